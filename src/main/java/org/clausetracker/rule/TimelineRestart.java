package org.clausetracker.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clausetracker.finding.Standing;
import org.jspecify.annotations.Nullable;

/**
 * From which day on a change of what is recorded can change a clause's timeline. A timeline is without hindsight: what
 * becomes public later changes no earlier day (section 7 of the rule, invariants 3 and 13). So what is kept of the days
 * before stays, and the rule is asked from that day on:
 *
 * <pre>{@code join(kept, engine.timeline(history, day, lastDay))}</pre>
 *
 * Imprecise days count from the last day they may mean, as everywhere in the rule.
 */
public final class TimelineRestart {

    /** Where a change can change every day. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private TimelineRestart() {}

    /**
     * For a finding that is added, or removed without a trace: the day from which it counts (section 2 of the rule). That
     * is the day it was stated, or where that is not known its source was published, or the first day of its event if that
     * comes later.
     *
     * @return none when it counts on no day or its kind moves no headline (INTENT, RISK)
     */
    public static Optional<LocalDate> by(FindingInput finding) {
        return day(countsFrom(finding));
    }

    /**
     * For a finding that is written anew: the earlier of the days from which its versions count; where only its withdrawal
     * is another, the earlier of the days of withdrawal, from which it does not count (section 2, RETRACTED). When it was
     * recorded is not asked, since a timeline takes what was recorded whenever.
     *
     * @return none when both versions give the same timeline
     */
    public static Optional<LocalDate> by(FindingInput before, FindingInput after) {
        FindingInput once = before.neverRetracted();
        if (!once.equals(after.neverRetracted())) {
            return earliest(Stream.of(by(before), by(after)));
        }
        int retracted = Math.min(retracted(before), retracted(after));
        if (retracted(before) == retracted(after) || countsFrom(once) == Days.NEVER) {
            return Optional.empty();
        }
        return day(Math.max(countsFrom(once), retracted));
    }

    /** For a version of a due day that is added or removed: the day it was announced (section 1 of the rule). */
    public static LocalDate by(DeadlineVersion deadline) {
        return deadline.announcedOn().to();
    }

    /** For a version of a term that is added or removed: the day it was announced; without one it is known from the start. */
    public static LocalDate by(Term term) {
        return term.announcedOn() == null ? FIRST_DAY : term.announcedOn().to();
    }

    /**
     * For a version of a suspension that is added or removed: the day from which it is known, its first day where nothing
     * else is told (section 1 of the rule). Where its end alone is another, that is no later than the end is known.
     */
    public static LocalDate by(Suspension suspension) {
        return suspension.known().to();
    }

    /** For figures of an agreement that are added, changed or removed: the first day for which they hold. */
    public static LocalDate by(RuleConfiguration configuration) {
        return configuration.validFrom();
    }

