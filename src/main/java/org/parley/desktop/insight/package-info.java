/// The what-if: every rule that may be seen as a switch, every reservation as a slider, and what can be agreed beside
/// what could be if they were otherwise.
///
/// Only rules that count in the chosen reading are switches, so that a seat learns nothing here that it may not know.
@NullMarked
package org.parley.desktop.insight;

import org.jspecify.annotations.NullMarked;
