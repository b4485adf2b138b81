package org.clausetracker.statement;

import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * Who made a statement, and where it was published.
 *
 * @param statement id of the statement
 * @param speaker slug of who said it; null when not known
 * @param source id of the source
 * @param publisher slug of the party that published it
 * @param title title as published
 * @param url address of the publication
 * @param publishedOn day of publication; null when not known
 * @param archivedSha256 SHA-256 of the archived text in UTF-8, in hexadecimal; null where none is kept
 */
public record Publication(
        String statement,
        @Nullable String speaker,
        String source,
        String publisher,
        @Nullable String title,
        @Nullable String url,
        @Nullable ImpreciseDate publishedOn,
        @Nullable String archivedSha256) {}
