package org.clausetracker.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;
import org.clausetracker.request.QueryReader;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters that set the three clocks, as text. */
record ClockQuery(
        @RestQuery
                @Parameter(
                        description = "The day asked about, in the agreement's zone; default today.",
                        example = "2023-03-01")
                @Nullable
                String asOf,
        @RestQuery
                @Parameter(
                        description =
                                "Only what was public by this day counts; default asOf, so that there is no hindsight.",
                        example = "2023-03-01")
                @Nullable
                String publishedBy,
        @RestQuery
                @Parameter(
                        description =
                                "Only what this database held at this instant counts, or at the end of this day in"
                                        + " UTC; default now.",
                        example = "2026-11-22T10:00:00Z")
                @Nullable
                String recordedBy) {

    Clocks read(QueryReader reader, Supplier<LocalDate> today) {
        AskedClocks asked = asked(reader, "");
        reader.check();
        return asked.orToday(today);
    }

    /**
     * Reads them, without an agreement whose today it could be.
     *
     * @param path what stands before the names of the fields in the request
     */
    AskedClocks asked(QueryReader reader, String path) {
        return new AskedClocks(
                reader.day(path + "asOf", asOf),
                reader.day(path + "publishedBy", publishedBy),
                recorded(reader, path + "recordedBy"));
    }

    private Optional<Instant> recorded(QueryReader reader, String field) {
        if (recordedBy == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(recordedBy));
        } catch (DateTimeParseException notAnInstant) {
            if (recordedBy.indexOf('T') >= 0) {
                reader.refuse(field, "recordedBy must be an instant such as 2026-11-22T10:00:00Z, or a day.");
                return Optional.empty();
            }
            return reader.day(field, recordedBy).map(day -> day.plusDays(1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant()
                    .minusNanos(1000));
        }
    }
}
