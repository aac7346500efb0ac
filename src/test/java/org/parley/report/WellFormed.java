package org.parley.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads pages as XML, for tests.
final class WellFormed {
    private WellFormed() {}

    static Document read(String page) {
        try {
            DocumentBuilder builder =
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            return builder.parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException | IOException slip) {
            throw new AssertionError("The page is not well-formed: " + slip.getMessage(), slip);
        }
    }

    static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    static List<Element> elements(Element under, String name) {
        NodeList found = under.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}
