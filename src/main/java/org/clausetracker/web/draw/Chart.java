package org.clausetracker.web.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.web.draw.Strip.Band;
import org.clausetracker.web.finding.FindingColumns.Card;
import org.clausetracker.web.finding.FindingColumns.Column;

/**
 * Everything about a clause on one axis of time: its wordings, its status, its deadlines, and the statements of each
 * side.
 *
 * @param scale the axis
 * @param wordings the texts that were shown first, each while it was
 * @param status the status over time
 * @param deadlines the deadlines
 * @param lanes one for each column of findings
 * @param height height of the drawing
 * @param span the part of time that it shows, and the ways to others
 */
public record Chart(
        TimeScale scale,
        List<Worded> wordings,
        Strip status,
        List<Flagged> deadlines,
        List<Lane> lanes,
        int height,
        TimeSpan span) {

    public static final int LEFT = 150;
    public static final int WIDTH = 830;

    /** Where the bars of the status begin, from above. */
    static final int STATUS_TOP = 54;

    /** Where the bars of the wordings begin, from above. */
    static final int WORDING_TOP = 24;

    static final int WORDING_HEIGHT = 12;

    public static final int STATUS_HEIGHT = 40;
    private static final int DEADLINES_HEIGHT = 26;

    /** Width of a letter in the words of the drawing, at most on average. */
    private static final double LETTER = 7;

    /** Room of one mark. */
    private static final int STEP = 10;

    /** Marks on top of each other, at most; more of one day lie on the topmost. */
    private static final int MOST = 9;

    private static final int GAP = 14;

    /** A wording while it was the one shown first. */
    public record Worded(double x, double width, LocalDate from, LocalDate to, String publisher) {}

    /**
     * A deadline on the axis.
     *
     * @param x where it lies
     * @param due the day
     * @param letter letter of the commitment
     * @param current whether no later version took its place
     * @param label what is written beside it: its letter with those close before it; empty where one is close after it
     */
    public record Flagged(double x, LocalDate due, String letter, boolean current, String label) {

        /** Labels closer than this, in units of the drawing, would lie on each other. */
        private static final double ROOM = 16;

        /** The same deadlines from left to right, with labels that do not lie on each other. */
        public static List<Flagged> labelled(List<Flagged> deadlines) {
            List<Flagged> inOrder = deadlines.stream()
                    .sorted(Comparator.comparing(Flagged::due).thenComparing(Flagged::letter))
                    .toList();
            List<Flagged> labelled = new ArrayList<>();
            Set<String> letters = new LinkedHashSet<>();
            for (int i = 0; i < inOrder.size(); i++) {
                Flagged one = inOrder.get(i);
                letters.add(one.letter());
                boolean close = i + 1 < inOrder.size() && inOrder.get(i + 1).x() - one.x() < ROOM;
                labelled.add(new Flagged(
                        one.x(), one.due(), one.letter(), one.current(), close ? "" : String.join(" ", letters)));
                if (!close) {
                    letters.clear();
                }
            }
            return labelled;
        }
    }

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
     * @param day the day that it lies on
     * @param text what it says, about whom and when
     * @param id id of the finding, whose card stands on the page
     */
    public record Mark(FindingKind kind, boolean counted, double x, double y, LocalDate day, String text, String id) {}

    public static Chart of(
            TimeScale scale,
            List<Worded> wordings,
            Strip status,
            List<Flagged> deadlines,
            List<Column> columns,
            TimeSpan span) {
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
                        Objects.requireNonNull(card.placed()),
                        card.brief(),
                        card.finding().id()));
            }
            lanes.add(new Lane(column.name(), top, base, marks));
            top = base + 4;
        }
        return new Chart(scale, wordings, status, deadlines, lanes, top + 8, span);
    }

    /** The upper end of the bars of the wordings. */
    public int wordingTop() {
        return WORDING_TOP;
    }

    /** How tall the bars of the wordings are. */
    public int wordingHeight() {
        return WORDING_HEIGHT;
    }

    /** The lower end of the status bars. */
    public int statusBase() {
        return STATUS_TOP + STATUS_HEIGHT;
    }

    /** The upper end of one of the status bars. */
    public int top(Band band) {
        return STATUS_TOP + band.y();
    }

    /** Whether a word has room above one of the status bars. */
    public boolean fits(Band band, String word) {
        return band.width() >= word.length() * LETTER;
    }
}
