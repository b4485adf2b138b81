package org.clausetracker.web.brief;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.clausetracker.web.brief.BriefView.Line;
import org.clausetracker.web.brief.BriefView.Lines;
import org.clausetracker.web.brief.BriefView.Quotation;
import org.clausetracker.web.finding.FindingLink;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Writes a brief as a document for word processors (Office Open XML), of A4. The same brief gives the same bytes. What it
 * needs of the library is loaded when the first one is asked for.
 */
final class BriefDocx {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String FONT = "Noto Sans";
    private static final String INK = "14202B";
    private static final String SOFT = "4B5966";
    private static final String LINK = "0A5688";

    /** Twentieths of a point: A4, and its margins. */
    private static final int WIDTH = 11906;

    private static final int HEIGHT = 16838;
    private static final int MARGIN = 1020;

    private static final double TITLE = 17;
    private static final double HEADING = 11.5;
    private static final double TEXT = 9.5;
    private static final double SMALL = 7.5;

    private static final int CODE_POINTS = 72;

    private final BriefView brief;
    private final BriefMessages words;
    private final String site;
    private final XWPFDocument document;

    private BriefDocx(BriefView brief, BriefMessages words, String site, XWPFDocument document) {
        this.brief = brief;
        this.words = words;
        this.site = site;
        this.document = document;
    }

    /**
     * The brief as a file.
     *
     * @param words in its language
     * @param site address that its links begin with
     */
    static byte[] file(BriefView brief, BriefMessages words, String site) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new BriefDocx(brief, words, site, document).write();
            document.write(bytes);
            return withoutTime(bytes.toByteArray(), brief.asOf().day());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the library takes its own pictures", e);
        }
    }

    private void write() throws IOException, InvalidFormatException {
        describe();
        setPage();
        text(paragraph(0, 20), brief.under(), SMALL, SOFT);
        XWPFParagraph title = heading(0, 0);
        run(title, brief.title(), TITLE, INK).setBold(true);
        text(paragraph(0, 80), brief.day(), TEXT, SOFT);
        XWPFParagraph lead = paragraph(0, 60);
        if (!brief.status().isEmpty()) {
            run(lead, brief.status() + ". ", TEXT, INK).setBold(true);
        }
        run(lead, brief.lead(), TEXT, INK);
        section(brief.state());
        section(brief.changes());
        quotations();
        section(brief.coming());
        source();
    }

    private void section(Lines lines) {
        title(lines.heading());
        if (lines.shown().isEmpty()) {
            text(paragraph(0, 40), lines.none(), TEXT, INK);
        }
        for (Line line : lines.shown()) {
            XWPFParagraph paragraph = paragraph(0, 50);
            run(paragraph, line.text() + " ", TEXT, INK);
            link(paragraph, line.sources());
        }
        if (lines.more() > 0) {
            XWPFParagraph paragraph = paragraph(0, 40);
            link(paragraph, words.more(lines.more()), site + brief.path(), SMALL);
        }
    }

    private void quotations() {
        title(words.deciding());
        if (brief.quotations().isEmpty()) {
            text(paragraph(0, 40), words.nobodySpoke(), TEXT, INK);
        }
        for (Quotation quotation : brief.quotations()) {
            XWPFParagraph said = paragraph(0, 10);
            run(said, quotation.marked(), TEXT, INK);
            XWPFParagraph credit = paragraph(200, 50);
            run(credit, quotation.says() + ". " + quotation.credit() + ". ", SMALL, SOFT);
            link(credit, List.of(quotation.finding()));
            String address = quotation.address();
            if (address != null) {
                run(credit, " · ", SMALL, SOFT);
                link(credit, address, address, SMALL);
            }
            if (!quotation.archived().isEmpty()) {
                run(credit, " · " + quotation.archived(), SMALL, SOFT);
            }
        }
    }

    private void source() throws IOException, InvalidFormatException {
        title(words.howToCheck());
        XWPFParagraph cited = paragraph(0, 30);
        run(cited, brief.citation().undated() + " ", SMALL, INK);
        link(cited, brief.citation().url(), brief.citation().url(), SMALL);
        text(paragraph(0, 30), brief.weighed(), SMALL, SOFT);
        XWPFParagraph code = paragraph(0, 0);
        XWPFRun picture = run(code, "", SMALL, INK);
        picture.addPicture(
                        new ByteArrayInputStream(brief.code().png()),
                        PictureType.PNG,
                        "code.png",
                        Units.toEMU(CODE_POINTS),
                        Units.toEMU(CODE_POINTS))
                .getCTPicture()
                .getNvPicPr()
                .getCNvPr()
                .setDescr(brief.citation().url());
        run(code, " " + words.scan(), SMALL, SOFT);
    }

    private void describe() throws InvalidFormatException {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setCreated(brief.asOf().day() + "T00:00:00Z");
        properties.setModified(brief.asOf().day() + "T00:00:00Z");
        properties.setTitle(brief.citation().title());
        properties.setCreator(brief.citation().publisher());
        document.createStyles().setSpellingLanguage(brief.language());
    }

    private void setPage() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
    }

    private void title(String words) {
        run(heading(1, 120), words, HEADING, LINK).setBold(true);
    }

    private XWPFParagraph heading(int level, int before) {
        XWPFParagraph paragraph = paragraph(0, 40);
        paragraph.setSpacingBefore(before);
        paragraph.setKeepNext(true);
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        return paragraph;
    }

    private XWPFParagraph paragraph(int indent, int after) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(after);
        if (indent > 0) {
            // in a paragraph from right to left it is the other side
            paragraph.setIndentationLeft(indent);
        }
        if (brief.isRightToLeft()) {
            paragraph.getCTP().getPPr().addNewBidi();
        }
        return paragraph;
    }

    private static void text(XWPFParagraph paragraph, String words, double size, String colour) {
        run(paragraph, words, size, colour);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String words, double size, String colour) {
        XWPFRun run = paragraph.createRun();
        style(run, words, size, colour);
        return run;
    }

    private void link(XWPFParagraph paragraph, List<FindingLink> links) {
        for (int i = 0; i < links.size(); i++) {
            if (i > 0) {
                run(paragraph, " · ", SMALL, SOFT);
            }
            link(paragraph, links.get(i).label(), address(links.get(i).href()), SMALL);
        }
    }

    private @Nullable String address(@Nullable String href) {
        return href == null ? null : site + href;
    }

    private static void link(XWPFParagraph paragraph, String words, @Nullable String address, double size) {
        style(address == null ? paragraph.createRun() : paragraph.createHyperlinkRun(address), words, size, LINK);
    }

    private static void style(XWPFRun run, String words, double size, String colour) {
        run.setText(words);
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.cs);
        run.setFontSize(size);
        run.setColor(colour);
    }

    /** The same file, whose entries say the day of the brief in place of the second at which they were written. */
    private static byte[] withoutTime(byte[] file, LocalDate day) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(day.atStartOfDay());
                out.putNextEntry(same);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
