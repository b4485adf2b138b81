package org.clausetracker.rule;

import java.util.ArrayList;
import java.util.List;
import org.clausetracker.clause.Headline;
import org.jspecify.annotations.Nullable;

/** A commitment judged on many days, each after the one before, by what can still move a headline. */
final class LiveCommitment {

    private final List<LiveEvidence> units;
    private final @Nullable LiveEvidence notAttributed;

    /** @param notAttributed the unit of breaches that name nobody; null when there are none */
    LiveCommitment(List<Unit> units, @Nullable Unit notAttributed, Counting counting) {
        this.units = units.stream().map(unit -> LiveEvidence.of(unit, counting)).toList();
        this.notAttributed = notAttributed == null ? null : LiveEvidence.of(notAttributed, counting);
    }

    /**
     * The headline of a day; days must be asked about in ascending order. A breach that names nobody and is stale or
     * refuted is history and no part of the status (section 5 of the rule).
     */
    Headline headline(Moment moment) {
        List<Headline> headlines = new ArrayList<>(units.size() + 1);
        for (LiveEvidence unit : units) {
            headlines.add(unit.headline(moment));
        }
        if (notAttributed != null) {
            Headline headline = notAttributed.headline(moment);
            if (notAttributed.isCharged(moment.asOf()) && headline.isKnown()) {
                headlines.add(headline);
            }
        }
        return RollUp.worst(headlines);
    }
}
