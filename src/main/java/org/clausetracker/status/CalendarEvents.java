package org.clausetracker.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.CommitmentHistory;
import org.clausetracker.rule.CommitmentInput;
import org.clausetracker.rule.DeadlineVersion;
import org.clausetracker.rule.Suspension;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * What the calendar of a clause's commitments brings on one day, as known by another: the days for which section 6 of the
 * rule says TERM. Every imprecise day counts from its last possible one.
 */
final class CalendarEvents {

    private final LocalDate day;
    private final LocalDate publishedBy;
    private final Set<ChangeEvent> events = EnumSet.noneOf(ChangeEvent.class);

    private CalendarEvents(LocalDate day, LocalDate publishedBy) {
        this.day = day;
        this.publishedBy = publishedBy;
    }

    static Set<ChangeEvent> of(List<CommitmentHistory> commitments, LocalDate day, LocalDate publishedBy) {
        CalendarEvents calendar = new CalendarEvents(day, publishedBy);
        for (CommitmentHistory commitment : commitments) {
            calendar.addTermOf(commitment.commitment());
            calendar.addDeadlinesOf(commitment.commitment());
            commitment.commitment().suspensions().forEach(calendar::addSuspension);
            if (commitment.conditional() && day.equals(commitment.metOn())) {
                calendar.events.add(ChangeEvent.CONDITION_MET);
            }
        }
        return calendar.events;
    }

    /** Whether a due day, a term, a suspension, or that the duty will be superseded became known on the day. */
    static boolean isAnnounced(List<CommitmentHistory> commitments, LocalDate day) {
        return commitments.stream()
                .map(CommitmentHistory::commitment)
                .anyMatch(commitment ->
                        commitment.deadlines().stream().anyMatch(version -> isLast(day, version.announcedOn()))
                                || commitment.terms().stream().anyMatch(term -> isLast(day, term.announcedOn()))
                                || commitment.suspensions().stream().anyMatch(pause -> isLast(day, pause.known()))
                                || isLast(day, commitment.supersededAnnouncedOn()));
    }

    /**
     * The event of the day that explains best how a headline became another, else the one declared first; empty where the
     * day has none.
     */
    static Optional<ChangeEvent> explaining(Set<ChangeEvent> events, Headline from, Headline to) {
        return events.stream()
                .min(Comparator.comparing((ChangeEvent event) -> !begins(event, to))
                        .thenComparing(event -> !ends(event, from))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean begins(ChangeEvent event, Headline to) {
        return switch (event) {
            case SUSPENDED -> to == Headline.SUSPENDED;
            case TERM_ENDED -> to == Headline.ENDED;
            case SUPERSEDED -> to == Headline.SUPERSEDED;
            case DEADLINE_PASSED -> isPastDue(to);
            default -> false;
        };
    }

    private static boolean ends(ChangeEvent event, Headline from) {
        return switch (event) {
            case SUSPENSION_ENDED -> from == Headline.SUSPENDED;
            case TERM_BEGAN, CONDITION_MET -> from == Headline.NOT_IN_FORCE;
            case DEADLINE_MOVED -> isPastDue(from);
            default -> false;
        };
    }

    private static boolean isPastDue(Headline headline) {
        return headline == Headline.OVERDUE || headline == Headline.UNREPORTED;
    }

    private void addTermOf(CommitmentInput commitment) {
        add(ChangeEvent.TERM_BEGAN, isLast(day, commitment.appliesFrom()));
        add(ChangeEvent.TERM_ENDED, isLast(day.minusDays(1), commitment.appliesUntil()));
        commitment.terms().stream()
                .filter(term -> term.announcedOn() == null || isPublic(term.announcedOn()))
                .forEach(term -> add(ChangeEvent.TERM_ENDED, isLast(day.minusDays(1), term.until())));
        ImpreciseDate superseded = commitment.supersededOn();
        if (superseded != null) {
            ImpreciseDate known =
                    commitment.supersededAnnouncedOn() == null ? superseded : commitment.supersededAnnouncedOn();
            add(ChangeEvent.SUPERSEDED, isPublic(known) && (isLast(day, superseded) || isLast(day, known)));
        }
    }

    private void addDeadlinesOf(CommitmentInput commitment) {
        DeadlineVersion inForce = inForce(commitment, publishedBy);
        if (inForce == null) {
            return;
        }
        add(ChangeEvent.DEADLINE_PASSED, isLast(day.minusDays(1), inForce.due()));
        if (isLast(day, inForce.announcedOn())) {
            DeadlineVersion before = inForce(commitment, day.minusDays(1));
            add(ChangeEvent.DEADLINE_SET, before == null);
            add(ChangeEvent.DEADLINE_MOVED, before != null && !before.due().equals(inForce.due()));
        }
    }

    /** The version announced last by a day; of two announced on one day, the later due day. */
    static @Nullable DeadlineVersion inForce(CommitmentInput commitment, LocalDate by) {
        return commitment.deadlines().stream()
                .filter(version -> !version.announcedOn().to().isAfter(by))
                .max(Comparator.comparing((DeadlineVersion version) ->
                                version.announcedOn().to())
                        .thenComparing(version -> version.due().to()))
                .orElse(null);
    }

    private void addSuspension(Suspension suspension) {
        ImpreciseDate known = suspension.known();
        add(ChangeEvent.SUSPENDED, isPublic(known) && (isLast(day, suspension.from()) || isLast(day, known)));
        add(
                ChangeEvent.SUSPENSION_ENDED,
                isPublic(suspension.untilKnown()) && isLast(day.minusDays(1), suspension.until()));
    }

    private boolean isPublic(@Nullable ImpreciseDate announced) {
        return announced != null && !announced.to().isAfter(publishedBy);
    }

    private void add(ChangeEvent event, boolean happens) {
        if (happens) {
            events.add(event);
        }
    }

    private static boolean isLast(LocalDate day, @Nullable ImpreciseDate date) {
        return date != null && date.to().equals(day);
    }
}
