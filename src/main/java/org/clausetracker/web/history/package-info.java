/**
 * The pages of the versions of a record, and of edits: who changed what, when and why.
 */
@NullMarked
package org.clausetracker.web.history;

import org.jspecify.annotations.NullMarked;
