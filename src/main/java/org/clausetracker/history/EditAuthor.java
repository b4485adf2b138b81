package org.clausetracker.history;

import org.jspecify.annotations.Nullable;

/**
 * Who made an edit.
 *
 * @param id of the person, or {@code import}, {@code operator}, {@code clock}; null where the caller is not told who it was
 * @param name of the person; {@code an editor} where the caller is not told who it was
 */
public record EditAuthor(@Nullable String id, String name) {}
