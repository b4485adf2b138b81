package org.clausetracker.rule;

import java.util.List;
import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** A commitment with its dates as day numbers, read once. */
final class DatedCommitment {

    /** One version of the deadline: last day in time, first day known. */
    record Due(int day, int announced, ImpreciseDate text) {}

    /** First and last day of a suspension. */
    record Pause(int from, int until) {}

    private final CommitmentInput input;
    private final int disputeDays;
    private final int conditionMetFrom;
    private final int appliesFrom;
    private final boolean endless;
    private final int endedOn;
    private final int supersededOn;
    private final int supersededKnownOn;
    private final List<Due> deadlines;
    private final List<Pause> pauses;

    private DatedCommitment(CommitmentInput input, int disputeDays, int conditionMetFrom, boolean endless) {
        this.input = input;
        this.disputeDays = disputeDays;
        this.conditionMetFrom = conditionMetFrom;
        this.endless = endless;
        this.appliesFrom = Days.of(input.appliesFrom().from());
        this.endedOn = endless || input.appliesUntil() == null
                ? Days.NEVER
                : Days.of(input.appliesUntil().to()) + 1;
        this.supersededOn = endless ? Days.NEVER : firstDay(input.supersededOn());
        this.supersededKnownOn =
                input.supersededAnnouncedOn() == null ? supersededOn : firstDay(input.supersededAnnouncedOn());
        this.deadlines = input.deadlines().stream()
                .map(version -> new Due(Days.of(version.due().to()), firstDay(version.announcedOn()), version.due()))
                .toList();
        this.pauses = input.suspensions().stream()
                .map(pause -> new Pause(
                        firstDay(pause.from()),
                        pause.until() == null
                                ? Days.NEVER
                                : Days.of(pause.until().to())))
                .toList();
    }

    /** The commitment with the condition as it is given, on whatever day. */
    static DatedCommitment of(CommitmentInput input, RuleParameters parameters) {
        int metFrom = input.condition() == ConditionState.UNMET ? Days.NEVER : Days.ALWAYS;
        return new DatedCommitment(input, parameters.disputeDays(), metFrom, false);
    }

    /** The commitment with the condition as it is on each day. */
    static DatedCommitment of(CommitmentHistory history, RuleParameters parameters) {
        if (!history.conditional()) {
            return of(history.commitment(), parameters);
        }
        return new DatedCommitment(
                history.commitment(), parameters.disputeDays(), Days.orNever(history.metOn()), false);
    }

    private static int firstDay(@Nullable ImpreciseDate date) {
        return date == null ? Days.NEVER : Days.of(date.from());
    }

    /** The same commitment as if it had never ended: for the last verdict before it did. */
    DatedCommitment withoutEnd() {
        return endless ? this : new DatedCommitment(input, disputeDays, conditionMetFrom, true);
    }

    CommitmentInput input() {
        return input;
    }

    CommitmentKind kind() {
        return input.kind();
    }

    boolean isReversible() {
        return input.reversible();
    }

    int windowDays() {
        return input.windowDays();
    }

    int stallDays() {
        return input.stallDays();
    }

    int disputeDays() {
        return disputeDays;
    }

    int appliesFrom() {
        return appliesFrom;
    }

    int conditionMetFrom() {
        return conditionMetFrom;
    }

    /** First day after its term. */
    int endedOn() {
        return endedOn;
    }

    /** First day on which it is replaced, as far as that was public. */
    int supersededOn(int publishedBy) {
        return supersededKnownOn <= publishedBy ? supersededOn : Days.NEVER;
    }

    int supersededKnownOn() {
        return supersededKnownOn;
    }

    boolean isSuspendedOn(int day) {
        for (Pause pause : pauses) {
            if (pause.from <= day && day <= pause.until) {
                return true;
            }
        }
        return false;
    }

    /** Last day in time, by the version announced last of those that were public; NEVER without a deadline. */
    int dueOn(int publishedBy) {
        Due inForce = null;
        for (Due version : deadlines) {
            if (version.announced <= publishedBy && (inForce == null || version.announced > inForce.announced)) {
                inForce = version;
            }
        }
        return inForce == null ? Days.NEVER : inForce.day;
    }

    /** Whether versions that were public name different due dates. */
    boolean isDueMoved(int publishedBy) {
        return deadlines.stream()
                        .filter(version -> version.announced <= publishedBy)
                        .map(Due::text)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    List<Due> deadlines() {
        return deadlines;
    }

    List<Pause> pauses() {
        return pauses;
    }
}
