/**
 * The page of what changed between two days.
 */
@NullMarked
package org.clausetracker.web.change;

import org.jspecify.annotations.NullMarked;
