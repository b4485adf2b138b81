package org.clausetracker.web.draw;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.web.draw.Lane.Side;
import org.clausetracker.web.draw.Strip.Band;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a clause on one axis of time: its status, its deadlines, its wordings, and what each side reports.
 *
 * @param sheet what it is drawn on
 * @param scale the axis
 * @param wordings the texts that were shown first, each while it was
 * @param status the status over time
 * @param deadlines the deadlines
 * @param lanes one for each side that reports
 * @param span the part of time that it shows, and the ways to others
 */
public record Chart(
        Sheet sheet,
        TimeScale scale,
        List<WordingBar> wordings,
        Strip status,
        List<DeadlineMark> deadlines,
        List<Lane> lanes,
        TimeSpan span) {

    /** Height of the tallest bar of the status, in pixels. */
    public static final int STATUS_HEIGHT = 30;

    /** Where the bars of the status begin, from above: below the years, the months, the day and the words above the bars. */
    private static final int STATUS_TOP = 56;

    private static final int DEADLINES_HEIGHT = 20;
    private static final int WORDING_HEIGHT = 22;

    /** Width of a letter in the words of the drawing, at most on average, in pixels. */
    private static final double LETTER = 7;

    /** Pixels that the word for the deadlines takes, and the letters beside one. */
    private static final int WORD_ROOM = 76;

    private static final int LETTERS_ROOM = 36;

    /** Reports in one month that are worth a word. */
    private static final int FEWEST_AT_PEAK = 3;

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

        /** Labels closer than this many pixels would lie on each other on a narrow screen. */
        private static final int ROOM = 12;

        /** The same deadlines from left to right, with labels that do not lie on each other. */
        public static List<DeadlineMark> labelled(List<DeadlineMark> deadlines, Sheet sheet) {
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
                boolean close = i + 1 < inOrder.size() && inOrder.get(i + 1).x() - one.x() < sheet.narrow(ROOM);
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

    /** Puts the parts below each other. */
    public static Chart of(
            Sheet sheet,
            TimeSpan span,
            List<WordingBar> wordings,
            Strip status,
            List<DeadlineMark> deadlines,
            List<Side> sides) {
        TimeScale scale = sheet.scale(span.from(), span.to());
        int top = STATUS_TOP + STATUS_HEIGHT + (deadlines.isEmpty() ? 4 : DEADLINES_HEIGHT) + WORDING_HEIGHT;
        return new Chart(sheet, scale, wordings, status, deadlines, Lane.of(sides, scale, top), span);
    }

    /** Its height, in pixels. */
    public int height() {
        return (lanes.isEmpty()
                        ? wordingTop() + WORDING_HEIGHT
                        : lanes.get(lanes.size() - 1).end())
                + 4;
    }

    /** What stands behind a number that counts across. */
    public String unit() {
        return sheet.unit();
    }

    /** The labels of its axis in a language. */
    public Axis axis(Locale locale) {
        return Axis.of(scale, sheet, locale);
    }

    /** The lower end of the status bars. */
    public int statusBase() {
        return STATUS_TOP + STATUS_HEIGHT;
    }

    /** The upper end of one of the status bars. */
    public int top(Band band) {
        return STATUS_TOP + band.y();
    }

    /** The lower end of the lines of the deadlines. */
    public int deadlineBase() {
        return statusBase() + 14;
    }

    /** Where the word for the deadlines stands: where none is near; null where there is no such place. */
    public @Nullable Double deadlineWord() {
        double room = sheet.narrow(WORD_ROOM);
        return Stream.concat(
                        Stream.of((double) scale.left()),
                        deadlines.stream().map(deadline -> deadline.x() + sheet.narrow(LETTERS_ROOM)))
                .filter(place -> place + room <= scale.right()
                        && deadlines.stream()
                                .noneMatch(deadline -> deadline.x() >= place && deadline.from() <= place + room))
                .map(place -> Math.round(place * 10) / 10.0)
                .findFirst()
                .orElse(null);
    }

    /** Whether a day lies in the right half. */
    public boolean isLate(LocalDate day) {
        return scale.x(day) - scale.left() > scale.width() / 2.0;
    }

    /** Whether a day is in sight. */
    public boolean shows(LocalDate day) {
        return scale.shows(day, day);
    }

    /** The upper end of the bars of the wordings. */
    public int wordingTop() {
        return statusBase() + (deadlines.isEmpty() ? 4 : DEADLINES_HEIGHT) + 14;
    }

    /** Whether a word has room above one of the status bars. */
    public boolean fits(Band band, String word) {
        return band.width() >= sheet.wide(word.length() * LETTER);
    }

    /** Whether it has on the narrowest screen too. */
    public boolean fitsNarrow(Band band, String word) {
        return band.width() >= sheet.narrow(word.length() * LETTER);
    }

    /** The month about which most is reported, and how much; empty where no month stands out. */
    public Optional<Map.Entry<YearMonth, Integer>> peak() {
        Map<YearMonth, Integer> all = new TreeMap<>();
        lanes.stream()
                .flatMap(lane -> lane.months().stream())
                .forEach(month -> all.merge(YearMonth.from(month.first()), month.count(), Integer::sum));
        return all.entrySet().stream()
                .max(Map.Entry.<YearMonth, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(month -> month.getValue() >= FEWEST_AT_PEAK);
    }
}
