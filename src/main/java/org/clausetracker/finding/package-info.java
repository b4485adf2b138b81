/**
 * Findings: what a statement says about a clause or one of its commitments, who says so, how far that voice is to be
 * trusted, and whether a second person accepted the reading. A finding is a claim about a claim, never a fact.
 */
@NullMarked
package org.clausetracker.finding;

import org.jspecify.annotations.NullMarked;
