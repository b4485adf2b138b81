package org.clausetracker.web.brief;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clausetracker.web.draw.PrintFont;

/**
 * Sets a brief as a PDF of one page of A4, tagged so that it can be read aloud. The same brief gives the same bytes. One is
 * set at a time, so that the memory which it takes is bounded; the classes for it are loaded when the first one is asked for.
 */
@ApplicationScoped
class BriefPdf {

    static final String TYPE = "application/pdf";

    /** The sizes of type that are tried, in tenths of a point, the most readable first. */
    private static final List<Integer> SIZES = List.of(100, 92, 84, 78);

    /** How often something is left out where the smallest type is too large; more entries no brief has. */
    private static final int MOST_CUTS = 20;

    private static final String ARROWS = "Noto Sans Math";

    /**
     * What XML does not take; marks of direction and joining, of which the fonts have no picture; vowel signs of Arabic, which would
     * stand beside their letters.
     */
    private static final Pattern NOT_DRAWN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]"
                    + "|[\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2069}\\x{FEFF}\\x{064B}-\\x{0652}]");

    private final ReentrantLock press = new ReentrantLock();

    @CheckedTemplate(basePath = "brief")
    static class Templates {
        static native TemplateInstance print(BriefView view, String size, String site);

        private Templates() {}
    }

    /**
     * The brief as a file.
     *
     * @param site address that its links begin with
     */
    byte[] file(BriefView brief, String site) {
        press.lock();
        try {
            for (int size : SIZES) {
                byte[] file = set(brief, size, site);
                if (file.length > 0) {
                    return file;
                }
            }
            BriefView shorter = brief;
            for (int cut = 0; cut < MOST_CUTS; cut++) {
                shorter = shorter.shorter();
                byte[] file = set(shorter, SIZES.get(SIZES.size() - 1), site);
                if (file.length > 0) {
                    return file;
                }
            }
            throw new IllegalStateException("the brief does not fit on a page: " + brief.ownPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            press.unlock();
        }
    }

    /** The file, or none where it would have more than one page. */
    private static byte[] set(BriefView brief, int tenths, String site) throws IOException {
        String html = NOT_DRAWN
                .matcher(Templates.print(brief, tenths / 10 + "." + tenths % 10, site)
                        .render())
                .replaceAll("");
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PrintFont.FAMILIES.forEach(family -> {
            builder.useFont(() -> PrintFont.file(family, "Regular"), family, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> PrintFont.file(family, "Bold"), family, 700, FontStyle.NORMAL, true);
        });
        builder.useFont(() -> PrintFont.file(ARROWS, "Regular"), ARROWS, 400, FontStyle.NORMAL, true);
        // nothing is fetched: the picture stands in the page itself
        builder.useUriResolver((base, address) -> address.startsWith("data:") ? address : null);
        builder.withProducer("Treaty Clause Tracker");
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(brief.isRightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(html, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            if (renderer.getRootBox().getLayer().getPages().size() > 1) {
                return new byte[0];
            }
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            GregorianCalendar day = GregorianCalendar.from(brief.asOf().day().atStartOfDay(ZoneOffset.UTC));
            document.getDocumentInformation().setCreationDate(day);
            document.getDocumentInformation().setModificationDate(day);
            document.setDocumentId(
                    Long.parseUnsignedLong(DigestUtils.sha256Hex(html).substring(0, 16), 16));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
