package org.clausetracker.web.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.clausetracker.clause.ClauseDetail;
import org.clausetracker.clause.WordingDetail;
import org.clausetracker.finding.FacetCount;
import org.clausetracker.finding.FindingFacet;
import org.clausetracker.finding.FindingFilter;
import org.clausetracker.finding.FindingService;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.lists.TimeOrder;
import org.clausetracker.request.DayRange;
import org.clausetracker.request.QueryReader;
import org.clausetracker.status.HeadlineChange;
import org.clausetracker.status.TimelineRow;
import org.clausetracker.web.clause.ClauseView.Change;
import org.clausetracker.web.draw.Chart;
import org.clausetracker.web.draw.Chart.Flagged;
import org.clausetracker.web.draw.Chart.Worded;
import org.clausetracker.web.draw.Strip;
import org.clausetracker.web.draw.TimeScale;
import org.clausetracker.web.draw.TimeSpan;
import org.clausetracker.web.finding.FindingColumns;
import org.clausetracker.web.site.Field;
import org.jspecify.annotations.Nullable;

/** Tells what is behind the verdict on a clause: what was said, when, and how the status moved with it. */
@ApplicationScoped
class ClauseEvidence {

    private final FindingService findings;

    ClauseEvidence(FindingService findings) {
        this.findings = findings;
    }

    /** The findings on a clause, the newest event first, as many as one page holds. */
    Page<FindingSummary> findings(ClauseDetail clause) {
        return findings.browse(
                FindingFilter.ofClause(clause.agreement(), clause.label()),
                TimeOrder.NEWEST_EVENT,
                PageRequest.first(PageRequest.MAX_LIMIT));
    }

    /** The changes of status in sight, the newest first. */
    static List<Change> newestFirst(List<HeadlineChange> oldestFirst, Behinds behinds) {
        List<Change> changes = new ArrayList<>(oldestFirst.stream()
                .map(change -> new Change(change, behinds.of(change.findings())))
                .toList());
        Collections.reverse(changes);
        return changes;
    }

    /**
     * The part of time that the reader wants to look at.
     *
     * @param from year, month or day from which on; null or blank: from the beginning
     * @param to year, month or day up to which; null or blank: to the end
     */
    TimeSpan span(@Nullable String from, @Nullable String to, TimeScale whole) {
        QueryReader reader = new QueryReader("timeline");
        DayRange asked = reader.range("from", Field.orAbsent(from), "to", Field.orAbsent(to));
        reader.check();
        return TimeSpan.of(whole, asked);
    }

    /** How many findings there are on a clause. */
    long count(ClauseDetail clause) {
        return findings
                .count(FindingFilter.ofClause(clause.agreement(), clause.label()), List.of(FindingFacet.KIND))
                .values()
                .stream()
                .flatMap(List::stream)
                .mapToLong(FacetCount::count)
                .sum();
    }

    Chart chart(ClauseDetail clause, List<TimelineRow> timeline, FindingColumns columns, TimeSpan span) {
        TimeScale scale = new TimeScale(span.from(), span.to(), Chart.LEFT, Chart.WIDTH);
        List<Flagged> deadlines = clause.commitments().stream()
                .flatMap(commitment -> IntStream.range(0, commitment.deadlines().size())
                        .mapToObj(i -> new Flagged(
                                scale.x(commitment.deadlines().get(i).due()),
                                commitment.deadlines().get(i).due(),
                                commitment.letter(),
                                i == commitment.deadlines().size() - 1,
                                commitment.letter())))
                .filter(deadline -> scale.shows(deadline.due(), deadline.due()))
                .toList();
        return Chart.of(
                scale,
                wordings(clause, scale),
                Strip.of(timeline, scale, Chart.STATUS_HEIGHT),
                Flagged.labelled(deadlines),
                columns.columns(),
                span);
    }

    /** The texts that were shown first, each from the day it was valid from to the day it was valid to. */
    private static List<Worded> wordings(ClauseDetail clause, TimeScale scale) {
        return clause.wordings().stream()
                .filter(WordingDetail::primary)
                .map(wording -> {
                    LocalDate from = wording.validFrom() == null ? scale.from() : wording.validFrom();
                    LocalDate to = wording.validTo() == null ? scale.to() : wording.validTo();
                    return new Worded(
                            scale.x(from),
                            Math.max(Math.round((scale.x(to) - scale.x(from)) * 10) / 10.0, 0.6),
                            from,
                            to,
                            wording.publisher());
                })
                .filter(worded -> scale.shows(worded.from(), worded.to()))
                .toList();
    }
}
