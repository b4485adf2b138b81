package org.clausetracker.web.clause;

import java.util.List;
import org.clausetracker.finding.Answers;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.web.finding.FindingCard;
import org.clausetracker.web.finding.FindingLink;
import org.clausetracker.web.finding.FindingLinks;

/**
 * Charges and their answers, each leading to the other.
 *
 * @param answers which charge is answered by what
 * @param links links to the findings of the clause
 */
public record Exchange(Answers answers, FindingLinks links) {

    /** Findings named on the other side, at most; the rest are counted. */
    private static final int NAMED = 2;

    /** Whether it accuses somebody and counts, so that a reader looks for an answer. */
    public boolean isCharge(FindingCard card) {
        return card.counted() && Answers.isCharge(card.finding());
    }

    /** What answers a charge, or the charges that an answer is an answer to: those nearest to it. */
    public List<FindingLink> otherSide(FindingCard card) {
        return links.said(
                all(card).stream().limit(NAMED).map(FindingSummary::id).toList());
    }

    /** How many more there are. */
    public int more(FindingCard card) {
        return Math.max(all(card).size() - NAMED, 0);
    }

    private List<FindingSummary> all(FindingCard card) {
        String id = card.finding().id();
        return Answers.isCharge(card.finding())
                ? answers.toCharges().getOrDefault(id, List.of())
                : answers.ofCharges().getOrDefault(id, List.of());
    }
}
