package org.clausetracker.statement;

import java.util.List;
import org.clausetracker.lists.TimeQuery;
import org.clausetracker.request.QueryReader;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of statements, as text. */
record StatementQuery(
        @RestQuery @Parameter(description = "Slug of an agreement that a finding of it is about; repeatable.") @Nullable
                List<String> agreement,
        @RestQuery @Parameter(description = "Slug of who said it; repeatable.") @Nullable List<String> speaker,
        @RestQuery @Parameter(description = "Id of the source; repeatable.") @Nullable List<String> source,
        @RestQuery
                @Parameter(
                        description = "What the record is; repeatable.",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = RecordType.class))
                @Nullable
                List<String> recordType,
        @RestQuery
                @Parameter(
                        description =
                                "Words that all occur in the text, as the search reads them: by their stems, with quotes for a phrase, a minus"
                                        + " before what must not occur, an asterisk behind the beginning of a word.",
                        example = "Lachin corridor")
                @Nullable
                String q,
        @RestQuery
                @Parameter(
                        description =
                                "Only what was certainly public by this day; a statement without a day is told by the day of its source, and left out where that has none.",
                        example = "2023-03-01")
                @Nullable
                String publishedBy) {

    StatementFilter read(QueryReader reader, TimeQuery.Ranges days) {
        return new StatementFilter(
                reader.names("agreement", agreement),
                reader.names("speaker", speaker),
                reader.names("source", source),
                reader.values("recordType", recordType, RecordType.class),
                days.stated(),
                days.event(),
                reader.day("publishedBy", publishedBy),
                reader.text("q", q));
    }
}
