/**
 * The pages of topics: what clauses are about, and the clauses of all agreements on one topic side by side.
 */
@NullMarked
package org.clausetracker.web.topic;

import org.jspecify.annotations.NullMarked;
