/**
 * Writes records one by one or in batches: what every verb shares, whichever record it is about. Who may, which version was
 * seen, whether it was sent before, one edit, the rules of the record, and the answer.
 */
@NullMarked
package org.clausetracker.editing;

import org.jspecify.annotations.NullMarked;
