package org.clausetracker.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A JSON merge patch (RFC 7396): what it has is put in place of what is there, null takes away, lists are replaced whole.
 * Of what it takes away it remembers the keys, since in the result nobody sees them any more.
 */
final class MergePatch {

    private final ObjectNode result;
    private final List<Removed> removed = new ArrayList<>();

    /** A key that the patch takes away, by the place of its object. */
    record Removed(JsonPlace object, String key) {}

    private record Merging(ObjectNode target, ObjectNode patch, JsonPlace place) {}

    /** @param place of the record */
    MergePatch(ObjectNode stored, ObjectNode patch, JsonPlace place) {
        result = stored.deepCopy();
        Deque<Merging> open = new ArrayDeque<>();
        open.push(new Merging(result, patch, place));
        while (!open.isEmpty()) {
            merge(open.pop(), open);
        }
    }

    private void merge(Merging at, Deque<Merging> open) {
        at.patch.properties().forEach(field -> {
            String key = field.getKey();
            JsonNode value = field.getValue();
            if (value.isNull()) {
                removed.add(new Removed(at.place, key));
                at.target.remove(key);
            } else if (value instanceof ObjectNode inner) {
                ObjectNode target = at.target.get(key) instanceof ObjectNode there ? there : at.target.putObject(key);
                open.push(new Merging(target, inner, at.place.key(key, 0)));
            } else {
                at.target.set(key, value.deepCopy());
            }
        });
    }

    ObjectNode result() {
        return result;
    }

    List<Removed> removed() {
        return removed;
    }
}
