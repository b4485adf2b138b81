package org.clausetracker.web.clause;

import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.clause.ClauseDetail;
import org.clausetracker.web.draw.Chart;
import org.clausetracker.web.site.AsOf;

/**
 * The chart of a clause with what it is about.
 *
 * @param asOf the day and what was known
 * @param agreement the agreement
 * @param name the name the agreement goes by
 * @param clause the clause
 * @param chart the chart
 * @param message what it shows, in a line
 */
record ClauseDrawing(
        AsOf asOf, AgreementSummary agreement, String name, ClauseDetail clause, Chart chart, String message) {}
