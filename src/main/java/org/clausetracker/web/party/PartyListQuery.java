package org.clausetracker.web.party;

import java.util.Set;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.party.PartyFilter;
import org.clausetracker.party.PartyKind;
import org.clausetracker.request.QueryReader;
import org.clausetracker.web.site.FormField;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The search form of the list of parties, as text; an empty field is as good as absent. */
record PartyListQuery(
        @RestQuery @Nullable String q, @RestQuery @Nullable String kind, @RestQuery @Nullable String cursor) {

    PartyFilter filter(QueryReader reader) {
        return new PartyFilter(
                reader.values("kind", FormField.filled(kind), PartyKind.class), Set.of(), reader.text("q", q));
    }

    PageRequest page(QueryReader reader) {
        return new PageQuery(null, FormField.orAbsent(cursor)).read(reader, 1);
    }
}
