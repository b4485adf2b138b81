package org.clausetracker.web.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.clausetracker.clause.ClauseDetail;
import org.clausetracker.clause.WordingDetail;
import org.clausetracker.status.TimelineRow;
import org.clausetracker.web.draw.Chart;
import org.clausetracker.web.draw.Chart.DeadlineMark;
import org.clausetracker.web.draw.Chart.Side;
import org.clausetracker.web.draw.Chart.WordingBar;
import org.clausetracker.web.draw.Strip;
import org.clausetracker.web.draw.TimeScale;
import org.clausetracker.web.draw.TimeSpan;
import org.clausetracker.web.site.AsOf;

/** Draws a clause on one axis of time: what was agreed, by when, and how its status and what was said moved. */
final class ClauseChart {

    private final ClauseDetail clause;
    private final TimeSpan span;
    private final AsOf asOf;
    private final TimeScale scale;

    /**
     * @param clause the clause
     * @param span the part of time to show
     * @param asOf the day of the page; what comes after today is foretold
     */
    ClauseChart(ClauseDetail clause, TimeSpan span, AsOf asOf) {
        this.clause = clause;
        this.span = span;
        this.asOf = asOf;
        scale = new TimeScale(span.from(), span.to(), Chart.LEFT, Chart.WIDTH);
    }

    Chart draw(List<TimelineRow> timeline, List<Side> sides) {
        return Chart.of(
                scale,
                wordings(),
                Strip.of(timeline, scale, Chart.STATUS_HEIGHT, asOf.today()),
                DeadlineMark.labelled(deadlines()),
                sides,
                span);
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

    /** The texts that were shown first, each from the day it was valid from to the day it was valid to, or on where none is known. */
    private List<WordingBar> wordings() {
        return clause.wordings().stream()
                .filter(WordingDetail::primary)
                .map(wording -> {
                    LocalDate from = wording.validFrom() == null ? scale.from() : wording.validFrom();
                    LocalDate end = wording.validTo();
                    LocalDate to = end == null ? scale.to() : end;
                    return new WordingBar(
                            scale.x(from),
                            Math.max(Math.round((scale.x(to) - scale.x(from)) * 10) / 10.0, 0.6),
                            from,
                            end == null || end.isAfter(asOf.day()) ? null : end,
                            wording.publisher());
                })
                .filter(bar -> scale.shows(bar.from(), bar.to() == null ? scale.to() : bar.to()))
                .toList();
    }
}
