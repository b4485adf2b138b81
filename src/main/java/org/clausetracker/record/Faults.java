package org.clausetracker.record;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Collects faults in any order and keeps the first of the document, so that no bundle fills the memory. */
public final class Faults {

    /** Faults that are listed where nobody asks for more. */
    public static final int LISTED = 1_000;

    private static final Comparator<Found> BY_PLACE =
            Comparator.comparing((Found found) -> found.place.order()).thenComparing(Found::number);

    private final PriorityQueue<Found> first = new PriorityQueue<>(BY_PLACE.reversed());
    private final int most;
    private long total;

    private record Found(JsonPlace place, String message, long number) {}

    public Faults() {
        this(LISTED);
    }

    /** Keeps this many faults. */
    public Faults(int most) {
        this.most = most;
    }

    /** How many are kept. */
    public int most() {
        return most;
    }

    public void add(JsonPlace place, String message) {
        first.add(new Found(place, message, total));
        total++;
        if (first.size() > most) {
            first.remove();
        }
    }

    /** Counts faults that lie behind those that are kept. */
    public void countUnlisted(long more) {
        total += more;
    }

    public boolean isEmpty() {
        return total == 0;
    }

    /** Those that are kept, in the order of the document. */
    public List<Fault> listed() {
        return first.stream()
                .sorted(BY_PLACE)
                .map(found -> new Fault(found.place, found.message))
                .toList();
    }

    /** How many more there are than {@link #listed()} has. */
    public long unlisted() {
        return total - first.size();
    }
}
