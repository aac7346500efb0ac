/// What the charts show, as plain immutable records: the window draws them with JavaFX, a report as SVG, and both save
/// them as the same table of numbers. No words for people stand here but the scenario's own.
@NullMarked
package org.parley.report.chart;

import org.jspecify.annotations.NullMarked;
