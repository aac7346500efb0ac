/// What the table and the debrief share: one moment of the talks through one pair of eyes, the journal in words, and
/// the small parts that views are built of.
@NullMarked
package org.parley.desktop.play;

import org.jspecify.annotations.NullMarked;
