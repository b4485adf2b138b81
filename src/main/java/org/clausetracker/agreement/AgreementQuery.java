package org.clausetracker.agreement;

import java.util.List;
import org.clausetracker.request.QueryReader;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of agreements, as text. */
record AgreementQuery(
        @RestQuery @Parameter(description = "Words in the title or another name.") @Nullable String q,
        @RestQuery @Parameter(description = "Slug of a party with a role in it; repeatable.") @Nullable
                List<String> party,
        @RestQuery
                @Parameter(
                        description = "What the document is; repeatable.",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = AgreementKind.class))
                @Nullable
                List<String> kind,
        @RestQuery
                @Parameter(
                        description = "Slug of a peace process that it belongs to; repeatable.",
                        example = "nagorno-karabakh")
                @Nullable
                List<String> process,
        @RestQuery
                @Parameter(
                        description = "ISO 3166-1 alpha-2 code of a country that it is about; repeatable.",
                        example = "AM")
                @Nullable
                List<String> country,
        @RestQuery
                @Parameter(
                        description = "A day on which it has begun and one of its commitments is owed.",
                        example = "2021-11-08")
                @Nullable
                String inForceOn,
        @RestQuery
                @Parameter(
                        description =
                                "Only agreements that were known by this day: signed on it or before, as far as the day of"
                                        + " signature is known.",
                        example = "2023-03-01")
                @Nullable
                String publishedBy) {

    AgreementFilter read(QueryReader reader) {
        return new AgreementFilter(
                reader.values("kind", kind, AgreementKind.class),
                reader.names("party", party),
                reader.names("process", process),
                CountryCode.read(reader, "country", country),
                reader.text("q", q),
                reader.day("inForceOn", inForceOn),
                reader.day("publishedBy", publishedBy));
    }
}
