package org.clausetracker.web.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clausetracker.finding.FindingKind;

/**
 * One finding in a drawing, or several that would lie on each other and say the same: they are one mark, which tells how
 * many.
 *
 * @param x where it lies: the first day in sight that it may be about
 * @param end where the last of them lies
 * @param row rows between it and the lowest ones
 * @param reports what it stands for, the first day first; all of one kind, dated alike, all counted or none
 */
public record Mark(double x, double end, int row, List<Report> reports) {

    /** Places across a sheet; what begins and ends in the same two is one mark. */
    static final int PLACES = 100;

    /** Places that a mark covers on the narrowest screen. */
    private static final int COVERED = 3;

    /** Rows on top of each other, at most; what is more lies on the topmost. */
    static final int MOST_ROWS = 9;

    /** What makes findings one mark. */
    private record Spot(long from, long to, FindingKind kind, boolean counted, boolean isEvent) {}

    /** The findings in sight as marks, no two of them on each other unless all rows are full. */
    static List<Mark> of(List<Report> reports, TimeScale scale) {
        Map<Spot, List<Report>> spots = new LinkedHashMap<>();
        reports.stream()
                .filter(report -> report.isIn(scale))
                .sorted(Comparator.comparing(Mark::first).thenComparing(Report::id))
                .forEach(report -> spots.computeIfAbsent(
                                new Spot(
                                        place(first(report), scale),
                                        place(Objects.requireNonNull(report.last()), scale),
                                        report.kind(),
                                        report.counted(),
                                        report.isEvent()),
                                spot -> new ArrayList<>())
                        .add(report));
        long[] free = new long[MOST_ROWS];
        List<Mark> marks = new ArrayList<>();
        spots.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<Spot, List<Report>> one) ->
                                one.getKey().from())
                        .thenComparing(one -> one.getKey().to() - one.getKey().from(), Comparator.reverseOrder()))
                .forEach(one -> marks.add(placed(one.getKey(), one.getValue(), free, scale)));
        return marks;
    }

    /** Puts a mark on the lowest row that is free there. */
    private static Mark placed(Spot spot, List<Report> reports, long[] free, TimeScale scale) {
        int row = 0;
        while (row < MOST_ROWS - 1 && free[row] > spot.from) {
            row++;
        }
        int label = reports.size() > 1 ? 1 : 0;
        free[row] = Math.max(free[row], spot.to + label + COVERED);
        return new Mark(at(spot.from, scale), at(spot.to, scale), row, List.copyOf(reports));
    }

    private static LocalDate first(Report report) {
        return Objects.requireNonNull(report.first(), "what is in sight has a day");
    }

    private static long place(LocalDate day, TimeScale scale) {
        return Math.round((scale.x(day) - scale.left()) * PLACES / scale.width());
    }

    private static double at(long place, TimeScale scale) {
        return Math.round((scale.left() + (double) place * scale.width() / PLACES) * 10) / 10.0;
    }

    /** What they all say. */
    public FindingKind kind() {
        return reports.get(0).kind();
    }

    /** Whether they count. */
    public boolean isCounted() {
        return reports.get(0).counted();
    }

    /** How many findings it stands for. */
    public int size() {
        return reports.size();
    }

    /** The first of them. */
    public Report report() {
        return reports.get(0);
    }

    /** Whether it lies on several days far enough apart to be seen, and so is drawn as a bar. */
    public boolean isBar() {
        return end > x;
    }

    /** The length of the bar. */
    public double width() {
        return Math.round((end - x) * 10) / 10.0;
    }

    /** What a list of findings is asked for to show them. */
    public String query() {
        return "kind=" + kind() + "&clock=" + (report().isEvent() ? "event" : "stated") + "&from=" + from() + "&to="
                + to();
    }

    /** The first day that any of them may be about. */
    public LocalDate from() {
        return first(reports.get(0));
    }

    /** The last one. */
    public LocalDate to() {
        return reports.stream()
                .map(report -> Objects.requireNonNull(report.last()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
