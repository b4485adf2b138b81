package org.clausetracker.clause;

import java.util.List;
import org.clausetracker.request.QueryReader;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters that narrow the list of the clauses of an agreement, as text. */
public record ClauseQuery(
        @RestQuery
                @Parameter(
                        description = "Headline of the clause on the day; repeatable.",
                        example = "BREACHED",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Headline.class))
                @Nullable
                List<String> status,
        @RestQuery
                @Parameter(
                        description = "Slug of a party that owes something in the clause; repeatable.",
                        example = "armenia")
                @Nullable
                List<String> obligor,
        @RestQuery
                @Parameter(
                        description = "Whether any commitment of the clause is recorded; default whether or not.",
                        schema = @Schema(type = SchemaType.BOOLEAN))
                @Nullable
                String coded,
        @RestQuery
                @Parameter(description = "Label of the clause that it is a direct part of.", example = "CHAPTER II")
                @Nullable
                String parent) {

    /** The filter that they ask for; what is wrong with one is told by its name. */
    public ClauseFilter read(QueryReader reader) {
        return new ClauseFilter(
                reader.values("status", status, Headline.class),
                reader.names("obligor", obligor),
                reader.oneOf("coded", coded, List.of(true, false), String::valueOf),
                reader.text("parent", parent));
    }
}
