package org.clausetracker.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.clausetracker.lists.ListQuery.Direction;
import org.clausetracker.request.QueryReader;
import org.jspecify.annotations.Nullable;

/** The orders in which what was said is listed: by one of three clocks; undated ones stand at the old end. */
public enum TimeOrder {
    /** By the event reported, the newest first. */
    NEWEST_EVENT("-event", Clock.EVENT, Direction.DESCENDING),
    /** By the event reported, the oldest first. */
    OLDEST_EVENT("event", Clock.EVENT, Direction.ASCENDING),
    /** By the statement, the newest first. */
    NEWEST_STATED("-stated", Clock.STATED, Direction.DESCENDING),
    /** By the statement, the oldest first. */
    OLDEST_STATED("stated", Clock.STATED, Direction.ASCENDING),
    /** By when it was recorded here, the newest first. */
    NEWEST_RECORDED("-recorded", Clock.RECORDED, Direction.DESCENDING),
    /** By when it was recorded here, the oldest first. */
    OLDEST_RECORDED("recorded", Clock.RECORDED, Direction.ASCENDING);

    private final String parameter;
    private final Clock clock;
    private final Direction direction;

    TimeOrder(String parameter, Clock clock, Direction direction) {
        this.parameter = parameter;
        this.clock = clock;
        this.direction = direction;
    }

    private String parameter() {
        return parameter;
    }

    /** The order that a request asks for; refuses what names none. */
    static TimeOrder read(QueryReader reader, @Nullable String sort, TimeOrder otherwise) {
        return reader.oneOf("sort", sort, List.of(values()), TimeOrder::parameter)
                .orElse(otherwise);
    }

    /** Whether it follows the events reported. */
    public boolean isByEvent() {
        return clock == Clock.EVENT;
    }

    /** Orders a query, in which the three clocks and the name of the record are found at these paths. */
    public <T> ListQuery<T> applyTo(ListQuery<T> query, String event, String stated, String recorded, String name) {
        return switch (clock) {
            case EVENT -> query.orderByDay(event, name, direction);
            case STATED -> query.orderByDay(stated, name, direction);
            case RECORDED -> query.orderByInstant(recorded, name, direction);
        };
    }

    /** The values of the order that a record has. */
    public List<String> key(LocalDate event, LocalDate stated, Instant recorded, String name) {
        Object time =
                switch (clock) {
                    case EVENT -> event;
                    case STATED -> stated;
                    case RECORDED -> recorded;
                };
        return List.of(time.toString(), name);
    }

    private enum Clock {
        EVENT,
        STATED,
        RECORDED
    }
}
