package org.clausetracker.web.statement;

import java.util.Set;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.DayRange;
import org.clausetracker.request.QueryReader;
import org.clausetracker.statement.RecordType;
import org.clausetracker.statement.StatementFilter;
import org.clausetracker.web.site.Field;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The search form of the list of statements, as text; an empty field is as good as absent. */
public record StatementListQuery(
        @RestQuery @Nullable String q,
        @RestQuery @Nullable String agreement,
        @RestQuery @Nullable String speaker,
        @RestQuery @Nullable String recordType,
        @RestQuery @Nullable String statedFrom,
        @RestQuery @Nullable String statedTo,
        @RestQuery @Nullable String cursor) {

    public StatementFilter filter(QueryReader reader) {
        return new StatementFilter(
                reader.names("agreement", Field.filled(agreement)),
                reader.names("speaker", Field.filled(speaker)),
                Set.of(),
                reader.values("recordType", Field.filled(recordType), RecordType.class),
                reader.range("statedFrom", Field.orAbsent(statedFrom), "statedTo", Field.orAbsent(statedTo)),
                DayRange.always(),
                reader.text("q", q));
    }

    PageRequest page(QueryReader reader) {
        return new PageQuery(null, Field.orAbsent(cursor)).read(reader, 2);
    }

    /** The form as it was filled in. */
    StatementList.Search search() {
        return new StatementList.Search(
                Field.text(q),
                Field.text(agreement),
                Field.text(speaker),
                Field.text(recordType),
                Field.text(statedFrom),
                Field.text(statedTo));
    }
}
