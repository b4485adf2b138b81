/**
 * Lists: one query, pages of it, and opaque cursors that belong to one query.
 */
@NullMarked
package org.clausetracker.lists;

import org.jspecify.annotations.NullMarked;
