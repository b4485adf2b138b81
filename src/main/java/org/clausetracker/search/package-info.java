/**
 * Finds words in the wordings of clauses, in statements and in the rationales of findings together. The database keeps
 * one document for each text; a search ranks a bounded number of the newest hits of each type, so that it costs the same
 * however many there are.
 */
@NullMarked
package org.clausetracker.search;

import org.jspecify.annotations.NullMarked;
