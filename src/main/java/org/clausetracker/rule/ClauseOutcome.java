package org.clausetracker.rule;

import java.util.Map;

/**
 * A clause summed up, worst first.
 *
 * @param counts how many commitments have each headline, in the order in which the commitments come
 */
public record ClauseOutcome(Headline headline, Group group, Map<Headline, Integer> counts, Assessed assessed) {}
