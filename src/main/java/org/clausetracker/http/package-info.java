/**
 * The chain of a request over HTTP, around what the features answer.
 */
@NullMarked
package org.clausetracker.http;

import org.jspecify.annotations.NullMarked;
