package org.clausetracker.web;

import java.util.List;
import java.util.Set;
import org.clausetracker.paging.DayRange;
import org.clausetracker.paging.PageRequest;
import org.clausetracker.paging.QueryReader;
import org.clausetracker.statement.RecordType;
import org.clausetracker.statement.StatementFilter;
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

    StatementFilter filter(QueryReader reader) {
        return new StatementFilter(
                reader.names("agreement", filled(agreement)),
                reader.names("speaker", filled(speaker)),
                Set.of(),
                reader.values("recordType", filled(recordType), RecordType.class),
                reader.range("statedFrom", orAbsent(statedFrom), "statedTo", orAbsent(statedTo)),
                DayRange.always(),
                reader.text("q", q));
    }

    PageRequest page(QueryReader reader) {
        return reader.page(null, orAbsent(cursor), 2);
    }

    /** The form as it was filled in. */
    StatementList.Search search() {
        return new StatementList.Search(
                text(q), text(agreement), text(speaker), text(recordType), text(statedFrom), text(statedTo));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    static List<String> filled(@Nullable String given) {
        return given == null || given.isBlank() ? List.of() : List.of(given);
    }

    static @Nullable String orAbsent(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
