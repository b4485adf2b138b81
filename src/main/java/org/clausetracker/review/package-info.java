/**
 * The second person: who decides about findings and about corrections of what was accepted, what waits for a decision, and
 * what people say to each other about it.
 */
@NullMarked
package org.clausetracker.review;

import org.jspecify.annotations.NullMarked;
