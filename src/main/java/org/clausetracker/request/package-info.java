/**
 * How the parameters of a request are read: every fault is noted and all are reported at once. With it stand the range
 * of days, which many parameters give, and the answer that was rendered before.
 */
@NullMarked
package org.clausetracker.request;

import org.jspecify.annotations.NullMarked;
