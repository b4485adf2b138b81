package org.clausetracker.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a request.
 *
 * @param field the query parameter, or the JSON path in the body
 * @param message what is wrong with it and what would be right
 * @param code what to confirm it with where the request may be meant as it is; absent where it may not
 */
public record FieldError(
        String field,
        String message,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(examples = "EVENT_AFTER_STATEMENT", nullable = true)
                @Nullable
                String code) {

    /** Characters of a value that a message repeats. */
    private static final int MOST = 100;

    /** A fault that has to be mended. */
    public FieldError(String field, String message) {
        this(field, message, null);
    }

    /** What a caller sent, as a message repeats it: the first 100 characters, then an ellipsis; a shorter text as it is. */
    public static String shortened(Object given) {
        return shortened(String.valueOf(given), MOST);
    }

    static String shortened(String given, int most) {
        return given.length() <= most ? given : given.substring(0, most) + "…";
    }
}
