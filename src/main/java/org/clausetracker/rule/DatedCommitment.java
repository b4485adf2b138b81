package org.clausetracker.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** A commitment with its dates as day numbers, read once. */
final class DatedCommitment {

    /** One version of a day that is announced: the day, and the first day on which it was known. */
    record Version(int day, int announced) {}

    /** First and last day of a suspension as it is known. */
    record Pause(int from, int until) {}

    /** One version of a suspension; the end counts once it is known. */
    private record PauseVersion(int from, int announced, int until, int untilKnown) {}

    private final CommitmentInput input;
    private final int disputeDays;
    private final int conditionMetFrom;
    private final int appliesFrom;
    private final boolean endless;
    private final int supersededOn;
    private final int supersededKnownOn;
    private final List<Version> deadlines;
    private final List<Version> ends;
    private final List<List<PauseVersion>> pauses;

    private DatedCommitment(CommitmentInput input, int disputeDays, int conditionMetFrom, boolean endless) {
        this.input = input;
        this.disputeDays = disputeDays;
        this.conditionMetFrom = conditionMetFrom;
        this.endless = endless;
        this.appliesFrom = certain(input.appliesFrom());
        this.supersededOn = endless ? Days.NEVER : certain(input.supersededOn());
        this.supersededKnownOn =
                input.supersededAnnouncedOn() == null ? supersededOn : certain(input.supersededAnnouncedOn());
        this.deadlines = input.deadlines().stream()
                .map(version -> new Version(certain(version.due()), certain(version.announcedOn())))
                .toList();
        this.ends = endless ? List.of() : ends(input);
        this.pauses = List.copyOf(input.suspensions().stream()
                .collect(Collectors.groupingBy(
                        pause -> List.of(pause.from().from(), pause.from().to()),
                        LinkedHashMap::new,
                        Collectors.mapping(DatedCommitment::version, Collectors.toList())))
                .values());
    }

    /** Versions of the first day after the term. */
    private static List<Version> ends(CommitmentInput input) {
        List<Version> ends = new ArrayList<>();
        if (input.appliesUntil() != null) {
            ends.add(new Version(dayAfter(input.appliesUntil()), Days.ALWAYS));
        }
        for (Term term : input.terms()) {
            ends.add(new Version(
                    dayAfter(term.until()), term.announcedOn() == null ? Days.ALWAYS : certain(term.announcedOn())));
        }
        return List.copyOf(ends);
    }

    private static PauseVersion version(Suspension pause) {
        return new PauseVersion(
                certain(pause.from()), certain(pause.known()), certain(pause.until()), certain(pause.untilKnown()));
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

    /** The day on which something of an imprecise day has happened for certain; NEVER without a day. */
    private static int certain(@Nullable ImpreciseDate date) {
        return date == null ? Days.NEVER : Days.of(date.to());
    }

    private static int dayAfter(@Nullable ImpreciseDate date) {
        return date == null ? Days.NEVER : Days.of(date.to()) + 1;
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

    /** First day of the window that speaks for a day. */
    int windowStart(int day) {
        return day - (input.windowDays() - 1);
    }

    int stallDays() {
        return input.stallDays();
    }

    int disputeDays() {
        return disputeDays;
    }

    /** Whether a dispute of interpretation is too old to count on a day. */
    boolean hasLapsed(WeighedFinding reading, int day) {
        return reading.stated() <= day - disputeDays;
    }

    int appliesFrom() {
        return appliesFrom;
    }

    int conditionMetFrom() {
        return conditionMetFrom;
    }

    /** First day after its term, as far as that was public. */
    int endedOn(int publishedBy) {
        return latest(ends, publishedBy);
    }

    /** First day on which it is replaced, as far as that was public. */
    int supersededOn(int publishedBy) {
        return supersededKnownOn <= publishedBy ? supersededOn : Days.NEVER;
    }

    boolean isSuspendedOn(int day, int publishedBy) {
        for (Pause pause : pauses(publishedBy)) {
            if (pause.from <= day && day <= pause.until) {
                return true;
            }
        }
        return false;
    }

    /** The suspensions as far as they were public. */
    List<Pause> pauses(int publishedBy) {
        if (pauses.isEmpty()) {
            return List.of();
        }
        List<Pause> known = new ArrayList<>(pauses.size());
        for (List<PauseVersion> versions : pauses) {
            int from = versions.get(0).from;
            List<Version> ends = versions.stream()
                    .filter(version -> version.announced <= publishedBy)
                    .map(version -> new Version(
                            version.untilKnown <= publishedBy ? version.until : Days.NEVER, version.announced))
                    .toList();
            if (!ends.isEmpty()) {
                known.add(new Pause(from, latest(ends, publishedBy)));
            }
        }
        return known;
    }

    /** Last day in time, by the version in force of those that were public; NEVER without a deadline. */
    int dueOn(int publishedBy) {
        return latest(deadlines, publishedBy);
    }

    /** The day announced last up to a day, of two announced on one day the later; NEVER when none was. */
    private static int latest(List<Version> versions, int publishedBy) {
        Version inForce = null;
        for (Version version : versions) {
            if (version.announced <= publishedBy
                    && (inForce == null
                            || version.announced > inForce.announced
                            || (version.announced == inForce.announced && version.day > inForce.day))) {
                inForce = version;
            }
        }
        return inForce == null ? Days.NEVER : inForce.day;
    }

    /** Whether versions that were public name different due dates. */
    boolean isDueMoved(int publishedBy) {
        return input.deadlines().stream()
                        .filter(version -> certain(version.announcedOn()) <= publishedBy)
                        .map(DeadlineVersion::due)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    /** Adds every day on which a version of a due day, a term or a suspension begins, passes or is over. */
    void addTerms(Days days) {
        days.add(appliesFrom);
        days.add(supersededOn);
        ends.forEach(version -> days.add(version.day));
        deadlines.forEach(version -> days.add(version.day, 1));
        pauses.forEach(versions -> versions.forEach(version -> {
            days.add(version.from);
            days.add(version.until, 1);
        }));
    }

    /** Adds every day on which a due day, a term, a suspension or its end, or a supersession becomes known. */
    void addAnnouncements(Days days) {
        days.add(supersededKnownOn);
        deadlines.forEach(version -> days.add(version.announced));
        ends.stream()
                .filter(version -> version.announced != Days.ALWAYS)
                .forEach(version -> days.add(version.announced));
        pauses.forEach(versions -> versions.forEach(version -> {
            days.add(version.announced);
            days.add(version.untilKnown);
        }));
    }
}
