package org.clausetracker.web.draw;

import java.time.LocalDate;

/**
 * What a chart is drawn on. Across it a page counts in hundredths of its width, so that type keeps its size on a screen of
 * any width; a picture counts in pixels. Downwards both count in pixels.
 */
public enum Sheet {
    /** The width of the page, whatever that is. */
    PAGE("%", 100, 1000, 320),
    /** A picture of one size. */
    PICTURE("", 1120, 1120, 1120);

    private final String unit;
    private final int width;
    private final int wide;
    private final int narrow;

    Sheet(String unit, int width, int wide, int narrow) {
        this.unit = unit;
        this.width = width;
        this.wide = wide;
        this.narrow = narrow;
    }

    /** What stands behind a number that counts across. */
    public String unit() {
        return unit;
    }

    /** Its width, in its own units. */
    public int width() {
        return width;
    }

    /** The axis of these days, from one edge to the other. */
    public TimeScale scale(LocalDate from, LocalDate to) {
        return new TimeScale(from, to, 0, width);
    }

    /** So many pixels in its own units, where there is room: on a desk, in a picture. */
    double wide(double pixels) {
        return pixels * width / wide;
    }

    /** So many pixels in its own units on the narrowest screen. */
    double narrow(double pixels) {
        return pixels * width / narrow;
    }
}
