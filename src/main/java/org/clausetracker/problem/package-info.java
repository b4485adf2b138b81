/**
 * What can go wrong, in domain words, and how HTTP tells it: a sealed family of failures and the one mapper to problem
 * details (RFC 9457).
 */
@NullMarked
package org.clausetracker.problem;

import org.jspecify.annotations.NullMarked;
