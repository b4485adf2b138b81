package org.clausetracker.web.draw;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The labels of the axis of a chart: the years always, and the months in a line of their own where no more than two years
 * are in sight.
 *
 * @param years each at its first day in sight, as far as there is room
 * @param months likewise; empty where the years are many
 */
public record Axis(List<Label> years, List<Label> months) {

    private static final int MOST_MONTHS = 24;

    /** Pixels that the label of a year takes, and of a month. */
    private static final int YEAR_ROOM = 34;

    private static final int MONTH_ROOM = 34;

    /**
     * One label.
     *
     * @param x where it begins
     * @param text the words
     * @param narrow whether there is room for it on the narrowest screen too
     */
    public record Label(double x, String text, boolean narrow) {}

    /** The labels in a language. */
    public static Axis of(TimeScale scale, Sheet sheet, Locale locale) {
        List<LocalDate> years = new ArrayList<>(List.of(scale.from()));
        for (LocalDate day = scale.from().withDayOfYear(1).plusYears(1);
                !day.isAfter(scale.to());
                day = day.plusYears(1)) {
            years.add(day);
        }
        List<LocalDate> months = new ArrayList<>();
        if (ChronoUnit.MONTHS.between(scale.from(), scale.to()) <= MOST_MONTHS) {
            months.add(scale.from());
            for (LocalDate day = scale.from().withDayOfMonth(1).plusMonths(1);
                    !day.isAfter(scale.to());
                    day = day.plusMonths(1)) {
                months.add(day);
            }
        }
        return new Axis(
                labels(years, scale, sheet, YEAR_ROOM, DateTimeFormatter.ofPattern("uuuu", Locale.ROOT)),
                labels(months, scale, sheet, MONTH_ROOM, DateTimeFormatter.ofPattern("LLL", locale)));
    }

    /** The first label gives way to the second where they are too close: it stands for a part of its year alone. */
    private static List<Label> labels(
            List<LocalDate> days, TimeScale scale, Sheet sheet, int room, DateTimeFormatter words) {
        List<LocalDate> wide = apart(days, scale, sheet.wide(room));
        List<LocalDate> narrow = apart(wide, scale, sheet.narrow(room));
        return wide.stream()
                .map(day -> new Label(scale.x(day), words.format(day), narrow.contains(day)))
                .toList();
    }

    private static List<LocalDate> apart(List<LocalDate> days, TimeScale scale, double room) {
        List<LocalDate> apart = new ArrayList<>();
        double free = scale.left();
        for (int i = 0; i < days.size(); i++) {
            double x = scale.x(days.get(i));
            boolean crowded = i == 0 && days.size() > 1 && scale.x(days.get(1)) - x < room;
            if (x >= free && x + room <= scale.right() && !crowded) {
                apart.add(days.get(i));
                free = x + room;
            }
        }
        if (apart.isEmpty() && !days.isEmpty()) {
            apart.add(days.get(0));
        }
        return apart;
    }
}
