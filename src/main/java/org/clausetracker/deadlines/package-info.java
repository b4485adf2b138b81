/**
 * Deadlines across agreements: what is due when, what was moved, and where each obligor stands against the version in
 * force, by the status rule's own word for it.
 */
@NullMarked
package org.clausetracker.deadlines;

import org.jspecify.annotations.NullMarked;
