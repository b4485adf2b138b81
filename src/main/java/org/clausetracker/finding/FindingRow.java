package org.clausetracker.finding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.clausetracker.lists.TimeOrder;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding as one row holds it.
 *
 * @param id permanent name
 * @param statement id of the statement that is read
 * @param agreement slug of the agreement
 * @param clause label of the clause; null: the agreement as a whole
 * @param commitment id of the commitment; null: no single promise
 * @param kind what it says
 * @param alternatives other kinds that a coder might have chosen
 * @param reporter slug of whose report it is
 * @param reporterRole how the reporter stands to the agreement
 * @param reporterSide slug of the side it speaks for; null: its own
 * @param via slug of the outlet that carried it
 * @param sourceGrade Admiralty reliability of the reporter
 * @param itemGrade Admiralty credibility of the item, 1 (confirmed) to 6 (cannot be judged)
 * @param fit whether the act falls under the clause
 * @param quotation the words quoted
 * @param quotationStart first character
 * @param quotationEnd character after the last one
 * @param statedOn when the statement was made; null when not known
 * @param eventOn when the event was; null when not known
 * @param ongoing whether the breach had not ended when it was stated
 * @param rebuts id of the finding that this denial answers
 * @param coderConfidence how sure the coder is of the label, 0 to 1
 * @param rationale why the statement was read so
 * @param reviewState whether a second person accepted it; only accepted findings move a status
 * @param retractedOn day on which the report was publicly withdrawn
 * @param recordedAt when this reading was recorded here
 * @param eventOrder order by event
 * @param statedOrder order by statement
 * @param about slugs of those accused or credited, in order, with blanks between them; null: nobody is named
 */
record FindingRow(
        String id,
        String statement,
        String agreement,
        @Nullable String clause,
        @Nullable String commitment,
        FindingKind kind,
        List<FindingKind> alternatives,
        String reporter,
        ReporterRole reporterRole,
        @Nullable String reporterSide,
        @Nullable String via,
        SourceGrade sourceGrade,
        int itemGrade,
        Fit fit,
        String quotation,
        int quotationStart,
        int quotationEnd,
        @Nullable ImpreciseDate statedOn,
        @Nullable ImpreciseDate eventOn,
        boolean ongoing,
        @Nullable String rebuts,
        @Nullable BigDecimal coderConfidence,
        @Nullable String rationale,
        ReviewState reviewState,
        @Nullable ImpreciseDate retractedOn,
        Instant recordedAt,
        LocalDate eventOrder,
        LocalDate statedOrder,
        @Nullable String about) {

    private static final Pattern BLANK = Pattern.compile(" ");

    List<String> key(TimeOrder order) {
        return order.key(eventOrder, statedOrder, recordedAt, id);
    }

    FindingSummary summary() {
        return new FindingSummary(
                id,
                statement,
                agreement,
                clause,
                commitment,
                kind,
                alternatives,
                about == null ? List.of() : BLANK.splitAsStream(about).toList(),
                reporter,
                reporterRole,
                reporterSide,
                via,
                sourceGrade,
                itemGrade,
                fit,
                new Excerpt(quotation, quotationStart, quotationEnd),
                statedOn,
                eventOn,
                ongoing,
                rebuts,
                coderConfidence,
                rationale,
                reviewState,
                retractedOn,
                recordedAt);
    }
}
