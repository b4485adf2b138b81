package org.clausetracker.status;

import org.clausetracker.clause.Headline;
import org.jspecify.annotations.Nullable;

/**
 * A clause at a glance: its status on a day, seen without hindsight.
 *
 * @param label number of the point as printed
 * @param heading short heading
 * @param headline the worst of its commitments
 * @param coded whether any commitment of it is recorded; where none is, the headline says nothing
 */
public record ClauseGlance(String label, @Nullable String heading, Headline headline, boolean coded) {}
