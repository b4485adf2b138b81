/**
 * The page of deadlines.
 */
@NullMarked
package org.clausetracker.web.deadline;

import org.jspecify.annotations.NullMarked;
