package org.clausetracker.web.search;

import org.clausetracker.concept.ConceptFilter;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.search.WideningKind;
import org.clausetracker.web.site.FormField;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The form of the list of concepts, as text; an empty field is as good as absent. */
record ConceptListQuery(
        @RestQuery @Nullable String q, @RestQuery @Nullable String kind, @RestQuery @Nullable String cursor) {

    ConceptFilter filter(QueryReader reader) {
        return new ConceptFilter(
                reader.values("kind", FormField.filled(kind), WideningKind.class), reader.text("q", q));
    }

    PageRequest page(QueryReader reader) {
        return new PageQuery(String.valueOf(PageRequest.MAX_LIMIT), FormField.orAbsent(cursor)).read(reader, 2);
    }
}
