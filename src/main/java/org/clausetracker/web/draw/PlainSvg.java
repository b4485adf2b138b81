package org.clausetracker.web.draw;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.clausetracker.web.site.Assets;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes a drawing that relies on the style sheet and the icons of the site one that needs neither: it is read the same by
 * browsers, word processors and drawing programs.
 */
final class PlainSvg {

    private final Paints paints;
    private final Map<String, Element> icons = new HashMap<>();

    PlainSvg(Assets assets) {
        paints = new Paints(assets.text("site.css"));
        for (Element icon : elements(parsed(assets.text("icons.svg")))) {
            if (icon.hasAttribute("id")) {
                icons.put(icon.getAttribute("id"), icon);
            }
        }
    }

    /** @param drawing well-formed SVG, with classes of the style sheet and uses of the icons */
    String of(String drawing) {
        Document document = parsed(drawing);
        document.getDocumentElement().setAttribute("font-family", "Noto Sans, Inter, Arial, sans-serif");
        document.getDocumentElement().setAttribute("font-size", "11");
        for (Element element : elements(document)) {
            // what a link says of itself is no matter of paint
            if (!element.getTagName().equals("a")) {
                paints.of(List.of(element.getAttribute("class").split("\\s+"))).forEach(element::setAttribute);
            }
            element.removeAttribute("class");
            element.removeAttribute("tabindex");
            if (element.getTagName().equals("use")) {
                draw(element);
            }
        }
        return written(document);
    }

    /** Puts the icon itself in the place of its use. */
    private void draw(Element use) {
        String href = use.getAttribute("href");
        Element icon = icons.get(href.substring(href.indexOf('#') + 1));
        Element group = use.getOwnerDocument().createElementNS(use.getNamespaceURI(), "g");
        group.setAttribute("transform", "translate(" + use.getAttribute("x") + " " + use.getAttribute("y") + ")");
        group.setAttribute("stroke", "#ffffff");
        group.setAttribute("stroke-width", "0.8");
        for (String name : List.of("fill", "stroke", "stroke-width")) {
            if (use.hasAttribute(name)) {
                group.setAttribute(name, use.getAttribute(name));
            }
        }
        if (icon != null) {
            Element drawn = (Element) use.getOwnerDocument().importNode(icon, true);
            drawn.removeAttribute("id");
            group.appendChild(drawn);
        }
        use.getParentNode().replaceChild(group, use);
    }

    /** Reads SVG; nothing is fetched for it. */
    static Document parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("a drawing of this service is well-formed", e);
        }
    }

    /** All elements, each before those in it; it does not change with the document. */
    static List<Element> elements(Document document) {
        NodeList found = document.getElementsByTagName("*");
        Element[] elements = new Element[found.getLength()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = (Element) found.item(i);
        }
        return List.of(elements);
    }

    static String written(Document document) {
        try {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text + "\n";
        } catch (TransformerException e) {
            throw new IllegalStateException("a drawing can be written", e);
        }
    }
}
