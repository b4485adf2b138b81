package org.clausetracker.web.search;

import java.util.List;
import org.clausetracker.concept.ConceptSummary;
import org.clausetracker.search.WideningKind;
import org.clausetracker.web.site.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * What the list of concepts shows.
 *
 * @param q the name looked for, as typed
 * @param kind name of the kind looked for; empty: any
 * @param concepts the concepts of this page
 * @param next where the next page begins; null on the last
 */
public record ConceptListView(String q, String kind, List<ConceptSummary> concepts, @Nullable String next) {

    /** The kinds that can be chosen. */
    public List<WideningKind> kinds() {
        return List.of(WideningKind.values());
    }

    /** What was looked for as a query, with its question mark; empty for all. */
    public String query() {
        return PageContext.query("q", q, "kind", kind);
    }
}
