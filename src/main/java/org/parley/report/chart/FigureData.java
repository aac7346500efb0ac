package org.parley.report.chart;

import org.parley.reach.Figure;

/// A figure as data: the plain number where it is exact, else one that cannot be taken for exact.
final class FigureData {
    private FigureData() {}

    /// Such as `1234`, `>=1234`, `<=1234` or `~1234 (1200..1280)`, the interval being that of 95 %.
    static String of(Figure figure) {
        return switch (figure) {
            case Figure.Exact(var value) -> value.toString();
            case Figure.AtLeast(var value) -> ">=" + value;
            case Figure.AtMost(var value) -> "<=" + value;
            case Figure.Estimate estimate ->
                "~" + estimate.value() + " (" + estimate.low() + ".." + estimate.high() + ")";
        };
    }
}
