package org.clausetracker.imports;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Collects errors in any order and keeps the first 1,000 of the document, so that no bundle fills the memory. */
final class BundleErrors {

    static final int LISTED = 1_000;

    private static final Comparator<Found> BY_PLACE =
            Comparator.comparing((Found found) -> found.place.order()).thenComparing(Found::number);

    private final PriorityQueue<Found> first = new PriorityQueue<>(BY_PLACE.reversed());
    private long total;

    private record Found(JsonPlace place, String message, long number) {}

    void add(JsonPlace place, String message) {
        first.add(new Found(place, message, total));
        total++;
        if (first.size() > LISTED) {
            first.remove();
        }
    }

    /** Counts errors that lie behind the first 1,000. */
    void countUnlisted(long more) {
        total += more;
    }

    boolean isEmpty() {
        return total == 0;
    }

    BundleRejected rejection(String origin) {
        List<BundleError> listed = first.stream()
                .sorted(BY_PLACE)
                .map(found -> new BundleError(found.place.path(), found.message))
                .toList();
        return new BundleRejected(origin, listed, total - listed.size());
    }
}
