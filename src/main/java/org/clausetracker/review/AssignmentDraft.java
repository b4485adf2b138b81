package org.clausetracker.review;

import org.jspecify.annotations.Nullable;

/**
 * Who is to decide, as it is sent.
 *
 * @param person id of somebody who may decide there; null: nobody any more
 */
public record AssignmentDraft(@Nullable String person) {}
