package org.clausetracker.editing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a write is answered with.
 *
 * @param status status code: 200, 201 or 202
 * @param location address of what was made, relative to the host; null: nothing was
 * @param tag entity tag of the version that was made; null: none
 * @param edit id of the edit; null where nothing was changed
 * @param json body
 * @param replayed whether this was answered before, to the same request
 */
public record EditAnswer(
        int status,
        @Nullable String location,
        @Nullable String tag,
        @Nullable UUID edit,
        String json,
        boolean replayed) {}
