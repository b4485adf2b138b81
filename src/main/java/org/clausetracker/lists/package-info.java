/**
 * Lists: the parameters that every list has, its query, its pages, and the opaque cursors, each of which belongs to one
 * query.
 */
@NullMarked
package org.clausetracker.lists;

import org.jspecify.annotations.NullMarked;
