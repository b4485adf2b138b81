/**
 * Clauses: the numbered points of an agreement, the published wordings of each, and the commitments that each holds,
 * with the parties that owe them and the deadlines set for them.
 */
@NullMarked
package org.clausetracker.clause;

import org.jspecify.annotations.NullMarked;
