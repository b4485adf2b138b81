package org.clausetracker.review;

import org.jspecify.annotations.Nullable;

/**
 * The end of a proposal by its author, as it is sent.
 *
 * @param comment why
 */
public record Withdrawal(@Nullable String comment) {}
