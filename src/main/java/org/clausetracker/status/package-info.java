/**
 * The status of clauses as it is kept and asked for: reads what the rule weighs, applies the rule, keeps the answers true
 * after each write and each midnight, and serves them with their history, the matrix of voices and single commitments.
 */
@NullMarked
package org.clausetracker.status;

import org.jspecify.annotations.NullMarked;
