package org.clausetracker.web.deadline;

import java.util.List;
import java.util.stream.Stream;
import org.clausetracker.deadlines.DeadlineStatus;
import org.clausetracker.lists.PageRequest;
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
public record DeadlineView(
        AsOf asOf,
        DeadlineForm search,
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
    public record DeadlineForm(String agreement, String dueFrom, String dueTo) {

        /** Every field as a query, also one that was left empty. */
        public String query() {
            return PageContext.fullQuery("agreement", agreement, "dueFrom", dueFrom, "dueTo", dueTo);
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
    public record Section(DeadlineHeading heading, List<DeadlineStatus> deadlines) {}

    static List<Section> sections(List<DeadlineStatus> deadlines) {
        return Stream.of(DeadlineHeading.values())
                .map(heading -> new Section(
                        heading,
                        deadlines.stream()
                                .filter(deadline -> DeadlineHeading.of(deadline) == heading)
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
