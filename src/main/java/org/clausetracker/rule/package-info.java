/**
 * The published status rule: what it weighs, how it judges, and the sentences in which it gives its reasons. Pure: the
 * same case gives the same answer, and nothing here knows a clock, a database or a framework.
 */
@NullMarked
package org.clausetracker.rule;

import org.jspecify.annotations.NullMarked;
