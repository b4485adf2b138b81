package org.clausetracker.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.clausetracker.clause.Headline;

/**
 * A clause over time without hindsight: on each day what was public by then. Each commitment is judged on its own
 * turning days only, and the clause is summed up where one of them turned.
 */
final class Timeline {

    private final int first;
    private final int last;

    private Timeline(int first, int last) {
        this.first = first;
        this.last = last;
    }

    static List<TimelinePoint> of(PreparedClause clause, LocalDate from, LocalDate to) {
        Timeline timeline = new Timeline(Days.of(from), Days.of(to));
        return timeline.sumUp(
                clause.commitments().stream().map(timeline::course).toList());
    }

    /** One commitment over time: from each of these days on it has that headline. */
    private NavigableMap<Integer, Headline> course(PreparedCommitment commitment) {
        Days turning = new Days();
        TurningDays.whileNothingIsSaid(commitment, Days.ALWAYS, turning);
        TurningDays.whenSomethingIsSaid(commitment, turning);
        turning.add(first);
        NavigableMap<Integer, Headline> course = new TreeMap<>();
        LiveCommitment live = commitment.live(Counting.WITHOUT_HINDSIGHT);
        Headline before = null;
        for (int day : turning.within(first - 1, last)) {
            Headline headline = live.headline(new Moment(day, day, Days.NEVER));
            if (headline != before) {
                course.put(day, headline);
                before = headline;
            }
        }
        return course;
    }

    private List<TimelinePoint> sumUp(List<NavigableMap<Integer, Headline>> courses) {
        Days turning = new Days();
        turning.add(first);
        courses.forEach(course -> course.keySet().forEach(turning::add));
        List<TimelinePoint> points = new ArrayList<>();
        ClauseOutcome before = null;
        for (int day : turning.within(first - 1, last)) {
            ClauseOutcome outcome = RollUp.clause(courses.stream()
                    .map(course -> course.floorEntry(day).getValue())
                    .toList());
            if (!outcome.equals(before)) {
                points.add(new TimelinePoint(Days.date(day), outcome));
                before = outcome;
            }
        }
        return List.copyOf(points);
    }
}
