/**
 * Counts over time: how many findings each month, week or day has, and how many clauses had which status. A date that is
 * too imprecise for an interval is counted beside the intervals and never put into one.
 */
@NullMarked
package org.clausetracker.series;

import org.jspecify.annotations.NullMarked;
