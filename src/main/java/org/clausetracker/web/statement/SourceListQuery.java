package org.clausetracker.web.statement;

import java.util.Set;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.web.site.FormField;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What narrows the list of sources, as text; an empty field is as good as absent. */
record SourceListQuery(@RestQuery @Nullable String publisher, @RestQuery @Nullable String cursor) {

    Set<String> publishers(QueryReader reader) {
        return reader.names("publisher", FormField.filled(publisher));
    }

    PageRequest page(QueryReader reader) {
        return new PageQuery(null, FormField.orAbsent(cursor)).read(reader, 2);
    }
}
