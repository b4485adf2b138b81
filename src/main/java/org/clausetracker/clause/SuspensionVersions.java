package org.clausetracker.clause;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.clausetracker.record.JsonFields;
import org.clausetracker.record.Periods;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * The suspensions of one commitment. Entries with the same first day are versions of one, of which the one announced last
 * is in force, and of several announced on one day the one that ends last.
 */
final class SuspensionVersions {

    private static final Comparator<Version> IN_FORCE_LAST =
            Comparator.comparing(Version::announced).thenComparing(Version::until);

    private final Map<LocalDate, Version> inForce = new TreeMap<>();

    private record Version(LocalDate announced, LocalDate until, JsonFields element) {}

    /** Takes an entry; without an end it is open-ended, without an announcement it is known from its first day. */
    void add(
            ImpreciseDate from,
            @Nullable ImpreciseDate until,
            @Nullable ImpreciseDate announcedOn,
            JsonFields element) {
        Version version = new Version(
                announcedOn == null ? from.to() : announcedOn.to(),
                until == null ? LocalDate.MAX : until.to(),
                element);
        inForce.merge(
                from.to(), version, (earlier, later) -> IN_FORCE_LAST.compare(earlier, later) > 0 ? earlier : later);
    }

    /** Reports each suspension that begins before an earlier one has ended; one that was called off overlaps none. */
    void reportOverlaps(String message) {
        Periods periods = new Periods();
        inForce.forEach((from, version) -> {
            if (!version.until.isBefore(from)) {
                periods.add(from, version.until, version.element);
            }
        });
        periods.reportOverlaps(message);
    }
}
