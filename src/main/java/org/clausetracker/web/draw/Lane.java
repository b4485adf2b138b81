package org.clausetracker.web.draw;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausetracker.time.ImpreciseDate;

/**
 * What one side reports: how many findings a month, and each of them.
 *
 * @param name whose they are
 * @param top upper end
 * @param months the months in which it reports, the earliest first
 * @param marks its findings
 * @param reports the same one by one, those in sight
 */
public record Lane(String name, int top, List<Month> months, List<Mark> marks, List<Report> reports) {

    /** Height of the name, of the highest column, and of one row of marks, in pixels. */
    private static final int NAME = 15;

    private static final int COLUMNS = 15;
    private static final int ROW = 11;
    private static final int GAP = 2;

    /** Height of a bar. */
    private static final int BAR = 4;

    /**
     * How many findings are about one month. Those that are not known to the month are in none.
     *
     * @param first its first day
     * @param count how many, at least one
     * @param x left end of its column
     * @param width width of it
     * @param height height of it, in pixels
     */
    public record Month(LocalDate first, int count, double x, double width, int height) {

        /** Its last day. */
        public LocalDate last() {
            return first.plusMonths(1).minusDays(1);
        }

        /** It as a date that is known to the month. */
        public ImpreciseDate date() {
            return ImpreciseDate.valueOf(YearMonth.from(first).toString());
        }
    }

    /** What a side reports, before it has its place in a drawing. */
    public record Side(String name, List<Report> reports) {}

    /** One lane below the other; the columns of all have one scale. */
    static List<Lane> of(List<Side> sides, TimeScale scale, int top) {
        List<Map<YearMonth, Integer>> counts =
                sides.stream().map(side -> perMonth(side.reports(), scale)).toList();
        int most = counts.stream()
                .flatMap(months -> months.values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        List<Lane> lanes = new ArrayList<>();
        int y = top;
        for (int i = 0; i < sides.size(); i++) {
            Side side = sides.get(i);
            List<Month> months = new ArrayList<>();
            counts.get(i).forEach((month, count) -> months.add(month(month, count, most, scale)));
            Lane lane = new Lane(
                    side.name(),
                    y,
                    months,
                    Mark.of(side.reports(), scale),
                    side.reports().stream().filter(report -> report.isIn(scale)).toList());
            lanes.add(lane);
            y = lane.end();
        }
        return lanes;
    }

    /** How many findings in sight are about each month; those that may be about two are about none. */
    static Map<YearMonth, Integer> perMonth(List<Report> reports, TimeScale scale) {
        Map<YearMonth, Integer> counts = new TreeMap<>();
        for (Report report : reports) {
            if (report.date() != null && report.isIn(scale)) {
                YearMonth month = YearMonth.from(report.date().from());
                if (month.equals(YearMonth.from(report.date().to()))
                        && scale.shows(month.atDay(1), month.atEndOfMonth())) {
                    counts.merge(month, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static Month month(YearMonth month, int count, int most, TimeScale scale) {
        double x = scale.x(month.atDay(1));
        double width = scale.x(month.plusMonths(1).atDay(1)) - x;
        return new Month(
                month.atDay(1),
                count,
                x,
                Math.max(Math.round(width * 9) / 10.0, 0.3),
                Math.max(Math.round((float) COLUMNS * count / most), 2));
    }

    /** How many findings of it are in sight. */
    public int size() {
        return reports.size();
    }

    /** Where its name stands. */
    public int nameBase() {
        return top + NAME - 4;
    }

    /** Where its columns stand. */
    public int base() {
        return top + NAME + COLUMNS;
    }

    /** The upper end of one of its columns. */
    public int top(Month month) {
        return base() - month.height();
    }

    /** The upper end of the bar of one of its marks. */
    public int barTop(Mark mark) {
        return middle(mark) - BAR / 2;
    }

    /** The middle of one of its marks. */
    public int middle(Mark mark) {
        return base() + GAP + mark.row() * ROW + ROW / 2;
    }

    private int rows() {
        return marks.stream().mapToInt(mark -> mark.row() + 1).max().orElse(0);
    }

    /** Its lower end. */
    public int end() {
        return base() + GAP + rows() * ROW + GAP;
    }
}
