package org.clausetracker.web.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clausetracker.web.draw.Chart;
import org.clausetracker.web.draw.DrawMessages;
import org.clausetracker.web.draw.Lane;
import org.clausetracker.web.site.CsvTable;
import org.clausetracker.web.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * The data behind a chart, a row for each thing that it shows: a stretch of one status, a wording, a deadline, a month in
 * which a side reports, a finding.
 */
final class ChartTable {

    /** Cells of a row behind its days, but for its source. */
    private static final int REST = 6;

    private final CsvTable table = new CsvTable(
            "agreement",
            "clause",
            "asOf",
            "publishedBy",
            "series",
            "side",
            "from",
            "to",
            "value",
            "count",
            "forecast",
            "text",
            "finding",
            "statement",
            "source");

    private final ClauseDrawing drawn;
    private final String source;

    private ChartTable(ClauseDrawing drawn, String source) {
        this.drawn = drawn;
        this.source = source;
    }

    /** @param source address of the page that shows the same */
    static CsvTable of(ClauseDrawing drawn, String source, Language language) {
        ChartTable all = new ChartTable(drawn, source);
        Chart chart = drawn.chart();
        chart.status()
                .bands()
                .forEach(band -> all.add(
                        new Row("STATUS", "", band.from(), band.to()),
                        band.headline(),
                        null,
                        band.forecast(),
                        language.words().headline(band.headline())));
        chart.deadlines()
                .forEach(deadline -> all.add(
                        new Row(
                                "DEADLINE",
                                "",
                                deadline.due().from(),
                                deadline.due().to()),
                        deadline.letter(),
                        null,
                        false,
                        language.words(DrawMessages.class)
                                .deadlineOf(deadline.letter(), language.dates().date(deadline.due()))));
        chart.wordings()
                .forEach(wording -> all.add(
                        new Row("WORDING", "", wording.from(), wording.to()), wording.publisher(), null, false));
        chart.lanes().forEach(all::lane);
        return all.table;
    }

    private void lane(Lane lane) {
        lane.months()
                .forEach(month -> add(
                        new Row("REPORTS_IN_MONTH", lane.name(), month.first(), month.last()),
                        "",
                        month.count(),
                        false));
        lane.reports()
                .forEach(report -> add(
                        new Row("FINDING", lane.name(), report.first(), report.last()),
                        report.kind(),
                        null,
                        false,
                        report.text(),
                        report.id(),
                        report.statement()));
    }

    /** What a row is about, and when. */
    private record Row(String series, String side, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** @param rest value, count, forecast, text, finding and statement; what is missing at the end is empty */
    private void add(Row row, @Nullable Object... rest) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                drawn.agreement().slug(),
                drawn.clause().label(),
                drawn.asOf().day(),
                drawn.asOf().latestKnown(),
                row.series(),
                row.side(),
                row.from(),
                row.to()));
        cells.addAll(Arrays.asList(Arrays.copyOf(rest, REST)));
        cells.add(source);
        table.add(cells.toArray());
    }
}
