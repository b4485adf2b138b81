package org.clausetracker.web.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.web.draw.Strip.Band;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a clause on one axis of time: its wordings, its status, its deadlines, and the statements of each
 * side.
 *
 * @param scale the axis
 * @param wordings the texts that were shown first, each while it was
 * @param status the status over time
 * @param deadlines the deadlines
 * @param lanes one for each side that reports
 * @param height height of the drawing
 * @param span the part of time that it shows, and the ways to others
 */
public record Chart(
        TimeScale scale,
        List<WordingBar> wordings,
        Strip status,
        List<DeadlineMark> deadlines,
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

    /**
     * A wording while it was the one shown first.
     *
     * @param from its first day in sight
     * @param to its last day; null: no end is known on the day of the page
     */
    public record WordingBar(double x, double width, LocalDate from, @Nullable LocalDate to, String publisher) {}

    /**
     * A deadline on the axis.
     *
     * @param from where the first day lies that it may mean
     * @param x where the last of them lies
     * @param due the day, drawn over all that it may mean
     * @param letter letter of the commitment
     * @param current whether no later version took its place
     * @param label what is written beside it: its letter with those close before it; empty where one is close after it
     */
    public record DeadlineMark(double from, double x, ImpreciseDate due, String letter, boolean current, String label) {

        /** Labels closer than this, in units of the drawing, would lie on each other. */
        private static final double ROOM = 16;

        /** The same deadlines from left to right, with labels that do not lie on each other. */
        public static List<DeadlineMark> labelled(List<DeadlineMark> deadlines) {
            List<DeadlineMark> inOrder = deadlines.stream()
                    .sorted(Comparator.comparing(
                                    (DeadlineMark mark) -> mark.due().to())
                            .thenComparing(DeadlineMark::letter))
                    .toList();
            List<DeadlineMark> labelled = new ArrayList<>();
            Set<String> letters = new LinkedHashSet<>();
            for (int i = 0; i < inOrder.size(); i++) {
                DeadlineMark one = inOrder.get(i);
                letters.add(one.letter());
                boolean close = i + 1 < inOrder.size() && inOrder.get(i + 1).x() - one.x() < ROOM;
                labelled.add(new DeadlineMark(
                        one.from(),
                        one.x(),
                        one.due(),
                        one.letter(),
                        one.current(),
                        close ? "" : String.join(" ", letters)));
                if (!close) {
                    letters.clear();
                }
            }
            return labelled;
        }
    }

    /**
     * What one side reports, before it has its place in the drawing.
     *
     * @param name name of the side
     * @param reports the findings that rest on its statements
     */
    public record Side(String name, List<Report> reports) {}

    /**
     * One finding, before it has its place in the drawing.
     *
     * @param id id of the finding, whose card stands on the page
     * @param kind what it says
     * @param counted whether it counts
     * @param date when, as exactly as known; null where that is not known
     * @param text what it says, about whom and when
     */
    public record Report(String id, FindingKind kind, boolean counted, @Nullable ImpreciseDate date, String text) {}

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
     * @param x where it lies: the first day in sight that its date may mean
     * @param end where the last day in sight lies that its date may mean
     * @param date when, as exactly as known
     * @param text what it says, about whom and when
     * @param id id of the finding, whose card stands on the page
     */
    public record Mark(
            FindingKind kind,
            boolean counted,
            double x,
            double end,
            double y,
            ImpreciseDate date,
            String text,
            String id) {

        private Mark lowered(int base) {
            return new Mark(kind, counted, x, end, base + y, date, text, id);
        }

        /** Whether it may lie on several days, and so is drawn as a span. */
        public boolean isSpan() {
            return !date.from().equals(date.to());
        }
    }

    public static Chart of(
            TimeScale scale,
            List<WordingBar> wordings,
            Strip status,
            List<DeadlineMark> deadlines,
            List<Side> sides,
            TimeSpan span) {
        int top = STATUS_TOP + STATUS_HEIGHT + (deadlines.isEmpty() ? 0 : DEADLINES_HEIGHT);
        List<Lane> lanes = new ArrayList<>();
        for (Side side : sides) {
            Lane lane = lane(side, scale, top);
            lanes.add(lane);
            top = lane.base() + 4;
        }
        return new Chart(scale, wordings, status, deadlines, lanes, top + 8, span);
    }

    /** The reports of one side as marks; those of the same days lie on top of each other. */
    private static Lane lane(Side side, TimeScale scale, int top) {
        Map<Long, Integer> stacked = new HashMap<>();
        int highest = 1;
        List<Mark> raised = new ArrayList<>();
        for (Report report : side.reports()) {
            ImpreciseDate date = report.date();
            if (date != null && scale.shows(date.from(), date.to())) {
                long step = Math.round(scale.x(date.from()) / STEP);
                int level = Math.min(stacked.merge(step, 1, Integer::sum), MOST);
                highest = Math.max(highest, level);
                raised.add(new Mark(
                        report.kind(),
                        report.counted(),
                        step * STEP,
                        scale.x(date.to()),
                        -(level - 0.5) * STEP,
                        date,
                        report.text(),
                        report.id()));
            }
        }
        int base = top + GAP + highest * STEP;
        return new Lane(
                side.name(),
                top,
                base,
                raised.stream().map(mark -> mark.lowered(base)).toList());
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
