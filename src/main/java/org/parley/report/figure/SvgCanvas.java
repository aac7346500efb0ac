package org.parley.report.figure;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Paint;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.apache.batik.svggen.SVGPaintDescriptor;
import org.knowm.xchart.internal.chartpart.Chart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Writes down as SVG what a chart paints, to stand inside a page.
final class SvgCanvas {
    private static final String SVG = SVGDOMImplementation.SVG_NAMESPACE_URI;

    private SvgCanvas() {}

    static String draw(Chart<?, ?> chart, Caption caption, Ink ink) {
        Document document = SVGDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(1);
        context.setIDGenerator(new Ids(caption.id()));
        if (ink == Ink.VARIABLES) {
            context.setExtensionHandler(new Variables());
        }
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(chart.getWidth(), chart.getHeight()));
        chart.paint(graphics, chart.getWidth(), chart.getHeight());
        Element root = graphics.getRoot();
        describe(root, caption, chart, ink);
        return text(root);
    }

    private static void describe(Element root, Caption caption, Chart<?, ?> chart, Ink ink) {
        root.setAttribute("viewBox", "0 0 " + chart.getWidth() + " " + chart.getHeight());
        root.setAttribute("role", "img");
        if (ink == Ink.VALUES) {
            // what a tagged PDF reads aloud; HTML takes the title and the description
            root.setAttribute("alt", XmlText.legal(caption.title() + ". " + caption.summary()));
        }
        root.setAttribute("aria-labelledby", caption.id() + "-title " + caption.id() + "-summary");
        NodeList parts = root.getElementsByTagNameNS(SVG, "defs");
        for (int part = 0; part < parts.getLength(); part++) {
            // every figure of a page would have the same id there
            ((Element) parts.item(part)).setAttribute("id", caption.id() + "-defs" + part);
        }
        Element summary = element(root, "desc", caption.id() + "-summary", caption.summary());
        root.insertBefore(summary, root.getFirstChild());
        Element title = element(root, "title", caption.id() + "-title", caption.title());
        root.insertBefore(title, root.getFirstChild());
    }

    private static Element element(Element root, String name, String id, String text) {
        Element element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setAttribute("id", id);
        element.setTextContent(XmlText.legal(text));
        return element;
    }

    private static String text(Element root) {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.setOutputProperty(OutputKeys.INDENT, "no");
            StringWriter text = new StringWriter();
            writer.transform(new DOMSource(root), new StreamResult(text));
            return text.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException("A figure could not be written as SVG.", impossible);
        }
    }

    /// Ids that no other figure of the page has.
    private static final class Ids extends SVGIDGenerator {
        private final String figure;
        private int last;

        private Ids(String figure) {
            this.figure = figure;
        }

        @Override
        public String generateID(String kind) {
            last++;
            return figure + "-" + kind.toLowerCase(Locale.ROOT) + last;
        }
    }

    /// Gives colours their names back.
    private static final class Variables extends DefaultExtensionHandler {
        @Override
        public SVGPaintDescriptor handlePaint(Paint paint, SVGGeneratorContext context) {
            if (!(paint instanceof Color colour)) {
                return super.handlePaint(paint, context);
            }
            return Colours.brought()
                    .nameOf(colour)
                    .map(name -> new SVGPaintDescriptor(
                            "var(--" + name + ")", context.doubleString(colour.getAlpha() / 255.0)))
                    .orElse(null);
        }
    }
}
