package org.clausetracker.web.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
     */
    public record Band(Headline headline, LocalDate from, LocalDate to, double x, double width, int y, int height) {}

    public static Strip of(List<TimelineRow> timeline, TimeScale scale, int height) {
        List<Band> bands = new ArrayList<>();
        for (TimelineRow row : timeline) {
            LocalDate until = row.until();
            LocalDate last = until == null ? scale.to() : until.minusDays(1);
            if (scale.shows(row.from(), last)) {
                LocalDate first = row.from().isBefore(scale.from()) ? scale.from() : row.from();
                double x = scale.x(first);
                double end = until == null ? scale.right() : scale.x(until);
                int tall = tall(row.headline().group(), height);
                bands.add(new Band(
                        row.headline(),
                        first,
                        last.isAfter(scale.to()) ? scale.to() : last,
                        x,
                        Math.max(Math.round((end - x) * 10) / 10.0, 0.6),
                        height - tall,
                        tall));
            }
        }
        return new Strip(scale, height, joined(bands));
    }

    /** Stretches that differ in their counts alone look the same. */
    private static List<Band> joined(List<Band> bands) {
        List<Band> joined = new ArrayList<>();
        for (Band band : bands) {
            Band before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && before.headline() == band.headline()) {
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
                                before.height()));
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

    /** How often the status changed in sight. */
    public int changes() {
        return Math.max(bands.size() - 1, 0);
    }
}
