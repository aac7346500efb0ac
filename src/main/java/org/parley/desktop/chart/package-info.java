/// The charts of the window: each shows one of the records of [org.parley.report.chart] with its title, legend, exact
/// numbers on hover, a summary for screen readers, and a menu to copy and save it.
@NullMarked
package org.parley.desktop.chart;

import org.jspecify.annotations.NullMarked;
