package org.clausetracker.web.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausetracker.web.site.WordDiff;
import org.clausetracker.web.site.WordDiff.Fate;
import org.clausetracker.web.site.WordDiff.WordRun;
import org.jspecify.annotations.Nullable;

/**
 * What differs in one field.
 *
 * @param field its name
 * @param parts the words before and after, in the order of reading
 */
public record FieldDifference(String field, List<WordRun> parts) {

    /** Texts that are longer together are not compared word by word, which takes long. */
    private static final int MOST_COMPARED = 20_000;

    /** How much of such a text is shown. */
    private static final int SHOWN = 1_000;

    /**
     * The fields that differ, in the order of those after.
     *
     * @param before null where there was nothing
     * @param after null where there is nothing any more
     */
    static List<FieldDifference> between(
            @Nullable Map<String, Object> before, @Nullable Map<String, Object> after, Locale language) {
        Map<String, Object> old = before == null ? Map.of() : before;
        Map<String, Object> now = after == null ? Map.of() : after;
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(old.get(name), now.get(name)))
                .map(name -> new FieldDifference(name, compared(text(old.get(name)), text(now.get(name)), language)))
                .toList();
    }

    private static List<WordRun> compared(String before, String after, Locale language) {
        if (before.length() + after.length() <= MOST_COMPARED) {
            return WordDiff.of(before, after, language).parts();
        }
        List<WordRun> parts = new ArrayList<>();
        if (!before.isEmpty()) {
            parts.add(new WordRun(Fate.REMOVED, shortened(before)));
        }
        if (!after.isEmpty()) {
            parts.add(new WordRun(Fate.ADDED, shortened(after)));
        }
        return parts;
    }

    private static String shortened(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length()))))
                + "…";
    }

    /** Lists of texts with commas between, lists of what has fields with semicolons. */
    private static String text(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .map(field -> field.getKey() + ": " + text(field.getValue()))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Collection<?> many) {
            boolean plain = many.stream().noneMatch(Map.class::isInstance);
            return many.stream().map(FieldDifference::text).collect(Collectors.joining(plain ? ", " : "; "));
        }
        return value == null ? "" : String.valueOf(value);
    }
}
