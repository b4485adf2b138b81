package org.clausetracker.journal;

import java.util.UUID;

/**
 * Told within the transaction of each edit, when all that follows from it has been written.
 *
 * @param edit id of the edit
 * @param position position of its last change
 */
public record EditSealed(UUID edit, long position) {}
