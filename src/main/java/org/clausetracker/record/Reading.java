package org.clausetracker.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How records are read. A bundle is taken as it is. Of a record that is given alone the texts are made one in spelling and
 * bounded, except for what is stored already: that may be given back as it is.
 */
public final class Reading {

    private final Faults faults;
    private final @Nullable Set<String> stored;
    private final Map<String, Set<String>> known = new HashMap<>();

    private Reading(Faults faults, @Nullable Set<String> stored) {
        this.faults = faults;
        this.stored = stored;
    }

    /** Reads a bundle. */
    public static Reading ofBundle(Faults faults) {
        return new Reading(faults, null);
    }

    /**
     * Reads one record.
     *
     * @param stored texts that it has already
     */
    static Reading alone(Faults faults, Set<String> stored) {
        return new Reading(faults, stored);
    }

    /** Whether a record is read that is given alone. */
    boolean isAlone() {
        return stored != null;
    }

    void report(JsonPlace place, String message) {
        faults.add(place, message);
    }

    Texts.Received received(String text, TextKind kind) {
        return stored == null || stored.contains(text)
                ? new Texts.Received(text, Texts.faultOf(text))
                : Texts.received(text, kind);
    }

    /** Notes which keys an object may have. */
    void know(JsonPlace object, Set<String> keys) {
        if (stored != null) {
            known.computeIfAbsent(object.path(), path -> new TreeSet<>()).addAll(keys);
        }
    }

    /** The keys that the object at a place may have; empty where none was read there. */
    Set<String> knownAt(JsonPlace object) {
        return known.getOrDefault(object.path(), Set.of());
    }
}
