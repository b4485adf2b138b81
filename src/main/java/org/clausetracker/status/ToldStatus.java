package org.clausetracker.status;

import java.util.List;

/**
 * The status of one clause, and who says so.
 *
 * @param status the status with its reasons
 * @param speakers who says what of each party's duty, in the order of the units
 */
public record ToldStatus(ClauseStatusDetail status, List<Speakers> speakers) {}
