package org.clausetracker.web.clause;

import java.time.LocalDate;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.web.agreement.AgreementMessages;
import org.clausetracker.web.draw.Chart;
import org.clausetracker.web.draw.DrawMessages;
import org.clausetracker.web.site.Language;
import org.jspecify.annotations.Nullable;

/** What the chart of a clause shows, in a line: how it stands, since when, and when most was reported. */
final class ChartMessage {

    private ChartMessage() {}

    /**
     * @param title the clause in words
     * @param status its status in words
     * @param since first day of it; null where that is not known
     */
    static String of(String title, String status, @Nullable LocalDate since, Chart chart, Language language) {
        String state = since == null
                ? status
                : status + " "
                        + language.words(AgreementMessages.class)
                                .sinceBrief(language.dates().day(since));
        return chart.peak()
                .map(month -> language.words(DrawMessages.class)
                        .peak(
                                language.dates()
                                        .date(ImpreciseDate.valueOf(
                                                month.getKey().toString())),
                                month.getValue()))
                .map(peak -> title + ": " + state + ". " + peak)
                .orElse(title + ": " + state);
    }
}
