package org.clausetracker.web.finding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageContext;

/**
 * Turns ids of findings into links that say who reported and when. A link leads to the finding where the page shows it,
 * else to its statement.
 *
 * @param known every finding that may be named, by id
 * @param shown the ids of those that the page shows
 */
public record FindingLinks(Map<String, FindingCard> known, Set<String> shown) {

    /**
     * Of findings of which the page shows some.
     *
     * @param shown those that it shows
     */
    public static FindingLinks of(FindingColumns findings, FindingColumns shown) {
        return new FindingLinks(byId(findings), Set.copyOf(byId(shown).keySet()));
    }

    private static Map<String, FindingCard> byId(FindingColumns findings) {
        Map<String, FindingCard> byId = new HashMap<>();
        findings.columns().forEach(column -> column.cards()
                .forEach(card -> byId.put(card.finding().id(), card)));
        return byId;
    }

    /** Of findings that the page itself does not show. */
    public static FindingLinks elsewhere(Collection<FindingSummary> findings, Names names, Language language) {
        Map<String, FindingCard> known = new HashMap<>();
        findings.forEach(finding -> known.put(finding.id(), FindingCard.of(finding, names, language)));
        return new FindingLinks(known, Set.of());
    }

    public List<FindingLink> of(Collection<String> ids) {
        return ids.stream().map(this::of).toList();
    }

    /** The same, told by the day on which it was said, whatever day it is about. */
    public List<FindingLink> said(Collection<String> ids) {
        return ids.stream().map(id -> of(id, FindingCard::stated)).toList();
    }

    private FindingLink of(String id) {
        return of(id, card -> card.when().isEmpty() ? card.stated() : card.when());
    }

    private FindingLink of(String id, Function<FindingCard, String> dated) {
        FindingCard card = known.get(id);
        if (card == null) {
            return new FindingLink("/findings/" + PageContext.encoded(id), id);
        }
        String day = dated.apply(card);
        String label = day.isEmpty() ? card.reporter() : card.reporter() + ", " + day;
        return new FindingLink(
                shown.contains(id)
                        ? "#" + id
                        : "/statements/" + PageContext.encoded(card.finding().statement()) + "#" + id,
                label);
    }
}
