package org.clausetracker.statement;

import org.clausetracker.time.ImpreciseDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A publication with the text kept of it.
 *
 * @param id permanent name
 * @param publisher slug of the party that published it
 * @param title title as published
 * @param url address of the publication
 * @param publishedOn day of publication; null when not known
 * @param archivedText text kept in case the address stops answering
 * @param archivedSha256 SHA-256 of that text in UTF-8, in hexadecimal
 * @param note editor's note
 * @param version how often it was recorded: {@code 1} when it was entered, one more with each change
 */
public record SourceDetail(
        @Schema(examples = "reuters-2022-09-23") String id,
        @Schema(examples = "reuters") String publisher,
        @Schema(nullable = true) @Nullable String title,
        @Schema(nullable = true) @Nullable String url,
        @Schema(nullable = true) @Nullable ImpreciseDate publishedOn,
        @Schema(nullable = true) @Nullable String archivedText,
        @Schema(nullable = true) @Nullable String archivedSha256,
        @Schema(nullable = true) @Nullable String note,
        @Schema(examples = "1", minimum = "1") int version) {}
