/**
 * What an operator sees of the running application: under which names requests are counted, and figures of the machine room
 * that no other room has. What a room counts of its own work it counts itself, in meters whose names begin with {@code tracker_}.
 */
@NullMarked
package org.clausetracker.observe;

import org.jspecify.annotations.NullMarked;
