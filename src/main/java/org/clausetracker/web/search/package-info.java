/**
 * The page of the search.
 */
@NullMarked
package org.clausetracker.web.search;

import org.jspecify.annotations.NullMarked;
