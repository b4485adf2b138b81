package org.clausetracker.imports;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Collects errors in any order and keeps the first of the document, so that no bundle fills the memory. */
final class BundleErrors {

    /** Errors that are listed where nobody asks for more. */
    static final int LISTED = 1_000;

    private static final Comparator<Found> BY_PLACE =
            Comparator.comparing((Found found) -> found.place.order()).thenComparing(Found::number);

    private final PriorityQueue<Found> first = new PriorityQueue<>(BY_PLACE.reversed());
    private final int most;
    private long total;

    private record Found(JsonPlace place, String message, long number) {}

    BundleErrors() {
        this(LISTED);
    }

    /** Keeps this many errors. */
    BundleErrors(int most) {
        this.most = most;
    }

    int most() {
        return most;
    }

    void add(JsonPlace place, String message) {
        first.add(new Found(place, message, total));
        total++;
        if (first.size() > most) {
            first.remove();
        }
    }

    /** Counts errors that lie behind those that are kept. */
    void countUnlisted(long more) {
        total += more;
    }

    boolean isEmpty() {
        return total == 0;
    }

    BundleRejected rejection(String origin) {
        List<BundleError> listed = first.stream()
                .sorted(BY_PLACE)
                .map(found -> new BundleError(found.place.path(), found.message, found.place.record()))
                .toList();
        return new BundleRejected(origin, listed, total - listed.size());
    }
}
