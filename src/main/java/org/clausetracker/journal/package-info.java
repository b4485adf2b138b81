/**
 * The ledger of change. Every transaction that writes records is one edit, which says who, by which door, what sort of
 * change and why; {@link org.clausetracker.journal.Edits} is the one way of making it. The database stamps and notes each
 * row, and one map there says what follows (the functions are in {@code R__08} and {@code R__24}, the map in {@code R__19}).
 */
@NullMarked
package org.clausetracker.journal;

import org.jspecify.annotations.NullMarked;
