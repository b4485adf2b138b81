/**
 * Statements and the sources that carry them: what was said or reported, in its own words, by whom and when, and where
 * it was published.
 */
@NullMarked
package org.clausetracker.statement;

import org.jspecify.annotations.NullMarked;
