/**
 * How lists are asked for and answered: query parameters read with every fault reported at once, opaque cursors that
 * belong to one query, and pages.
 */
@NullMarked
package org.clausetracker.paging;

import org.jspecify.annotations.NullMarked;
