/// The debrief: the talks looked back on, move by move. What it shows is worked out as one [Review] off the FX thread;
/// the model ([Lookback]) says through whose eyes and at which move; the views only build and bind. What was really
/// possible is shown once it is revealed, and not before.
@NullMarked
package org.parley.desktop.debrief;

import org.jspecify.annotations.NullMarked;
