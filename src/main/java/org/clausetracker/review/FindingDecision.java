package org.clausetracker.review;

import org.jspecify.annotations.Nullable;

/**
 * A decision about a finding, as it is sent.
 *
 * @param decision what is decided
 * @param comment why; demanded but for an acceptance
 */
public record FindingDecision(Decision decision, @Nullable String comment) {}
