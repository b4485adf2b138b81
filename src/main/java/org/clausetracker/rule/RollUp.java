package org.clausetracker.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausetracker.clause.Assessed;
import org.clausetracker.clause.Headline;

/** How obligors add up to a commitment and commitments to a clause (section 5 of the rule): the worst wins. */
public final class RollUp {

    private static final Set<Headline> DELIVERED_OR_UNDER_WAY =
            EnumSet.of(Headline.FULFILLED, Headline.COMPLYING, Headline.IN_PROGRESS);
    private static final Set<Headline> NOT_FINISHED = EnumSet.of(Headline.PENDING, Headline.IN_PROGRESS);
    private static final Set<Headline> NOTHING_BAD =
            EnumSet.of(Headline.FULFILLED, Headline.COMPLYING, Headline.PENDING, Headline.IN_PROGRESS);

    private RollUp() {}

    /**
     * The worst of these. Headlines of duties that are not judged count only when all are such. Delivered parts beside
     * parts that are not yet due make work in progress. No headline at all makes NOT_ASSESSABLE.
     */
    public static Headline worst(Collection<Headline> headlines) {
        EnumSet<Headline> all = EnumSet.noneOf(Headline.class);
        all.addAll(headlines);
        EnumSet<Headline> live = EnumSet.noneOf(Headline.class);
        for (Headline headline : all) {
            if (headline.isLive()) {
                live.add(headline);
            }
        }
        if (live.isEmpty()) {
            return all.isEmpty() ? Headline.NOT_ASSESSABLE : all.iterator().next();
        }
        if (NOTHING_BAD.containsAll(live)
                && !Collections.disjoint(live, DELIVERED_OR_UNDER_WAY)
                && !Collections.disjoint(live, NOT_FINISHED)) {
            return Headline.IN_PROGRESS;
        }
        return live.iterator().next();
    }

    /** A clause from the headlines of its commitments, in their order. */
    public static ClauseOutcome clause(List<Headline> commitments) {
        Headline headline = worst(commitments);
        Map<Headline, Integer> counts = new LinkedHashMap<>();
        commitments.forEach(one -> counts.merge(one, 1, Integer::sum));
        List<Headline> live = commitments.stream().filter(Headline::isLive).toList();
        List<Headline> known = live.stream().filter(Headline::isKnown).toList();
        Assessed assessed = new Assessed(known.isEmpty() ? null : worst(known), known.size(), live.size());
        return new ClauseOutcome(headline, headline.group(), Collections.unmodifiableMap(counts), assessed);
    }
}
