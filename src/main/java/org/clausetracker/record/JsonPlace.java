package org.clausetracker.record;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document.
 *
 * @param path the JSON path from the root
 * @param order sorts as text (by code point) in the order of the document: eight hexadecimal digits for each step
 * @param record kind and id of the innermost record around it, as in {@code finding f1}; null where there is none
 */
public record JsonPlace(String path, String order, @Nullable String record) {

    public static final JsonPlace ROOT = new JsonPlace("$", "", null);

    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /**
     * The value of a key of the object at this place.
     *
     * @param position place of the key among the object's keys, from 1; 0 for a key that is not there
     */
    public JsonPlace key(String name, int position) {
        String step = PLAIN_KEY.matcher(name).matches()
                ? (path.isEmpty() ? "" : ".") + name
                : "['" + QuotedWords.clipped(name).replace("\\", "\\\\").replace("'", "\\'") + "']";
        return new JsonPlace(path + step, order + HexFormat.of().toHexDigits(position), record);
    }

    /** An element of the list at this place, counted from 0. */
    public JsonPlace index(int index) {
        return new JsonPlace(path + "[" + index + "]", order + HexFormat.of().toHexDigits(index), record);
    }

    /** The same place, within a record; a name that is not known leaves it in the one around. */
    public JsonPlace within(String kind, @Nullable String id) {
        return id == null ? this : new JsonPlace(path, order, kind + " " + QuotedWords.clipped(id));
    }

    /** The place that a parser has come to. */
    public static JsonPlace at(@Nullable JsonStreamContext context) {
        Deque<JsonStreamContext> steps = new ArrayDeque<>();
        for (JsonStreamContext step = context; step != null && !step.inRoot(); step = step.getParent()) {
            steps.push(step);
        }
        JsonPlace place = ROOT;
        for (JsonStreamContext step : steps) {
            if (step.inArray()) {
                place = place.index(step.getCurrentIndex());
            } else if (step.getCurrentName() != null) {
                place = place.key(step.getCurrentName(), 0);
            }
        }
        return place;
    }

    /** Sorts behind every other place. */
    public static JsonPlace last(String path, @Nullable String record) {
        return new JsonPlace(path, "~", record);
    }
}
