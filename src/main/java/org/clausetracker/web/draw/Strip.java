package org.clausetracker.web.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausetracker.clause.Group;
import org.clausetracker.clause.Headline;
import org.clausetracker.status.TimelineRow;

/**
 * A clause's status over time as bars. The taller a bar, the worse the status: who cannot
 * see the colours reads the heights.
 *
 * @param scale the axis of days
 * @param height height of the drawing
 * @param bands the bars, the oldest first
 */
public record Strip(TimeScale scale, int height, List<Band> bands) {

    /**
     * One bar.
     *
     * @param headline the status
     * @param from first day of it in sight
     * @param to last day of it in sight
     * @param x left end
     * @param width width, in units of the drawing
     * @param y upper end
     * @param height height
     * @param forecast whether it foretells what holds if nobody says anything more
     */
    public record Band(
            Headline headline,
            LocalDate from,
            LocalDate to,
            double x,
            double width,
            int y,
            int height,
            boolean forecast) {}

    /**
     * Draws a timeline.
     *
     * @param today the last day that is told of; what comes after it is foretold
     */
    public static Strip of(List<TimelineRow> timeline, TimeScale scale, int height, LocalDate today) {
        List<Band> bands = new ArrayList<>();
        for (TimelineRow row : timeline) {
            LocalDate last = row.until() == null ? scale.to() : row.until().minusDays(1);
            if (!row.from().isAfter(today)) {
                LocalDate told = last.isAfter(today) ? today : last;
                band(row.headline(), row.from(), told, scale, height, false).ifPresent(bands::add);
            }
            if (last.isAfter(today)) {
                LocalDate tomorrow = today.plusDays(1);
                LocalDate first = row.from().isAfter(today) ? row.from() : tomorrow;
                band(row.headline(), first, last, scale, height, true).ifPresent(bands::add);
            }
        }
        return new Strip(scale, height, joined(bands));
    }

    /** The part of a stretch of days that is in sight, up to the beginning of the day after its last. */
    private static Optional<Band> band(
            Headline headline, LocalDate from, LocalDate to, TimeScale scale, int height, boolean forecast) {
        if (!scale.shows(from, to)) {
            return Optional.empty();
        }
        LocalDate first = from.isBefore(scale.from()) ? scale.from() : from;
        LocalDate last = to.isAfter(scale.to()) ? scale.to() : to;
        double x = scale.x(first);
        double end = scale.x(last.plusDays(1));
        int tall = tall(headline.group(), height);
        return Optional.of(new Band(
                headline,
                first,
                last,
                x,
                Math.max(Math.round((end - x) * 10) / 10.0, Math.round(scale.width() / 50.0) / 10.0),
                height - tall,
                tall,
                forecast));
    }

    /** Stretches that differ in their counts alone look the same. */
    private static List<Band> joined(List<Band> bands) {
        List<Band> joined = new ArrayList<>();
        for (Band band : bands) {
            Band before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && before.headline() == band.headline() && before.forecast() == band.forecast()) {
                double width = Math.round((band.x() + band.width() - before.x()) * 10) / 10.0;
                joined.set(
                        joined.size() - 1,
                        new Band(
                                before.headline(),
                                before.from(),
                                band.to(),
                                before.x(),
                                width,
                                before.y(),
                                before.height(),
                                before.forecast()));
            } else {
                joined.add(band);
            }
        }
        return joined;
    }

    private static int tall(Group group, int height) {
        return switch (group) {
            case RED -> height;
            case AMBER -> height * 3 / 4;
            case GREY -> height / 2;
            case BLUE -> height / 3;
            case GREEN -> height / 5;
            case NONE -> 1;
        };
    }

    /** Whether any of it is foretold. */
    public boolean isForetold() {
        return bands.stream().anyMatch(Band::forecast);
    }

    /** How often the status changed in sight, as far as it is told and not foretold. */
    public int changes() {
        return (int) Math.max(bands.stream().filter(band -> !band.forecast()).count() - 1, 0);
    }
}
