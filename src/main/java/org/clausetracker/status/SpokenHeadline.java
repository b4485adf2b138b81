package org.clausetracker.status;

import java.util.List;
import org.clausetracker.clause.Headline;

/**
 * The headline of a clause, and on whose word it rests.
 *
 * @param headline the headline
 * @param speakers who says what of each party's duty, in the order of the units
 */
public record SpokenHeadline(Headline headline, List<Speakers> speakers) {}
