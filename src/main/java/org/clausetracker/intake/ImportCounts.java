package org.clausetracker.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import made, or of a check would make, of the rows of its bundle; of a refused bundle nothing was stored, and only
 * refused and errors tell something. Rows are records and the entries of their lists, such as other names and obligors.
 *
 * @param added rows that are new
 * @param changed rows whose content differs; what they said before is in the history
 * @param removed entries of lists that the bundle no longer has; they too are in the history
 * @param unchanged rows that were there already with the same content
 * @param refused records that have an error
 * @param errors errors, listed or not
 * @param warnings warnings, listed or not
 * @param conflicts records that were changed by hand since their last import and of which the bundle says something else
 */
public record ImportCounts(
        @Schema(examples = "1739") long added,
        long changed,
        long removed,
        long unchanged,
        long refused,
        long errors,
        long warnings,
        long conflicts) {}
