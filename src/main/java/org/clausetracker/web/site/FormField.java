package org.clausetracker.web.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the fields of forms as browsers send them: one that was left empty is as good as absent. */
public final class FormField {

    private FormField() {}

    /** What was typed; empty where nothing was. */
    public static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    /** What was typed; null where nothing was. */
    public static @Nullable String orAbsent(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    /** The one value that was typed or chosen; none where nothing was. */
    public static List<String> filled(@Nullable String given) {
        return given == null || given.isBlank() ? List.of() : List.of(given);
    }
}
