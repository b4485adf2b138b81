package org.clausetracker.party;

import java.util.List;
import org.clausetracker.request.QueryReader;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of parties, as text. */
record PartyQuery(
        @RestQuery @Parameter(description = "Words in the name or an alias.") @Nullable String q,
        @RestQuery
                @Parameter(
                        description = "What they are; repeatable.",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = PartyKind.class))
                @Nullable
                List<String> kind,
        @RestQuery @Parameter(description = "Slug of the side they speak for; repeatable.") @Nullable
                List<String> side) {

    PartyFilter read(QueryReader reader) {
        return new PartyFilter(
                reader.values("kind", kind, PartyKind.class), reader.names("side", side), reader.text("q", q));
    }
}
