package org.clausetracker.lists;

import java.util.List;
import org.clausetracker.request.DayRange;
import org.clausetracker.request.QueryReader;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of a list of statements or findings: a range of days for the event, one for the statement, and
 * an order.
 */
public record TimeQuery(
        @RestQuery @Parameter(description = "Event on or after this date.", example = "2022-12") @Nullable
                String eventFrom,
        @RestQuery @Parameter(description = "Event on or before this date.", example = "2023-09-19") @Nullable
                String eventTo,
        @RestQuery @Parameter(description = "Said on or after this date.", example = "2022-09") @Nullable
                String statedFrom,
        @RestQuery @Parameter(description = "Said on or before this date.", example = "2023-09-19") @Nullable
                String statedTo,
        @RestQuery
                @Parameter(
                        description =
                                "DAY: ranges match only dates that are exact to the day; RANGE: only dates that lie in"
                                        + " them whichever of their days is meant; otherwise any that may lie in them.",
                        example = "DAY")
                @Nullable
                String precision,
        @RestQuery
                @Parameter(
                        description =
                                "Order: event, stated or recorded, with a minus for the newest first; by default -event"
                                        + " for findings and -stated for statements. A date that is not exact to the day"
                                        + " stands by the last day it may mean, one that is unknown at the old end.",
                        example = "-stated",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        enumeration = {"-event", "event", "-stated", "stated", "-recorded", "recorded"
                                        }))
                @Nullable
                String sort) {

    /**
     * The days asked for.
     *
     * @param event days that the date of the event overlaps
     * @param stated days that the date of the statement overlaps
     */
    public record Ranges(DayRange event, DayRange stated) {}

    /** Reads the two ranges, as precisely as is asked for. */
    public Ranges ranges(QueryReader reader) {
        List<DayRange> days = reader.precise(
                precision,
                List.of(
                        reader.range("eventFrom", eventFrom, "eventTo", eventTo),
                        reader.range("statedFrom", statedFrom, "statedTo", statedTo)));
        return new Ranges(days.get(0), days.get(1));
    }

    /** Reads the order. */
    public TimeOrder order(QueryReader reader, TimeOrder otherwise) {
        return TimeOrder.read(reader, sort, otherwise);
    }
}
