package org.clausetracker.web.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.clausetracker.agreement.AgreementFilter;
import org.clausetracker.agreement.AgreementKind;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.web.site.FormField;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The search form of the list of agreements, as text; an empty field is as good as absent. */
record AgreementListQuery(
        @RestQuery @Nullable String q,
        @RestQuery @Nullable String kind,
        @RestQuery @Nullable String party,
        @RestQuery @Nullable String cursor) {

    /** @param knownBy only what was known by this day */
    AgreementFilter filter(QueryReader reader, LocalDate knownBy) {
        return new AgreementFilter(
                reader.values("kind", FormField.filled(kind), AgreementKind.class),
                reader.names("party", FormField.filled(party)),
                reader.text("q", q),
                Optional.empty(),
                Optional.of(knownBy));
    }

    PageRequest page(QueryReader reader) {
        return new PageQuery(null, FormField.orAbsent(cursor)).read(reader, 2);
    }
}
