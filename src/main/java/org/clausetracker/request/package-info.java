/**
 * How the parameters of a request are read: every fault is noted and all are reported at once.
 */
@NullMarked
package org.clausetracker.request;

import org.jspecify.annotations.NullMarked;
