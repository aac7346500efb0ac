/// The one door for work that takes long: debounced, latest wins, cancellable, progress reported, results on the
/// FX thread. Tests come in by the direct one.
@NullMarked
package org.parley.desktop.work;

import org.jspecify.annotations.NullMarked;
