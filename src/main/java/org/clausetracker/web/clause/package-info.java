/**
 * The page of a clause and what may be embedded of it elsewhere.
 */
@NullMarked
package org.clausetracker.web.clause;

import org.jspecify.annotations.NullMarked;
