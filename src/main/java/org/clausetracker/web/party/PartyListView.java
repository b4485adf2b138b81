package org.clausetracker.web.party;

import java.util.List;
import org.clausetracker.party.PartyKind;
import org.clausetracker.party.PartySummary;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * What the list of parties shows.
 *
 * @param parties the parties of this page
 * @param q words looked for
 * @param kind name of the kind looked for; empty: any
 * @param names names of sides
 * @param next where the next page begins; null on the last
 */
public record PartyListView(List<PartySummary> parties, String q, String kind, Names names, @Nullable String next) {

    /** The same list in the API, as a query with its question mark; empty for all. */
    public String apiQuery() {
        return PageContext.query("q", q, "kind", kind);
    }

    /** The kinds that can be chosen. */
    public List<PartyKind> kinds() {
        return List.of(PartyKind.values());
    }
}
