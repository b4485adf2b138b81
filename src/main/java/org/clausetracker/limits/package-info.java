/**
 * What one caller, and all callers together, may take of the server: connections, time to send a header or a body and to
 * read an answer, bodies in memory, requests a minute, places in the queue, and time to be answered. What is refused is
 * counted, and told in one line of the log for each kind and minute.
 */
@NullMarked
package org.clausetracker.limits;

import org.jspecify.annotations.NullMarked;
