package org.clausetracker.status;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose side somebody is on who has a role in an agreement, or who said something of its commitments that is not
 * independent.
 *
 * @param party slug of the party; of one that spoke for another side, that side
 * @param side slug of the side, as {@link Voice} names it
 * @param since the first day by which a finding of it was certainly public; null: it has a role in the agreement, and
 *     nothing is said here of whether it spoke
 */
public record SpeakingSide(String party, String side, @Nullable LocalDate since) {}
