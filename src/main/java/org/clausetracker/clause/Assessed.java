package org.clausetracker.clause;

import org.jspecify.annotations.Nullable;

/**
 * What can be said, and of how much.
 *
 * @param headline worst of the live commitments that are not UNKNOWN; null when there are none
 * @param known how many these are
 * @param of how many commitments are live
 */
public record Assessed(@Nullable Headline headline, int known, int of) {}
