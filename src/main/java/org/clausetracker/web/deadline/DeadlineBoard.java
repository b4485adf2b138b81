package org.clausetracker.web.deadline;

import java.util.List;
import java.util.stream.Stream;
import org.clausetracker.deadlines.DeadlineStatus;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.rule.Timing;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Choice;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageContext;
import org.clausetracker.web.site.ViewCitation;
import org.jspecify.annotations.Nullable;

/**
 * What the page of deadlines shows.
 *
 * @param asOf the day of the verdicts
 * @param search what the reader looks for
 * @param agreements the agreements that can be chosen
 * @param sections deadlines by where they stand; empty ones are absent
 * @param names names of parties
 * @param agreementNames names of agreements
 * @param next where the next page begins; null on the last
 * @param citation how to cite the page
 */
public record DeadlineBoard(
        AsOf asOf,
        Search search,
        List<Choice> agreements,
        List<Section> sections,
        Names names,
        Names agreementNames,
        @Nullable String next,
        ViewCitation citation) {

    /**
     * What the reader looks for, as typed; each may be empty.
     *
     * @param agreement slug of an agreement
     * @param dueFrom due on or after this date
     * @param dueTo due on or before this date
     */
    public record Search(String agreement, String dueFrom, String dueTo) {

        /** Every field as a query, also one that was left empty. */
        public String query() {
            return "agreement=" + PageContext.encoded(agreement)
                    + "&dueFrom=" + PageContext.encoded(dueFrom)
                    + "&dueTo=" + PageContext.encoded(dueTo);
        }

        /** The same for the API, with its question mark: as many deadlines as it gives at once. */
        public String apiQuery() {
            return PageContext.query(
                    "agreement", agreement,
                    "dueFrom", dueFrom,
                    "dueTo", dueTo,
                    "limit", String.valueOf(PageRequest.MAX_LIMIT));
        }
    }

    /**
     * Deadlines that stand alike.
     *
     * @param heading where they stand
     * @param deadlines the one due first first
     */
    public record Section(Heading heading, List<DeadlineStatus> deadlines) {}

    /** Where deadlines stand, what needs attention first. Only parties that owe the act on the day count. */
    public enum Heading {
        /** Passed, and nobody claims fulfilment. */
        OVERDUE(Timing.PAST_DUE, null),
        /** Passed, and fulfilment is only claimed. */
        CLAIMED(Timing.PAST_DUE_UNVERIFIED, null),
        /** Due within 90 days. */
        DUE_SOON(Timing.NOT_DUE, null),
        /** Due after that. */
        DUE_LATER(Timing.NOT_DUE, null),
        /** Met after the due day. */
        MET_LATE(Timing.MET_LATE, null),
        /** Met, in time as far as is known. */
        MET(Timing.MET_ON_TIME, Timing.MET_TIMING_UNCERTAIN),
        /** Nobody owes it on the day: not yet, or not any more. */
        NOT_JUDGED(null, null);

        private static final int SOON_DAYS = 90;

        private final @Nullable Timing timing;
        private final @Nullable Timing orElse;

        Heading(@Nullable Timing timing, @Nullable Timing orElse) {
            this.timing = timing;
            this.orElse = orElse;
        }

        static Heading of(DeadlineStatus deadline) {
            return Stream.of(values())
                    .filter(heading -> heading.fits(deadline))
                    .findFirst()
                    .orElse(NOT_JUDGED);
        }

        private boolean fits(DeadlineStatus deadline) {
            boolean soon = !deadline.due().isAfter(deadline.asOf().plusDays(SOON_DAYS));
            return (this != DUE_SOON || soon)
                    && deadline.units().stream()
                            .filter(unit -> unit.headline().isLive())
                            .anyMatch(unit -> unit.timing() == timing || unit.timing() == orElse);
        }
    }

    static List<Section> sections(List<DeadlineStatus> deadlines) {
        return Stream.of(Heading.values())
                .map(heading -> new Section(
                        heading,
                        deadlines.stream()
                                .filter(deadline -> Heading.of(deadline) == heading)
                                .toList()))
                .filter(section -> !section.deadlines().isEmpty())
                .toList();
    }

    /** The deadlines that were moved, wherever they stand. */
    public List<DeadlineStatus> moved() {
        return sections.stream()
                .flatMap(section -> section.deadlines().stream())
                .filter(DeadlineStatus::moved)
                .toList();
    }

    /** How many deadlines are shown. */
    public int size() {
        return sections.stream().mapToInt(section -> section.deadlines().size()).sum();
    }
}
