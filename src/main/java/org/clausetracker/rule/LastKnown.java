package org.clausetracker.rule;

import java.time.LocalDate;
import org.clausetracker.clause.Headline;

/**
 * The last verdict that could be given, and the day it is about.
 *
 * @param headline the verdict
 * @param on the day
 */
public record LastKnown(Headline headline, LocalDate on) {}
