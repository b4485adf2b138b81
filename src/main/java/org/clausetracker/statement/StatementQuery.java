package org.clausetracker.statement;

import java.util.List;
import org.clausetracker.paging.DayRange;
import org.clausetracker.paging.QueryReader;
import org.clausetracker.paging.TimeOrder;
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
        @RestQuery @Parameter(description = "Said on or after this date.", example = "2022-09") @Nullable
                String statedFrom,
        @RestQuery @Parameter(description = "Said on or before this date.", example = "2023-09-19") @Nullable
                String statedTo,
        @RestQuery @Parameter(description = "About an event on or after this date.") @Nullable String eventFrom,
        @RestQuery @Parameter(description = "About an event on or before this date.") @Nullable String eventTo,
        @RestQuery
                @Parameter(
                        description = "DAY: ranges match only dates that are exact to the day, instead of any that may"
                                + " lie in them.",
                        example = "DAY")
                @Nullable
                String precision,
        @RestQuery @Parameter(description = "Words that all occur in the text.", example = "Lachin corridor") @Nullable
                String q,
        @RestQuery
                @Parameter(
                        description =
                                "Order: event, stated or recorded, with a minus for the newest first; default -stated.",
                        example = "-event",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        enumeration = {"-event", "event", "-stated", "stated", "-recorded", "recorded"},
                                        defaultValue = "-stated"))
                @Nullable
                String sort) {

    TimeOrder order(QueryReader reader) {
        return TimeOrder.read(reader, sort, TimeOrder.NEWEST_STATED);
    }

    StatementFilter read(QueryReader reader) {
        List<DayRange> days = reader.exact(
                precision,
                List.of(
                        reader.range("statedFrom", statedFrom, "statedTo", statedTo),
                        reader.range("eventFrom", eventFrom, "eventTo", eventTo)));
        return new StatementFilter(
                reader.names("agreement", agreement),
                reader.names("speaker", speaker),
                reader.names("source", source),
                reader.values("recordType", recordType, RecordType.class),
                days.get(0),
                days.get(1),
                reader.text("q", q));
    }
}
