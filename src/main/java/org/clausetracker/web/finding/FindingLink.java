package org.clausetracker.web.finding;

import org.jspecify.annotations.Nullable;

/**
 * A finding to go to.
 *
 * @param href where it is shown; null where no page shows it
 * @param label who reported it, and when
 */
public record FindingLink(@Nullable String href, String label) {}
