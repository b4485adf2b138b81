package org.clausetracker.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was searched for beside a name or word of the query, because it means the same or nearly so.
 *
 * @param asked the name or word as typed
 * @param kind what it was taken for
 * @param also other names of the place or party, or other words, in any language
 * @param caution how the words differ where they are near and not equal, or one side's; in English; null where nothing need be said
 */
public record Widening(
        @Schema(examples = "Kelbajar") String asked,
        WideningKind kind,
        List<String> also,
        @Schema(nullable = true) @Nullable String caution) {}
