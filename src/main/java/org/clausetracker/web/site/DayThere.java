package org.clausetracker.web.site;

import java.time.LocalDate;

/**
 * The day of one agreement on a page on several, whose zones may have different todays.
 *
 * @param page the day that heads the page
 * @param shown the day on which the agreement is shown, never after the page's
 * @param today the day that it is in the agreement's zone; the page's where the reader chose that
 */
public record DayThere(LocalDate page, LocalDate shown, LocalDate today) {

    /** Whether it is told of another day than the page's, because that has not begun there. */
    public boolean isBehind() {
        return shown.isBefore(page);
    }

    /** Whether the next day has begun there, which the page does not tell of yet. */
    public boolean isAhead() {
        return today.isAfter(page);
    }
}
