package org.clausetracker.finding;

import java.util.List;
import org.clausetracker.paging.ListQuery;
import org.clausetracker.paging.ListQuery.Direction;

/** The orders in which findings are listed; undated ones stand at the old end. */
public enum FindingSort {
    /** By the event reported, the newest first. */
    NEWEST_EVENT("-event", Direction.DESCENDING),
    /** By the event reported, the oldest first. */
    OLDEST_EVENT("event", Direction.ASCENDING),
    /** By the statement, the newest first. */
    NEWEST_STATED("-stated", Direction.DESCENDING),
    /** By the statement, the oldest first. */
    OLDEST_STATED("stated", Direction.ASCENDING),
    /** By when it was recorded here, the newest first. */
    NEWEST_RECORDED("-recorded", Direction.DESCENDING),
    /** By when it was recorded here, the oldest first. */
    OLDEST_RECORDED("recorded", Direction.ASCENDING);

    private final String parameter;
    private final Direction direction;

    FindingSort(String parameter, Direction direction) {
        this.parameter = parameter;
        this.direction = direction;
    }

    /** How a request asks for it. */
    public String parameter() {
        return parameter;
    }

    boolean isByEvent() {
        return this == NEWEST_EVENT || this == OLDEST_EVENT;
    }

    /** Orders a query, in which the day of the event and the finding it belongs to are found at these paths. */
    ListQuery<FindingRow> applyTo(ListQuery<FindingRow> query, String eventDay, String finding) {
        return switch (this) {
            case NEWEST_EVENT, OLDEST_EVENT -> query.orderByDay(eventDay, finding, direction);
            case NEWEST_STATED, OLDEST_STATED -> query.orderByDay("s.statedOrder", "f.id", direction);
            case NEWEST_RECORDED, OLDEST_RECORDED -> query.orderByInstant("f.recordedAt", "f.id", direction);
        };
    }

    List<String> key(FindingRow row) {
        return switch (this) {
            case NEWEST_EVENT, OLDEST_EVENT -> List.of(row.eventOrder().toString(), row.id());
            case NEWEST_STATED, OLDEST_STATED -> List.of(row.statedOrder().toString(), row.id());
            case NEWEST_RECORDED, OLDEST_RECORDED -> List.of(row.recordedAt().toString(), row.id());
        };
    }
}
