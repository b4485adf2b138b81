package org.clausetracker.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.clausetracker.lists.TimeOrder;
import org.clausetracker.party.PartyKind;
import org.clausetracker.statement.Mode;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding with what other tables hold of it.
 *
 * @param finding the finding
 * @param statedOn when the statement was made; null when not known
 * @param statedOrder order by statement
 * @param mode whose words the statement is in
 * @param language BCP 47 tag of the language of the words that the finding rests on
 * @param about slugs of those accused or credited, in order, with blanks between them; null: nobody is named
 * @param standing name of the standing of its speaker
 * @param reporterKind what the reporter is
 */
record FindingRow(
        Finding finding,
        @Nullable ImpreciseDate statedOn,
        LocalDate statedOrder,
        Mode mode,
        String language,
        @Nullable String about,
        String standing,
        PartyKind reporterKind) {

    private static final Pattern BLANK = Pattern.compile(" ");

    List<String> key(TimeOrder order) {
        return finding.key(order, statedOrder);
    }

    FindingSummary summary() {
        return finding.summary(
                statedOn,
                mode,
                language,
                about == null ? List.of() : BLANK.splitAsStream(about).toList(),
                Standing.valueOf(standing),
                reporterKind);
    }
}
