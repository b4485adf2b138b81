package org.clausetracker.record;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.text.NumberFormat;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How large the parts of a bundle may be, and what is said of one that is larger. */
public final class JsonLimits {

    private static final int DEPTH = 1_000;
    private static final int TEXT = 20_000_000;
    private static final int NUMBER = 1_000;
    private static final int KEY = 50_000;

    /** Steps of a path that lead a reader to a part that is nested too deep. */
    private static final int STEPS = 8;

    public static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(DEPTH)
            .maxStringLength(TEXT)
            .maxNumberLength(NUMBER)
            .maxNameLength(KEY)
            .build();

    private JsonLimits() {}

    /** What is wrong with the part. The parser tells the limits apart by its words alone. */
    public static String messageOf(StreamConstraintsException exceeded) {
        String words = String.valueOf(exceeded.getOriginalMessage());
        if (isDepth(exceeded)) {
            return "is nested more than " + count(DEPTH) + " deep";
        }
        if (words.startsWith("String")) {
            return "has a text of more than " + count(TEXT) + " characters";
        }
        if (words.startsWith("Number")) {
            return "has a number of more than " + count(NUMBER) + " digits";
        }
        if (isKey(exceeded)) {
            return "has a key of more than " + count(KEY) + " characters";
        }
        return "is too large to be read: " + words;
    }

    /** Where the part is: of one nested too deep the first steps, of a key that is too long the object. */
    public static String pathOf(@Nullable JsonStreamContext context, StreamConstraintsException exceeded) {
        JsonStreamContext at = context;
        if (isKey(exceeded) && at != null) {
            at = at.getParent();
        }
        if (isDepth(exceeded)) {
            Deque<JsonStreamContext> steps = new ArrayDeque<>();
            for (JsonStreamContext step = context; step != null; step = step.getParent()) {
                steps.push(step);
                if (steps.size() > STEPS) {
                    steps.removeLast();
                }
            }
            at = steps.peekLast();
        }
        return JsonPlace.at(at).path();
    }

    private static boolean isDepth(StreamConstraintsException exceeded) {
        return String.valueOf(exceeded.getOriginalMessage()).startsWith("Document nesting depth");
    }

    private static boolean isKey(StreamConstraintsException exceeded) {
        return String.valueOf(exceeded.getOriginalMessage()).startsWith("Name");
    }

    private static String count(int number) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
    }
}
