package org.clausetracker.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clausetracker.clause.ClauseDetail;
import org.clausetracker.finding.FindingFilter;
import org.clausetracker.finding.FindingService;
import org.clausetracker.finding.FindingSort;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.paging.DayRange;
import org.clausetracker.paging.Page;
import org.clausetracker.paging.PageRequest;
import org.clausetracker.paging.QueryReader;
import org.clausetracker.status.HistoryService;
import org.clausetracker.status.TimelineRow;
import org.clausetracker.web.Chart.Flagged;
import org.clausetracker.web.Chart.Span;
import org.clausetracker.web.ClauseView.Change;
import org.jspecify.annotations.Nullable;

/** Tells what is behind the verdict on a clause: what was said, when, and how the status moved with it. */
@ApplicationScoped
class ClauseEvidence {

    private final FindingService findings;
    private final HistoryService histories;

    ClauseEvidence(FindingService findings, HistoryService histories) {
        this.findings = findings;
        this.histories = histories;
    }

    /** The findings on a clause, the newest event first, as many as one page holds. */
    Page<FindingSummary> findings(ClauseDetail clause) {
        return findings.browse(
                FindingFilter.ofClause(clause.agreement(), clause.label()),
                FindingSort.NEWEST_EVENT,
                PageRequest.first(PageRequest.MAX_LIMIT));
    }

    List<TimelineRow> timeline(ClauseDetail clause) {
        return histories.timeline(clause.agreement(), clause.label());
    }

    /** The changes of status in sight, the newest first. */
    List<Change> changes(ClauseDetail clause, TimeScale scale, Behinds behinds) {
        List<Change> changes = new ArrayList<>(histories
                .changes(
                        clause.agreement(),
                        clause.label(),
                        new DayRange(Optional.of(scale.from()), Optional.of(scale.to())))
                .stream()
                .map(change -> new Change(change, behinds.of(change.findings())))
                .toList());
        Collections.reverse(changes);
        return changes;
    }

    /** The part of time that the reader wants to look at: one year, or all. */
    Span span(@Nullable String year, TimeScale whole) {
        List<Integer> years = IntStream.rangeClosed(
                        whole.from().getYear(), whole.to().getYear())
                .boxed()
                .toList();
        QueryReader reader = new QueryReader("span");
        Optional<Integer> chosen =
                reader.oneOf("span", year == null || year.isBlank() ? null : year, years, String::valueOf);
        reader.check();
        return new Span(years, chosen.orElse(0));
    }

    Chart chart(ClauseDetail clause, List<TimelineRow> timeline, FindingColumns columns, TimeScale whole, Span span) {
        TimeScale scale = span.year() == 0
                ? new TimeScale(whole.from(), whole.to(), Chart.LEFT, Chart.WIDTH)
                : new TimeScale(
                        LocalDate.of(span.year(), 1, 1), LocalDate.of(span.year(), 12, 31), Chart.LEFT, Chart.WIDTH);
        List<Flagged> deadlines = clause.commitments().stream()
                .flatMap(commitment -> IntStream.range(0, commitment.deadlines().size())
                        .mapToObj(i -> new Flagged(
                                scale.x(commitment.deadlines().get(i).due()),
                                commitment.deadlines().get(i).due(),
                                commitment.letter(),
                                i == commitment.deadlines().size() - 1)))
                .filter(deadline -> scale.shows(deadline.due(), deadline.due()))
                .toList();
        return Chart.of(scale, Strip.of(timeline, scale, Chart.STATUS_HEIGHT), deadlines, columns.columns(), span);
    }
}