    /**
     * The first day on which two versions of a clause can have different timelines. For anything but findings, due days,
     * terms, suspensions, supersession and the day a condition was met that is {@link #FIRST_DAY}: kind, window, stall,
     * obligors, beneficiaries and signatories weigh what was said at any time (section 3 of the rule), and a commitment
     * more or less is counted on every day.
     *
     * @return none when they have one timeline
     */
    public static Optional<LocalDate> between(ClauseHistory before, ClauseHistory after) {
        List<String> ids = ids(before);
        if (!ids.equals(ids(after)) || !before.signatories().equals(after.signatories())) {
            return Optional.of(FIRST_DAY);
        }
        List<Optional<LocalDate>> days = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            days.add(between(before.commitments().get(i), after.commitments().get(i)));
            days.add(between(said(before, ids.get(i)), said(after, ids.get(i))));
        }
        return earliest(days.stream());
    }

    /**
     * The timeline of all days.
     *
     * @param kept points of earlier days, ascending; those that are not before the restart are left out
     * @param restarted points from the day of the restart on, as {@link StatusEngine#timeline} gives them
     * @return ascending, no two that follow each other with one outcome
     */
    public static List<TimelinePoint> join(List<TimelinePoint> kept, List<TimelinePoint> restarted) {
        LocalDate restart =
                restarted.isEmpty() ? LocalDate.MAX : restarted.get(0).on();
        List<TimelinePoint> joined = new ArrayList<>();
        Stream.concat(kept.stream().filter(point -> point.on().isBefore(restart)), restarted.stream())
                .forEach(point -> {
                    if (joined.isEmpty()
                            || !joined.get(joined.size() - 1).outcome().equals(point.outcome())) {
                        joined.add(point);
                    }
                });
        return List.copyOf(joined);
    }

    private static List<String> ids(ClauseHistory clause) {
        return clause.commitments().stream()
                .map(history -> history.commitment().id())
                .toList();
    }

    private static List<FindingInput> said(ClauseHistory clause, String commitment) {
        return clause.findings().getOrDefault(commitment, List.of());
    }

    private static Optional<LocalDate> between(CommitmentHistory before, CommitmentHistory after) {
        CommitmentInput old = before.commitment();
        CommitmentInput now = after.commitment();
        if (before.conditional() != after.conditional()
                || !old.asFirstAnnounced().equals(now.asFirstAnnounced())) {
            return Optional.of(FIRST_DAY);
        }
        List<Optional<LocalDate>> days = new ArrayList<>();
        days.add(between(old.deadlines(), now.deadlines(), TimelineRestart::by));
        days.add(between(old.terms(), now.terms(), TimelineRestart::by));
        days.add(between(old.suspensions(), now.suspensions(), TimelineRestart::by));
        if (!Objects.equals(old.supersededOn(), now.supersededOn())
                || !Objects.equals(old.supersededAnnouncedOn(), now.supersededAnnouncedOn())) {
            days.add(supersededKnownOn(old));
            days.add(supersededKnownOn(now));
        }
        if (!Objects.equals(before.metOn(), after.metOn())) {
            days.add(Optional.ofNullable(before.metOn()));
            days.add(Optional.ofNullable(after.metOn()));
        }
        return earliest(days.stream());
    }

    private static Optional<LocalDate> supersededKnownOn(CommitmentInput commitment) {
        if (commitment.supersededOn() == null) {
            return Optional.empty();
        }
        return Optional.of(
                commitment.supersededAnnouncedOn() == null
                        ? commitment.supersededOn().to()
                        : commitment.supersededAnnouncedOn().to());
    }

    /** The first day of those versions that only one of two lists holds. */
    private static <T> Optional<LocalDate> between(List<T> before, List<T> after, Function<T, LocalDate> day) {
        Set<T> old = new HashSet<>(before);
        Set<T> now = new HashSet<>(after);
        return Stream.concat(
                        before.stream().filter(version -> !now.contains(version)),
                        after.stream().filter(version -> !old.contains(version)))
                .map(day)
                .min(LocalDate::compareTo);
    }

    /** What a finding says of one party: the same finding may say it of several. */
    private record Saying(String id, @Nullable String about) {}

    private static Optional<LocalDate> between(List<FindingInput> before, List<FindingInput> after) {
        Map<Saying, FindingInput> old = new HashMap<>();
        before.forEach(finding -> old.put(new Saying(finding.id(), finding.about()), finding));
        List<Optional<LocalDate>> days = new ArrayList<>();
        for (FindingInput finding : after) {
            FindingInput earlier = old.remove(new Saying(finding.id(), finding.about()));
            days.add(earlier == null ? by(finding) : by(earlier, finding));
        }
        old.values().forEach(removed -> days.add(by(removed)));
        return earliest(days.stream());
    }

    /** The days of a finding are the same whoever is judged, so its standing is not asked. */
    private static int countsFrom(FindingInput finding) {
        return finding.kind().looksAhead()
                ? Days.NEVER
                : UsableFindings.countsFrom(new WeighedFinding(finding, Standing.typed(finding.reporterRole())));
    }

    private static int retracted(FindingInput finding) {
        return finding.retractedOn() == null
                ? Days.NEVER
                : Days.of(finding.retractedOn().to());
    }

    private static Optional<LocalDate> day(int day) {
        return day == Days.NEVER ? Optional.empty() : Optional.of(Days.date(day));
    }

    private static Optional<LocalDate> earliest(Stream<Optional<LocalDate>> days) {
        return days.flatMap(Optional::stream).min(LocalDate::compareTo);
    }
}
