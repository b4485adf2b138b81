package org.clausetracker.lists;

import org.clausetracker.request.QueryReader;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters that every list has. */
public record PageQuery(
        @RestQuery
                @Parameter(
                        description = "Rows of a page.",
                        schema =
                                @Schema(
                                        type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                                        minimum = "1",
                                        maximum = "200",
                                        defaultValue = "50"))
                @Nullable
                String limit,
        @RestQuery @Parameter(description = "`nextCursor` of the page before; opaque.") @Nullable String cursor) {

    /**
     * Reads them, bound to what the reader has read so far.
     *
     * @param keys how many values the list is ordered by
     */
    public PageRequest read(QueryReader reader, int keys) {
        return PageRequest.read(limit, cursor, reader.canonical(), keys, reader.errors());
    }
}
