package org.clausetracker.search;

/**
 * A text that was found.
 *
 * @param place where it stands
 * @param part which text of the record it is
 */
record Candidate(Place place, int part) {}
