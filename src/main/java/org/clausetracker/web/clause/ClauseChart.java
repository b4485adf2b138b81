package org.clausetracker.web.clause;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clausetracker.clause.ClauseDetail;
import org.clausetracker.clause.CommitmentDetail;
import org.clausetracker.clause.WordingDetail;
import org.clausetracker.request.DayRange;
import org.clausetracker.status.ClauseStatusDetail;
import org.clausetracker.status.ComingChange;
import org.clausetracker.status.TimelineRow;
import org.clausetracker.web.draw.Chart;
import org.clausetracker.web.draw.Chart.DeadlineMark;
import org.clausetracker.web.draw.Chart.WordingBar;
import org.clausetracker.web.draw.Lane.Side;
import org.clausetracker.web.draw.Sheet;
import org.clausetracker.web.draw.Strip;
import org.clausetracker.web.draw.TimeScale;
import org.clausetracker.web.draw.TimeSpan;
import org.clausetracker.web.site.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Draws a clause on one axis of time: what was agreed, by when, and how its status and what was said moved. After the day of
 * the page it draws what holds if nobody says anything more.
 */
final class ClauseChart {

    /** Days after the page's own of which it may tell, at most. */
    private static final int FURTHEST = 366;

    /** Days that it shows beyond what it foretells last, at least. */
    private static final int BEYOND = 30;

    /** Of how many days of the past one is shown of the future. */
    private static final int FUTURE_SHARE = 20;

    private final ClauseDetail clause;
    private final ClauseStatusDetail status;
    private final AsOf asOf;
    private final Sheet sheet;
    private final TimeSpan span;
    private final TimeScale scale;

    /**
     * @param clause the clause
     * @param life the life of its agreement up to the day of the page
     * @param asked the part of time to show
     * @param status its status on the day
     * @param asOf the day of the page
     */
    ClauseChart(
            ClauseDetail clause, TimeScale life, DayRange asked, ClauseStatusDetail status, AsOf asOf, Sheet sheet) {
        this.clause = clause;
        this.status = status;
        this.asOf = asOf;
        this.sheet = sheet;
        span = TimeSpan.of(sheet.scale(life.from(), last(life)), asked);
        scale = sheet.scale(span.from(), span.to());
    }

    /**
     * @param timeline the stretches of days on which it had one status, each seen on that day
     * @param sides what each side reports
     */
    Chart draw(List<TimelineRow> timeline, List<Side> sides) {
        return Chart.of(
                sheet,
                span,
                wordings(),
                Strip.of(
                        clause.commitments().isEmpty() ? List.of() : withForecast(timeline),
                        scale,
                        Chart.STATUS_HEIGHT,
                        toldUpTo()),
                DeadlineMark.labelled(deadlines(), sheet),
                sides);
    }

    /** The last day that is told of; what comes after it is foretold. */
    private LocalDate toldUpTo() {
        return asOf.isAhead() ? asOf.today() : asOf.day();
    }

    /** Whether what comes after the day of the page is foretold from that day, and not kept with the timeline. */
    private boolean foretells() {
        return !asOf.isAhead() && !asOf.hindsight() && !clause.commitments().isEmpty();
    }

    /** The last day of the whole: beyond the next change and the next deadline, but not far. */
    private LocalDate last(TimeScale life) {
        LocalDate day = life.to();
        if (!foretells()) {
            return day;
        }
        LocalDate furthest = day.plusDays(FURTHEST);
        LocalDate last = nextDeadline(day, furthest);
        ComingChange next = status.nextChange();
        if (next != null && (last == null || next.on().isAfter(last))) {
            last = next.on();
        }
        if (last == null && !status.headline().isLive()) {
            return day;
        }
        long beyond = Math.max(BEYOND, ChronoUnit.DAYS.between(life.from(), day) / FUTURE_SHARE);
        LocalDate end = (last == null ? day : last).plusDays(beyond);
        return end.isAfter(furthest) ? furthest : end;
    }

    private @Nullable LocalDate nextDeadline(LocalDate day, LocalDate furthest) {
        return clause.commitments().stream()
                .map(CommitmentDetail::deadlines)
                .filter(deadlines -> !deadlines.isEmpty())
                .map(deadlines -> deadlines.get(deadlines.size() - 1).due().to())
                .filter(due -> due.isAfter(day) && due.isBefore(furthest))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** What was told up to the day, and what follows from then on if nobody says anything more. */
    private List<TimelineRow> withForecast(List<TimelineRow> timeline) {
        if (!foretells()) {
            return timeline;
        }
        LocalDate tomorrow = asOf.day().plusDays(1);
        List<TimelineRow> rows = new ArrayList<>();
        for (TimelineRow row : timeline) {
            if (row.from().isBefore(tomorrow)) {
                boolean open = row.until() == null || row.until().isAfter(tomorrow);
                rows.add(open ? row(row.from(), tomorrow, row) : row);
            }
        }
        ComingChange next = status.nextChange();
        TimelineRow now = new TimelineRow(tomorrow, null, status.headline(), status.counts(), status.assessed());
        if (next == null) {
            rows.add(now);
        } else {
            rows.add(row(tomorrow, next.on(), now));
            rows.add(new TimelineRow(next.on(), null, next.to(), status.counts(), status.assessed()));
        }
        return rows;
    }

    private static TimelineRow row(LocalDate from, LocalDate until, TimelineRow like) {
        return new TimelineRow(from, until, like.headline(), like.counts(), like.assessed());
    }

    private List<DeadlineMark> deadlines() {
        return clause.commitments().stream()
                .flatMap(commitment -> IntStream.range(0, commitment.deadlines().size())
                        .mapToObj(i -> new DeadlineMark(
                                scale.x(commitment.deadlines().get(i).due().from()),
                                scale.x(commitment.deadlines().get(i).due().to()),
                                commitment.deadlines().get(i).due(),
                                commitment.letter(),
                                i == commitment.deadlines().size() - 1,
                                commitment.letter())))
                .filter(deadline ->
                        scale.shows(deadline.due().from(), deadline.due().to()))
                .toList();
    }

    /**
     * The texts that were shown first, each from the day it was valid from to the day it was valid to, or to the day of the
     * page where none is known.
     */
    private List<WordingBar> wordings() {
        LocalDate day = asOf.day();
        return clause.wordings().stream()
                .filter(WordingDetail::primary)
                .map(wording -> {
                    LocalDate from = wording.validFrom() == null ? scale.from() : wording.validFrom();
                    LocalDate end = wording.validTo();
                    LocalDate to = end == null || end.isAfter(day) ? day : end;
                    return new WordingBar(
                            scale.x(from),
                            Math.max(Math.round((scale.x(to) - scale.x(from)) * 10) / 10.0, 0.3),
                            from,
                            end == null || end.isAfter(day) ? null : end,
                            wording.publisher());
                })
                .filter(bar ->
                        !bar.from().isAfter(day) && scale.shows(bar.from(), bar.to() == null ? scale.to() : bar.to()))
                .toList();
    }
}
