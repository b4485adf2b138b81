package org.clausetracker.web.finding;

import java.util.List;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.web.draw.Report;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.Names;
import org.jspecify.annotations.Nullable;

/**
 * One finding as a page shows it.
 *
 * @param finding the finding
 * @param about names of those accused or credited
 * @param reporter name of whose report it is
 * @param via name of the outlet that carried it
 * @param when the day or days it is about, as exactly as known
 * @param stated when it was said
 * @param counted whether it can move a status
 */
public record FindingCard(
        FindingSummary finding,
        List<String> about,
        String reporter,
        @Nullable String via,
        String when,
        String stated,
        boolean counted) {

    public static FindingCard of(FindingSummary finding, Names names, Language language) {
        ImpreciseDate event = finding.eventOn();
        ImpreciseDate stated = finding.statedOn();
        String via = finding.via();
        return new FindingCard(
                finding,
                finding.about().stream().map(names::of).toList(),
                names.of(finding.reporter()),
                via == null || via.equals(finding.reporter()) ? null : names.of(via),
                event == null ? "" : language.dates().date(event),
                stated == null ? "" : language.dates().date(stated),
                finding.reviewState().counts());
    }

    /** The same for a drawing: on the days it is about, else on those when it was said. */
    Report report(Language language) {
        ImpreciseDate date = finding.eventOn() == null ? finding.statedOn() : finding.eventOn();
        ImpreciseDate stated = finding.statedOn();
        return new Report(
                finding.id(),
                finding.statement(),
                finding.kind(),
                counted,
                date,
                finding.eventOn() != null,
                finding.ongoing() && stated != null ? stated.from() : null,
                brief(language));
    }

    /** All of it in one line. */
    private String brief(Language language) {
        FindingMessages words = language.words(FindingMessages.class);
        return FindingWords.word(finding.kind(), language)
                + (about.isEmpty() ? "" : ", " + words.aboutWhom(String.join(", ", about)))
                + (when.isEmpty() ? "" : ", " + when)
                + "; " + words.saidBy(reporter) + (stated.isEmpty() ? "" : ", " + stated);
    }
}
