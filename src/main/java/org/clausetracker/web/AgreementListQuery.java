package org.clausetracker.web;

import java.util.Optional;
import org.clausetracker.agreement.AgreementFilter;
import org.clausetracker.agreement.AgreementKind;
import org.clausetracker.paging.PageRequest;
import org.clausetracker.paging.QueryReader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The search form of the list of agreements, as text; an empty field is as good as absent. */
record AgreementListQuery(
        @RestQuery @Nullable String q,
        @RestQuery @Nullable String kind,
        @RestQuery @Nullable String party,
        @RestQuery @Nullable String cursor) {

    AgreementFilter filter(QueryReader reader) {
        return new AgreementFilter(
                reader.values("kind", Field.filled(kind), AgreementKind.class),
                reader.names("party", Field.filled(party)),
                reader.text("q", q),
                Optional.empty());
    }

    PageRequest page(QueryReader reader) {
        return reader.page(null, Field.orAbsent(cursor), 2);
    }
}
