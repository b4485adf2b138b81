/**
 * Concepts: places, parties and groups of words, each with all that it is called, as the search takes these for each other.
 * They come from the reference data; nothing here is evidence.
 */
@NullMarked
package org.clausetracker.concept;

import org.jspecify.annotations.NullMarked;
