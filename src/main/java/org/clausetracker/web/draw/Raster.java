package org.clausetracker.web.draw;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Paints a drawing as PNG. Its words become outlines of the typefaces that come with the tracker, so the machine needs no
 * typefaces, and the same drawing gives the same bytes. One is painted at a time, so that the memory which it takes is bounded.
 */
final class Raster {

    /** Pixels of the picture for one of the drawing. */
    private static final int SCALE = 2;

    private static final int BOLD = 600;

    private static final ReentrantLock EASEL = new ReentrantLock();

    private Raster() {}

    /** @param svg a drawing that needs nothing beside it */
    static byte[] png(String svg) {
        EASEL.lock();
        try {
            return painted(outlined(svg));
        } finally {
            EASEL.unlock();
        }
    }

    private static byte[] painted(String svg) {
        SVGDocument drawing = Objects.requireNonNull(
                new SVGLoader()
                        .load(
                                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                                null,
                                LoaderContext.createDefault()),
                "a drawing of this service can be painted");
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(drawing.size().width * SCALE),
                (int) Math.ceil(drawing.size().height * SCALE),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D painter = image.createGraphics();
        painter.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        painter.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        painter.scale(SCALE, SCALE);
        drawing.render(null, painter);
        painter.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The drawing with outlines in the place of words. */
    private static String outlined(String svg) {
        Document document = PlainSvg.parsed(svg);
        Map<Boolean, PrintFont> fonts = Map.of(true, PrintFont.of(true), false, PrintFont.of(false));
        for (Element element : PlainSvg.elements(document)) {
            if (element.getTagName().equals("text")) {
                PrintFont font = Objects.requireNonNull(fonts.get(number(element, "font-weight", 400) >= BOLD));
                element.getParentNode().replaceChild(outline(element, font), element);
            }
        }
        return PlainSvg.written(document);
    }

    private static Element outline(Element text, PrintFont font) {
        double size = number(text, "font-size", number(text.getOwnerDocument().getDocumentElement(), "font-size", 11));
        String words = text.getTextContent().strip().replaceAll("\\s+", " ");
        double x = number(text, "x", 0) + number(text, "dx", 0);
        if (text.getAttribute("text-anchor").equals("end")) {
            x -= font.width(words, size);
        }
        Element path = text.getOwnerDocument().createElementNS(text.getNamespaceURI(), "path");
        path.setAttribute("d", font.outlines(words, size, x, number(text, "y", 0) + number(text, "dy", 0)));
        path.setAttribute("fill", text.getAttribute("fill"));
        return path;
    }

    private static double number(Element element, String attribute, double otherwise) {
        return element.hasAttribute(attribute) ? Double.parseDouble(element.getAttribute(attribute)) : otherwise;
    }
}
