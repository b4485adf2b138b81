package org.clausetracker.web.statement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.DayRange;
import org.clausetracker.request.QueryReader;
import org.clausetracker.statement.RecordType;
import org.clausetracker.statement.StatementFilter;
import org.clausetracker.web.site.FormField;
import org.clausetracker.web.statement.StatementListView.StatementForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The search form of the list of statements, as text; an empty field is as good as absent. */
record StatementListQuery(
        @RestQuery @Nullable String q,
        @RestQuery @Nullable String agreement,
        @RestQuery @Nullable String speaker,
        @RestQuery @Nullable String recordType,
        @RestQuery @Nullable String statedFrom,
        @RestQuery @Nullable String statedTo,
        @RestQuery @Nullable String cursor) {

    /** @param publicBy only what was public by this day; empty: any */
    StatementFilter filter(QueryReader reader, Optional<LocalDate> publicBy) {
        return new StatementFilter(
                reader.names("agreement", FormField.filled(agreement)),
                reader.names("speaker", FormField.filled(speaker)),
                Set.of(),
                reader.values("recordType", FormField.filled(recordType), RecordType.class),
                reader.range("statedFrom", FormField.orAbsent(statedFrom), "statedTo", FormField.orAbsent(statedTo)),
                DayRange.always(),
                publicBy,
                reader.text("q", q));
    }

    PageRequest page(QueryReader reader) {
        return new PageQuery(null, FormField.orAbsent(cursor)).read(reader, 2);
    }

    /** The form as it was filled in. */
    StatementForm search() {
        return new StatementForm(
                FormField.text(q),
                FormField.text(agreement),
                FormField.text(speaker),
                FormField.text(recordType),
                FormField.text(statedFrom),
                FormField.text(statedTo));
    }
}
