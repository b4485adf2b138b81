package org.clausetracker.rule;

import java.time.LocalDate;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ItemGrade;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its dates as day numbers, read once. Without an event date the event is taken to be of the day of the
 * statement; nobody reports past the day he speaks, so the event ends by then.
 */
final class DatedFinding {

    private final FindingInput input;
    private final ItemGrade itemGrade;
    private final int statedFrom;
    private final int statedTo;
    private final int from;
    private final int to;
    private final int recorded;
    private final int retracted;

    DatedFinding(FindingInput input) {
        this.input = input;
        this.itemGrade = ItemGrade.of(input.itemGrade());
        this.statedFrom = Days.of(input.statedOn().from());
        this.statedTo = Days.of(input.statedOn().to());
        if (input.eventOn() == null) {
            this.from = statedTo;
            this.to = statedTo;
        } else {
            LocalDate end = input.eventUntil() == null
                    ? input.eventOn().to()
                    : input.eventUntil().to();
            this.from = Days.of(input.eventOn().from());
            this.to = endingBy(Days.of(end));
        }
        this.recorded = input.recordedOn() == null
                ? statedTo
                : Days.of(input.recordedOn().to());
        this.retracted = input.retractedOn() == null
                ? Days.NEVER
                : Days.of(input.retractedOn().to());
    }

    /** The last day of the event if it is known to have ended by the given day. */
    int endingBy(int day) {
        return input.eventOn() == null ? from : Math.max(from, Math.min(day, statedTo));
    }

    FindingInput input() {
        return input;
    }

    String id() {
        return input.id();
    }

    FindingKind kind() {
        return input.kind();
    }

    @Nullable
    String about() {
        return input.about();
    }

    ItemGrade itemGrade() {
        return itemGrade;
    }

    /** First day on which it may have been stated. */
    int statedFrom() {
        return statedFrom;
    }

    /** The day from which it is certain to have been stated. */
    int stated() {
        return statedTo;
    }

    /** First day of what it reports. */
    int from() {
        return from;
    }

    /** Last day of what it reports. */
    int to() {
        return to;
    }

    int recorded() {
        return recorded;
    }

    int retracted() {
        return retracted;
    }
}
