/**
 * Topics of published schemes: what clauses are about, and the clauses of all agreements on one topic, each with its status,
 * so that they can be compared.
 */
@NullMarked
package org.clausetracker.topic;

import org.jspecify.annotations.NullMarked;
