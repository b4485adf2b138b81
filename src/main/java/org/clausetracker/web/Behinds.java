package org.clausetracker.web;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.web.ClauseView.Behind;
import org.clausetracker.web.FindingColumns.Card;

/**
 * Turns names of findings into links that say who reported and when.
 *
 * @param shown the findings that the page shows, by id
 */
record Behinds(Map<String, Card> shown) {

    static Behinds of(FindingColumns findings) {
        return new Behinds(findings.columns().stream()
                .flatMap(column -> column.cards().stream())
                .collect(toMap(card -> card.finding().id(), card -> card)));
    }

    List<Behind> of(Collection<String> ids) {
        return ids.stream().map(this::of).toList();
    }

    private Behind of(String id) {
        Card card = shown.get(id);
        if (card == null) {
            return new Behind(id, id, false);
        }
        String day = card.when().isEmpty() ? card.stated() : card.when();
        return new Behind(id, day.isEmpty() ? card.reporter() : card.reporter() + ", " + day, true);
    }

    /** Every party that findings name. */
    static Set<String> parties(Collection<FindingSummary> findings) {
        return findings.stream()
                .flatMap(finding -> Stream.concat(
                        finding.about().stream(),
                        Stream.of(finding.reporterSide(), finding.via(), finding.reporter())
                                .filter(Objects::nonNull)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
