package org.clausetracker.finding;

import java.util.Objects;
import org.clausetracker.party.PartyKind;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * The reports of one reporter on one commitment about one party, as the database counts them.
 *
 * @param agreement slug of the agreement
 * @param clause label of the clause; null: the agreement as a whole
 * @param commitment id of the commitment; null: no single promise
 * @param state whether they are accepted or wait for their review
 * @param kind what they say
 * @param role how the reporter stands to the agreement, as typed
 * @param reporter slug of the reporter
 * @param side slug of the side it speaks for; null: its own
 * @param sort what the reporter is
 * @param about slug of whom they accuse or credit; null: nobody is named
 * @param standing name of the standing of the speaker
 * @param count how many
 * @param findings how many of them are not counted for another party too
 * @param latest last day that any of them is about
 */
record EvidenceRow(
        String agreement,
        @Nullable String clause,
        @Nullable String commitment,
        ReviewState state,
        FindingKind kind,
        ReporterRole role,
        String reporter,
        @Nullable String side,
        PartyKind sort,
        @Nullable String about,
        String standing,
        long count,
        long findings,
        @Nullable String latest) {

    EvidenceCount counted() {
        Standing stands = Standing.valueOf(standing);
        boolean independent = stands == Standing.INDEPENDENT;
        return new EvidenceCount(
                kind,
                stands,
                independent ? null : speaker(),
                stands.isOutlet(side, sort),
                about,
                count,
                end(Objects.requireNonNull(latest, "what counts has a day")));
    }

    /** The date behind its last day; of an interval where that ends. */
    private static ImpreciseDate end(String dayAndDate) {
        String date = dayAndDate.substring(dayAndDate.indexOf(' ') + 1);
        return ImpreciseDate.valueOf(date.substring(date.indexOf('/') + 1));
    }

    private String speaker() {
        return side != null ? side : reporter;
    }
}
