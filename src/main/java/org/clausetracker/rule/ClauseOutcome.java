package org.clausetracker.rule;

import java.util.Map;
import org.clausetracker.clause.Assessed;
import org.clausetracker.clause.Group;
import org.clausetracker.clause.Headline;

/**
 * A clause summed up, worst first.
 *
 * @param counts how many commitments have each headline, in the order in which the commitments come
 */
public record ClauseOutcome(Headline headline, Group group, Map<Headline, Integer> counts, Assessed assessed) {}
