package org.clausetracker.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.web.FindingColumns.Card;
import org.clausetracker.web.FindingColumns.Column;
import org.clausetracker.web.Strip.Band;

/**
 * Everything about a clause on one axis of time: its status, its deadlines, and the statements of each side.
 *
 * @param scale the axis
 * @param status the status over time
 * @param deadlines the deadlines
 * @param lanes one for each column of findings
 * @param height height of the drawing
 * @param years the years that can be looked at alone
 * @param year the year looked at; 0 for all
 */
public record Chart(
        TimeScale scale,
        Strip status,
        List<Flagged> deadlines,
        List<Lane> lanes,
        int height,
        List<Integer> years,
        int year) {

    static final int LEFT = 150;
    static final int WIDTH = 830;

    /** Where the bars of the status begin, from above. */
    static final int STATUS_TOP = 24;

    static final int STATUS_HEIGHT = 40;
    private static final int DEADLINES_HEIGHT = 26;

    /** Room of one mark. */
    private static final int STEP = 10;

    /** Marks on top of each other, at most; more of one day lie on the topmost. */
    private static final int MOST = 9;

    private static final int GAP = 14;

    /** A deadline on the axis. */
    public record Flagged(double x, LocalDate due, String letter, boolean current) {}

    /**
     * The statements of one side.
     *
     * @param name whose they are
     * @param top upper end
     * @param base where the lowest marks lie
     * @param marks the marks
     */
    public record Lane(String name, int top, int base, List<Mark> marks) {}

    /**
     * One finding.
     *
     * @param kind what it says
     * @param counted whether it counts
     * @param text what it says, about whom and when
     */
    public record Mark(FindingKind kind, boolean counted, double x, double y, String text) {}

    static Chart of(TimeScale scale, Strip status, List<Flagged> deadlines, List<Column> columns, Span span) {
        int top = STATUS_TOP + STATUS_HEIGHT + (deadlines.isEmpty() ? 0 : DEADLINES_HEIGHT);
        List<Lane> lanes = new ArrayList<>();
        for (Column column : columns) {
            Map<Long, Integer> stacked = new HashMap<>();
            int highest = 1;
            List<double[]> places = new ArrayList<>();
            List<Card> shown = column.cards().stream()
                    .filter(card -> card.placed() != null && scale.shows(card.placed(), card.placed()))
                    .toList();
            for (Card card : shown) {
                LocalDate day = card.placed();
                double x = day == null ? scale.left() : scale.x(day);
                int level = Math.min(stacked.merge(Math.round(x / STEP), 1, Integer::sum), MOST);
                highest = Math.max(highest, level);
                places.add(new double[] {Math.round(x / STEP) * STEP, level});
            }
            int base = top + GAP + highest * STEP;
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < shown.size(); i++) {
                Card card = shown.get(i);
                marks.add(new Mark(
                        card.finding().kind(),
                        card.counted(),
                        places.get(i)[0],
                        base - (places.get(i)[1] - 0.5) * STEP,
                        card.brief()));
            }
            lanes.add(new Lane(column.name(), top, base, marks));
            top = base + 4;
        }
        return new Chart(scale, status, deadlines, lanes, top + 8, span.years(), span.year());
    }

    /**
     * The part of time that is looked at.
     *
     * @param years the years there are
     * @param year the one chosen; 0 for all
     */
    record Span(List<Integer> years, int year) {}

    /** The lower end of the status bars. */
    public int statusBase() {
        return STATUS_TOP + STATUS_HEIGHT;
    }

    /** The upper end of one of the status bars. */
    public int top(Band band) {
        return STATUS_TOP + band.y();
    }
}
