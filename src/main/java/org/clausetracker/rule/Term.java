package org.clausetracker.rule;

import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A later version of the last day of a duty. In force is the version announced last up to the day that publication is
 * judged by, of two announced on one day the later end.
 *
 * @param until the duty is owed up to the last day this may mean; null when it has no end any more
 * @param announcedOn known from the last day this may mean; null when known from the start
 */
public record Term(@Nullable ImpreciseDate until, @Nullable ImpreciseDate announcedOn) {}
