package org.clausetracker.rule;

import java.time.LocalDate;

/** A clause's outcome from one day on, until the next point. */
public record TimelinePoint(LocalDate on, ClauseOutcome outcome) {}
