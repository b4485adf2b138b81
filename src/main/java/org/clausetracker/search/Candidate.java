package org.clausetracker.search;

/**
 * A text that was found.
 *
 * @param position where it stands among the hits
 * @param part which text of the record it is
 */
record Candidate(HitPosition position, int part) {}
