package org.clausetracker.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An object of a bundle: every key is asked for by name, and {@link #done} reports the keys nobody asked for. */
public final class JsonFields implements JsonPart {

    private final ObjectNode node;
    private JsonPlace place;
    private final Reading reading;
    private final Set<String> known = new HashSet<>();

    JsonFields(ObjectNode node, JsonPlace place, Reading reading) {
        this.node = node;
        this.place = place;
        this.reading = reading;
    }

    @Override
    public JsonPlace place() {
        return place;
    }

    /** The object itself. */
    public ObjectNode element() {
        return node;
    }

    @Override
    public String keys() {
        StringBuilder keys = new StringBuilder("/");
        node.fieldNames().forEachRemaining(name -> keys.append(name).append('/'));
        return keys.toString();
    }

    /** What is read and reported from here on belongs to a record of this kind; its id may not be known. */
    public void belongTo(String kind, @Nullable String id) {
        place = place.within(kind, id);
    }

    /** The keys in the order given. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The value of a key that must be there. */
    public JsonValue required(String key) {
        JsonValue value = optional(key);
        if (!node.has(key)) {
            report(key, "is required");
        }
        return value;
    }

    /** The value of a key that is left out where it is not known. */
    public JsonValue optional(String key) {
        known.add(key);
        return new JsonValue(node.get(key), () -> placeOf(key), reading);
    }

    @Override
    public void report(String message) {
        reading.report(place, message);
    }

    public boolean has(String key) {
        return node.has(key);
    }

    /** Whether the value of a key was read or is not there; false for one that is there and could not be read. */
    public boolean gave(String key, @Nullable Object read) {
        return read != null || !node.has(key);
    }

    /** Reports a last day that lies before the first one. */
    public void checkOrder(@Nullable LocalDate first, @Nullable LocalDate last, String keyOfLast) {
        if (first != null && last != null && last.isBefore(first)) {
            report(keyOfLast, "'" + last + "' lies before the first day, " + first);
        }
    }

    /** Reports an error of the value of a key. */
    public void report(String key, String message) {
        reading.report(placeOf(key), message);
    }

    /** Reports every key that no one asked for. */
    public void done() {
        reading.know(place, known);
        Iterator<String> names = node.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            if (!known.contains(name)) {
                report(name, "is not a known key; known here: " + String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    private JsonPlace placeOf(String key) {
        int position = 1;
        Iterator<String> names = node.fieldNames();
        while (names.hasNext()) {
            if (names.next().equals(key)) {
                return place.key(key, position);
            }
            position++;
        }
        return place.key(key, 0);
    }
}
