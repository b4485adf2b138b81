package org.clausetracker.web.statement;

import java.util.List;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.finding.ItemGrade;
import org.clausetracker.statement.SourceDetail;
import org.clausetracker.statement.StatementSummary;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.ViewCitation;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one statement shows.
 *
 * @param asOf the day by which what is shown was known
 * @param statement the statement
 * @param recordType what it is recorded as, in words
 * @param text its text as published, with the quotations marked
 * @param restored its text with the damage repaired; null where there was none
 * @param source where it was published
 * @param cards its findings, in the order of their quotations
 * @param repeats statements that repeat it
 * @param names names of parties
 * @param agreements names of agreements
 * @param citation how to cite the page
 */
public record StatementView(
        AsOf asOf,
        StatementSummary statement,
        String recordType,
        MarkedText text,
        @Nullable MarkedText restored,
        SourceDetail source,
        List<NumberedFinding> cards,
        List<StatementSummary> repeats,
        Names names,
        Names agreements,
        ViewCitation citation) {

    /** Whether the source had been published by the day that the page tells of: what it reports may have been said before. */
    public boolean isSourceKnown() {
        ImpreciseDate on = source.publishedOn();
        return !asOf.isThen() || on == null || !on.to().isAfter(asOf.publishedBy());
    }

    /** Whether a finding had been withdrawn by the day that the page tells of. */
    public boolean isWithdrawn(FindingSummary finding) {
        ImpreciseDate on = finding.retractedOn();
        return on != null && !on.to().isAfter(asOf.publishedBy());
    }

    /**
     * One finding with its number.
     *
     * @param number what the text refers to it by
     * @param finding the finding
     */
    public record NumberedFinding(int number, FindingSummary finding) {

        /** Credibility of the item in a word. */
        public ItemGrade itemGrade() {
            return ItemGrade.of(finding.itemGrade());
        }
    }
}
