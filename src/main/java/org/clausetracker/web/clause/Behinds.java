package org.clausetracker.web.clause;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.web.clause.ClauseView.Behind;
import org.clausetracker.web.finding.FindingColumns;
import org.clausetracker.web.finding.FindingColumns.Card;
import org.clausetracker.web.site.Dates;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageContext;

/**
 * Turns names of findings into links that say who reported and when: to the finding where the page shows it, else to the
 * statement it was made of.
 *
 * @param known every finding that may be named, by id
 * @param shown the ids of those that the page shows
 */
public record Behinds(Map<String, Card> known, Set<String> shown) {

    public static Behinds of(FindingColumns findings) {
        Map<String, Card> known = new HashMap<>();
        findings.columns().forEach(column -> column.cards()
                .forEach(card -> known.put(card.finding().id(), card)));
        Set<String> shown = Set.copyOf(known.keySet());
        findings.later().forEach(card -> known.put(card.finding().id(), card));
        return new Behinds(known, shown);
    }

    /** Of findings that the page itself does not show. */
    public static Behinds elsewhere(Collection<FindingSummary> findings, Names names, Dates dates) {
        Map<String, Card> known = new HashMap<>();
        findings.forEach(finding -> known.put(finding.id(), FindingColumns.card(finding, names, dates)));
        return new Behinds(known, Set.of());
    }

    public List<Behind> of(Collection<String> ids) {
        return ids.stream().map(this::of).toList();
    }

    private Behind of(String id) {
        Card card = known.get(id);
        if (card == null) {
            return new Behind("/findings/" + PageContext.encoded(id), id);
        }
        String day = card.when().isEmpty() ? card.stated() : card.when();
        String label = day.isEmpty() ? card.reporter() : card.reporter() + ", " + day;
        return new Behind(
                shown.contains(id)
                        ? "#" + id
                        : "/statements/" + PageContext.encoded(card.finding().statement()) + "#" + id,
                label);
    }

    /** Every party that findings name. */
    public static Set<String> parties(Collection<FindingSummary> findings) {
        return findings.stream()
                .flatMap(finding -> Stream.concat(
                        finding.about().stream(),
                        Stream.of(finding.reporterSide(), finding.via(), finding.reporter())
                                .filter(Objects::nonNull)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
