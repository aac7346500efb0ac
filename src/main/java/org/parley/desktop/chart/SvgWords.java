package org.parley.desktop.chart;

import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/// The words of a text as SVG, each line where the text has broken it.
final class SvgWords {
    private SvgWords() {}

    static String of(Text text, SvgPaints paints) {
        StringBuilder words = new StringBuilder();
        double drop = text.getBaselineOffset();
        boolean bold = text.getFont().getStyle().toLowerCase(java.util.Locale.ROOT).contains("bold");
        for (Map.Entry<Double, Line> entry : lines(text).entrySet()) {
            words.append("<text x=\"").append(Drawing.number(text.getX() + entry.getValue().left)).append("\" y=\"")
                    .append(Drawing.number(text.getY() + entry.getKey() + drop + top(text)))
                    .append("\" font-family=\"").append(Drawing.escaped(text.getFont().getFamily())).append(", sans-serif\" font-size=\"")
                    .append(Drawing.number(text.getFont().getSize())).append('"')
                    .append(bold ? " font-weight=\"bold\" " : " ")
                    .append(paints.fill(text.getFill(), 0, 0)).append('>')
                    .append(Drawing.escaped(entry.getValue().words.toString().strip())).append("</text>\n");
        }
        return words.toString();
    }

    /// Where the first line's top is, from the text's own origin.
    private static double top(Text text) {
        return text.getTextOrigin() == javafx.geometry.VPos.TOP ? 0 : text.getLayoutBounds().getMinY();
    }

    private static final class Line {
        private final StringBuilder words = new StringBuilder();
        private double left = Double.MAX_VALUE;
    }

    /// The lines by how far each one's top lies below the first one's.
    private static Map<Double, Line> lines(Text text) {
        Map<Double, Line> lines = new TreeMap<>();
        double first = Double.NaN;
        for (int at = 0; at < text.getText().length(); at++) {
            PathElement[] shape = text.rangeShape(at, at + 1);
            if (shape.length == 0 || !(shape[0] instanceof MoveTo)) {
                continue;
            }
            Bounds bounds = new Path(shape).getLayoutBounds();
            first = Double.isNaN(first) ? bounds.getMinY() : first;
            Line line = lines.computeIfAbsent((double) Math.round(bounds.getMinY() - first), key -> new Line());
            line.words.append(text.getText().charAt(at));
            line.left = Math.min(line.left, Math.max(0, bounds.getMinX()));
        }
        return lines;
    }
}
