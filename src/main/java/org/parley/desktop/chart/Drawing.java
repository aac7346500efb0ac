package org.parley.desktop.chart;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;

/// Writes a chart as it stands as an SVG document: backgrounds, borders, glyphs, lines and words, which is all that the
/// charts are made of. Words stay words, so that they can be found and changed.
final class Drawing {
    private final StringBuilder body = new StringBuilder();
    private final SvgPaints paints = new SvgPaints();
    private final List<Node> left;

    private Drawing(List<Node> left) {
        this.left = left;
    }

    /// The document; its menu is left out.
    static String svg(ChartView<?> chart) {
        Drawing drawing = new Drawing(chart.notInPictures());
        drawing.inside(chart);
        String size = number(chart.getWidth()) + " " + number(chart.getHeight());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"" + number(chart.getWidth()) + "\" height=\""
                + number(chart.getHeight()) + "\" viewBox=\"0 0 " + size + "\">\n<title>" + escaped(chart.titleText())
                + "</title>\n<desc>" + escaped(chart.getAccessibleText()) + "</desc>\n" + drawing.paints.definitions()
                + "<rect width=\"100%\" height=\"100%\" " + drawing.paints.fill(Picture.ground(chart), 0, 0) + "/>\n"
                + drawing.body + "</svg>\n";
    }

    private void draw(Node node) {
        if (!node.isVisible() || left.contains(node) || node.getOpacity() == 0) {
            return;
        }
        body.append("<g transform=\"translate(").append(number(node.getLayoutX() + node.getTranslateX())).append(' ')
                .append(number(node.getLayoutY() + node.getTranslateY())).append(")\"");
        if (node.getOpacity() < 1) {
            body.append(" opacity=\"").append(number(node.getOpacity())).append('"');
        }
        body.append(">\n");
        inside(node);
        body.append("</g>\n");
    }

    private void inside(Node node) {
        switch (node) {
            case Text text -> body.append(SvgWords.of(text, paints));
            case Polyline line -> line(line);
            case Region region -> {
                ground(region);
                region.getChildrenUnmodifiable().forEach(this::draw);
            }
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::draw);
            default -> {
                // Nothing else is drawn in a chart.
            }
        }
    }

    private void line(Polyline line) {
        body.append("<polyline fill=\"none\" stroke-width=\"").append(number(line.getStrokeWidth())).append("\" ")
                .append(paints.stroke(line.getStroke())).append(" points=\"");
        line.getPoints().forEach(point -> body.append(number(point)).append(' '));
        body.append("\"/>\n");
    }

    private void ground(Region region) {
        Background background = region.getBackground();
        if (background != null) {
            background.getFills().forEach(fill -> fill(region, fill));
        }
        if (region.getBorder() != null) {
            region.getBorder().getStrokes().forEach(stroke -> border(region, stroke));
        }
    }

    private void fill(Region region, BackgroundFill fill) {
        double x = fill.getInsets().getLeft();
        double y = fill.getInsets().getTop();
        double width = region.getWidth() - x - fill.getInsets().getRight();
        double height = region.getHeight() - y - fill.getInsets().getBottom();
        if (width <= 0 || height <= 0) {
            return;
        }
        if (region.getShape() instanceof SVGPath shape) {
            double scaleX = width / shape.getLayoutBounds().getWidth();
            double scaleY = height / shape.getLayoutBounds().getHeight();
            body.append("<path transform=\"translate(").append(number(x)).append(' ').append(number(y)).append(") scale(")
                    .append(number(scaleX)).append(' ').append(number(scaleY)).append(") translate(")
                    .append(number(-shape.getLayoutBounds().getMinX())).append(' ')
                    .append(number(-shape.getLayoutBounds().getMinY())).append(")\" d=\"").append(shape.getContent())
                    .append("\" ").append(paints.fill(fill.getFill(), 0, 0)).append("/>\n");
        } else {
            body.append(rectangle(x, y, width, height, fill.getRadii().getTopLeftHorizontalRadius()))
                    .append(paints.fill(fill.getFill(), x, y)).append("/>\n");
        }
    }

    private void border(Region region, BorderStroke stroke) {
        double half = stroke.getWidths().getTop() / 2;
        double x = stroke.getInsets().getLeft() + half;
        double y = stroke.getInsets().getTop() + half;
        double width = region.getWidth() - x - half - stroke.getInsets().getRight();
        double height = region.getHeight() - y - half - stroke.getInsets().getBottom();
        if (width <= 0 || height <= 0 || stroke.getTopStroke() == null) {
            return;
        }
        String dashes = stroke.getTopStyle().getDashArray().isEmpty()
                ? ""
                : " stroke-dasharray=\"" + stroke.getTopStyle().getDashArray().stream().map(Drawing::number).reduce((a, b) -> a + " " + b).orElse("") + "\"";
        body.append(rectangle(x, y, width, height, stroke.getRadii().getTopLeftHorizontalRadius()))
                .append("fill=\"none\" stroke-width=\"").append(number(stroke.getWidths().getTop())).append("\" ")
                .append(paints.stroke(stroke.getTopStroke())).append(dashes).append("/>\n");
    }

    private static String rectangle(double x, double y, double width, double height, double radius) {
        double round = Math.min(radius, Math.min(width, height) / 2);
        return "<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\"" + number(height)
                + "\" rx=\"" + number(round) + "\" ";
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("\\.?0+$", "").equals("-0") ? "0" : text.replaceAll("\\.?0+$", "");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
