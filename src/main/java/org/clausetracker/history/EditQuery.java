package org.clausetracker.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.clausetracker.journal.EditKind;
import org.clausetracker.request.DayRange;
import org.clausetracker.request.QueryReader;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of edits. */
public record EditQuery(
        @RestQuery
                @Parameter(
                        description = "Slug of an agreement in whose answers the edit can be seen.",
                        example = "nk-ceasefire-2020-11-10")
                @Nullable
                String agreement,
        @RestQuery
                @Parameter(description = "Id of who made it; needs the permission AUDIT.", example = "import")
                @Nullable
                String actor,
        @RestQuery
                @Parameter(
                        description = "What sort of change was meant; repeatable.",
                        example = "CORRECT",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = EditKind.class))
                @Nullable
                List<String> kind,
        @RestQuery @Parameter(description = "Begun on or after this date, in UTC.", example = "2026-11") @Nullable
                String from,
        @RestQuery @Parameter(description = "Begun on or before this date, in UTC.", example = "2026-11-30") @Nullable
                String to,
        @RestQuery
                @Parameter(description = "Kind and name of a record that the edit wrote.", example = "finding/F-S001-1")
                @Nullable
                String record) {

    /** Reads what it narrows to. */
    public EditFilter filter(QueryReader reader) {
        DayRange days = reader.range("from", from, "to", to);
        Optional<String> named = reader.text("record", record);
        Optional<RecordOfHistory> wrote = named.flatMap(RecordOfHistory::read);
        if (named.isPresent() && wrote.isEmpty()) {
            reader.refuse(
                    "record",
                    "record must be a kind and a name, such as finding/F-S001-1: the kind is party, agreement, clause, commitment, source, statement, finding, agreement-policy or rule-configuration.");
        }
        return new EditFilter(
                reader.text("agreement", agreement),
                reader.text("actor", actor),
                reader.values("kind", kind, EditKind.class),
                days.from().map(EditQuery::start),
                days.to().map(last -> start(last.plusDays(1))),
                wrote);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
