package org.clausetracker.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of an agreement was published.
 *
 * @param publisher who published it
 * @param url address of the publication
 * @param verified whether the editor saw the text there
 * @param note editor's note
 */
public record CitationDetail(
        @Schema(examples = "Kremlin") String publisher,
        @Schema(examples = "https://en.kremlin.ru/events/president/news/64384", nullable = true) @Nullable String url,
        @Schema(examples = "false") boolean verified,
        @Schema(nullable = true) @Nullable String note) {}
