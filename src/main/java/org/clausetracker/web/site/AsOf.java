package org.clausetracker.web.site;

import java.time.LocalDate;
import java.util.Optional;
import org.clausetracker.status.Clocks;

/**
 * The day a page is about, and what was known.
 *
 * @param day the day asked about
 * @param chosen whether the reader chose it; otherwise it is today
 * @param published only what was public by this day counts; empty: the day itself
 * @param today today in the zone of what is shown
 */
public record AsOf(LocalDate day, boolean chosen, Optional<LocalDate> published, LocalDate today) {

    public Clocks clocks() {
        return new Clocks(day, published, Optional.empty());
    }

    /** The day by which a statement must have been public to count. */
    public LocalDate publishedBy() {
        return published.orElse(day);
    }

    /** Whether the day has not come yet, so that the page foretells it by what is known today. */
    public boolean isAhead() {
        return day.isAfter(today);
    }

    /** The last day of which anything can be on the page: what is public later than today nobody knows. */
    public LocalDate latestKnown() {
        return publishedBy().isAfter(today) ? today : publishedBy();
    }

    /** Whether the page tells of what was known on a day that is over: nothing later is on it. */
    public boolean isThen() {
        return publishedBy().isBefore(today);
    }

    /** Whether more is known than was public on the day. */
    public boolean hindsight() {
        return publishedBy().isAfter(day);
    }

    /** The same where the reader asked for a day or for hindsight; empty where the page shows all that there is today. */
    public Optional<AsOf> asked() {
        return chosen || published.isPresent() ? Optional.of(this) : Optional.empty();
    }

    /** The day by which something must have been public to be listed; empty where the reader asked for none: all of it. */
    public Optional<LocalDate> knownBy() {
        return asked().map(AsOf::publishedBy);
    }

    /** The same day as an address says it; empty where the reader asked for none. */
    public String knownByText() {
        return knownBy().map(LocalDate::toString).orElse("");
    }

    /** How an address says it, names and values with {@code &} before each; a day that nobody chose is left out. */
    public String query() {
        return (chosen ? "&asOf=" + day : "") + (published.isPresent() ? "&publishedBy=" + publishedBy() : "");
    }

    /** Whether the page tells of today as known today. */
    public boolean isNow() {
        return day.equals(today) && !hindsight();
    }
}
