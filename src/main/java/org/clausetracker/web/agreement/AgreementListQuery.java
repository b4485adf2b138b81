package org.clausetracker.web.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.clausetracker.agreement.AgreementFilter;
import org.clausetracker.agreement.AgreementKind;
import org.clausetracker.agreement.CountryCode;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.web.agreement.AgreementListView.AgreementForm;
import org.clausetracker.web.site.FormField;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The search form of the list of agreements, as text; an empty field is as good as absent. */
record AgreementListQuery(
        @RestQuery @Nullable String q,
        @RestQuery @Nullable String kind,
        @RestQuery @Nullable String party,
        @RestQuery @Nullable String process,
        @RestQuery @Nullable String country,
        @RestQuery @Nullable String group,
        @RestQuery @Nullable String cursor) {

    /** Agreements of a page that is grouped: so many that few groups are cut by its end. */
    private static final String GROUPED = String.valueOf(PageRequest.MAX_LIMIT);

    /** @param knownBy only what was known by this day */
    AgreementFilter filter(QueryReader reader, LocalDate knownBy) {
        return new AgreementFilter(
                reader.values("kind", FormField.filled(kind), AgreementKind.class),
                reader.names("party", FormField.filled(party)),
                reader.names("process", FormField.filled(process)),
                CountryCode.read(reader, "country", FormField.filled(country)),
                reader.text("q", q),
                Optional.empty(),
                Optional.of(knownBy));
    }

    /** What the agreements of the page stand under; empty: each for itself. */
    Optional<Grouping> grouping(QueryReader reader) {
        return reader.value("group", FormField.orAbsent(group), Grouping.class);
    }

    PageRequest page(QueryReader reader) {
        return new PageQuery(FormField.orAbsent(group) == null ? null : GROUPED, FormField.orAbsent(cursor))
                .read(reader, 2);
    }

    /** The form as it was filled in. */
    AgreementForm form() {
        return new AgreementForm(
                FormField.text(q),
                FormField.text(kind),
                FormField.text(party),
                FormField.text(process),
                FormField.text(country),
                FormField.text(group));
    }
}
