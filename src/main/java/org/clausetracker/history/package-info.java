/**
 * History: every version of a record in the form in which it is written, and the edits that made them, with who, when and
 * why. All of it is read from the ledger of change; nothing is written here.
 */
@NullMarked
package org.clausetracker.history;

import org.jspecify.annotations.NullMarked;
