package org.clausetracker.series;

import java.util.Locale;

/** Which of a finding's dates is counted. */
public enum SeriesClock {
    /** When the event was that it reports. */
    EVENT("f.event_from", "f.event_to"),
    /** When the statement was made. */
    STATED("s.stated_from", "s.stated_to");

    private final String first;
    private final String last;

    SeriesClock(String first, String last) {
        this.first = first;
        this.last = last;
    }

    /** How a request asks for it. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** SQL of the first day that the date may mean. */
    String first() {
        return first;
    }

    /** SQL of the last day that the date may mean. */
    String last() {
        return last;
    }
}
