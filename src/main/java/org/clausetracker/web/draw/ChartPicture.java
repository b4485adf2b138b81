package org.clausetracker.web.draw;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Assets;
import org.clausetracker.web.site.Citations;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.ViewCitation;

/**
 * Makes a chart a picture that stands alone, with its message above it and its source below. The same chart gives the same
 * bytes.
 */
@ApplicationScoped
public class ChartPicture {

    public static final String SVG = "image/svg+xml";
    public static final String PNG = "image/png";

    private final Assets assets;
    private final Citations citations;

    ChartPicture(Assets assets, Citations citations) {
        this.assets = assets;
        this.citations = citations;
    }

    @CheckedTemplate(basePath = "draw")
    static class Templates {
        static native TemplateInstance picture(View view);

        private Templates() {}
    }

    /**
     * The picture as SVG.
     *
     * @param chart drawn on a {@link Sheet#PICTURE}
     * @param asOf the day of the chart
     * @param message what it shows, in a line or two
     * @param source where it is from
     */
    public String svg(Chart chart, AsOf asOf, String message, ViewCitation source, Language language) {
        View view = View.of(chart, asOf, message, source.undated() + " " + source.url(), citations.site(), language);
        return new PlainSvg(assets).of(Templates.picture(view).render());
    }

    /** The same picture as PNG, twice as large. */
    public byte[] png(Chart chart, AsOf asOf, String message, ViewCitation source, Language language) {
        return Raster.png(svg(chart, asOf, message, source, language));
    }

    /**
     * What stands where in the picture.
     *
     * @param chart the chart
     * @param asOf its day
     * @param message what it shows
     * @param title the same in lines
     * @param legend what its marks mean
     * @param source where it is from, in lines
     * @param site address that links begin with
     * @param language BCP 47 tag of its language
     */
    public record View(
            Chart chart,
            AsOf asOf,
            String message,
            List<String> title,
            List<Placed> legend,
            List<String> source,
            String site,
            String language) {

        private static final int MARGIN = 40;
        private static final int TITLE = 22;
        private static final int TITLE_LINE = 28;
        private static final int NOTE = 12;
        private static final int NOTE_LINE = 18;
        private static final int BETWEEN = 24;

        /** Room of a mark before the words of the legend, and of the gap behind them. */
        private static final int MARK = 10;

        private static final int GAP = 24;

        /** An entry of the legend in its place. */
        public record Placed(LegendEntry entry, int x, int y) {}

        static View of(Chart chart, AsOf asOf, String message, String source, String site, Language language) {
            PrintFont regular = PrintFont.of(false);
            List<String> title =
                    PrintFont.of(true).lines(message, TITLE, chart.sheet().width());
            int chartTop = MARGIN + title.size() * TITLE_LINE + 4;
            return new View(
                    chart,
                    asOf,
                    message,
                    title,
                    placed(LegendEntry.all(language), regular, chartTop + chart.height() + BETWEEN, chart),
                    regular.lines(source, NOTE, chart.sheet().width()),
                    site,
                    language.tag());
        }

        private static List<Placed> placed(List<LegendEntry> entries, PrintFont font, int top, Chart chart) {
            List<Placed> placed = new ArrayList<>();
            int x = MARGIN + MARK / 2;
            int y = top;
            for (LegendEntry entry : entries) {
                int width = MARK + (int) Math.ceil(font.width(entry.text(), NOTE));
                if (x + width > MARGIN + chart.sheet().width()) {
                    x = MARGIN + MARK / 2;
                    y += NOTE_LINE;
                }
                placed.add(new Placed(entry, x, y));
                x += width + GAP;
            }
            return placed;
        }

        /** Where a line of the title stands. */
        public int titleBase(int line) {
            return MARGIN + TITLE_LINE / 2 + line * TITLE_LINE;
        }

        /** Where the chart begins. */
        public int chartTop() {
            return MARGIN + title.size() * TITLE_LINE + 4;
        }

        /** Where a line of the source stands. */
        public int sourceBase(int line) {
            return legend.get(legend.size() - 1).y() + BETWEEN + 4 + line * NOTE_LINE;
        }

        /** The height of the whole. */
        public int height() {
            return sourceBase(source.size() - 1) + BETWEEN;
        }
    }
}
