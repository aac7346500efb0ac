package org.parley.desktop.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;

/// Colours and gradients as SVG knows them. A gradient is defined once for each place that it begins at.
final class SvgPaints {
    private final Map<String, String> gradients = new LinkedHashMap<>();

    /// The attributes that fill with a paint.
    ///
    /// @param x where the filled area begins, for a gradient that is measured in pixels
    String fill(Paint paint, double x, double y) {
        return switch (paint) {
            case Color colour -> "fill=\"" + hex(colour) + "\"" + opacity("fill", colour);
            case LinearGradient gradient -> "fill=\"url(#" + define(gradient, x, y) + ")\"";
            default -> "fill=\"none\"";
        };
    }

    /// The attributes that draw a line with a paint.
    String stroke(Paint paint) {
        return paint instanceof Color colour ? "stroke=\"" + hex(colour) + "\"" + opacity("stroke", colour) : "stroke=\"none\"";
    }

    /// All gradients asked for so far.
    String definitions() {
        StringBuilder definitions = new StringBuilder("<defs>\n");
        gradients.forEach((content, id) -> definitions.append(content.replace("ID", id)));
        return definitions.append("</defs>\n").toString();
    }

    private String define(LinearGradient gradient, double x, double y) {
        StringBuilder content = new StringBuilder("<linearGradient id=\"ID\" gradientUnits=\"")
                .append(gradient.isProportional() ? "objectBoundingBox" : "userSpaceOnUse")
                .append("\" spreadMethod=\"")
                .append(gradient.getCycleMethod() == CycleMethod.REPEAT ? "repeat" : "pad")
                .append('"');
        double left = gradient.isProportional() ? 0 : x;
        double top = gradient.isProportional() ? 0 : y;
        attribute(content, "x1", gradient.getStartX() + left);
        attribute(content, "y1", gradient.getStartY() + top);
        attribute(content, "x2", gradient.getEndX() + left);
        attribute(content, "y2", gradient.getEndY() + top);
        content.append(">\n");
        for (Stop stop : gradient.getStops()) {
            content.append("<stop offset=\"").append(Drawing.number(stop.getOffset())).append("\" stop-color=\"")
                    .append(hex(stop.getColor())).append('"').append(opacity("stop", stop.getColor())).append("/>\n");
        }
        content.append("</linearGradient>\n");
        return gradients.computeIfAbsent(content.toString(), key -> "paint-" + (gradients.size() + 1));
    }

    private static void attribute(StringBuilder content, String name, double value) {
        content.append(' ').append(name).append("=\"").append(Drawing.number(value)).append('"');
    }

    private static String hex(Color colour) {
        return String.format(
                "#%02x%02x%02x",
                Math.round(colour.getRed() * 255), Math.round(colour.getGreen() * 255), Math.round(colour.getBlue() * 255));
    }

    private static String opacity(String what, Color colour) {
        return colour.getOpacity() == 1 ? "" : " " + what + "-opacity=\"" + Drawing.number(colour.getOpacity()) + "\"";
    }
}
