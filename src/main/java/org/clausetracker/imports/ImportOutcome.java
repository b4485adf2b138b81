package org.clausetracker.imports;

import java.util.List;
import java.util.OptionalLong;

/**
 * What a bundle did to the database. Every row the bundle stands for, links such as aliases and obligors included, is
 * counted once.
 *
 * @param inserted rows that were new
 * @param superseded rows whose content changed; what they said before is in the history
 * @param removed linking rows that the bundle no longer lists; they too are in the history
 * @param unchanged rows that were there already with the same content
 * @param runId the import run that was recorded; empty when nothing changed, the licence and
 *     the citation of the bundle included, since then there is nothing to record
 * @param sha256 SHA-256 of the bundle's bytes, in hexadecimal
 * @param warnings what contradicts itself in the bundle or will not count, in its order, as many as {@code
 *     tracker.import.errors-listed} says
 * @param warned how many warnings there are, listed or not; all are kept with the run, in {@code import_warning}
 */
public record ImportOutcome(
        long inserted,
        long superseded,
        long removed,
        long unchanged,
        OptionalLong runId,
        String sha256,
        List<ImportWarning> warnings,
        long warned) {

    public ImportOutcome {
        warnings = List.copyOf(warnings);
    }

    /** Whether the database already held all that the bundle says. */
    public boolean changedNothing() {
        return inserted == 0 && superseded == 0 && removed == 0;
    }
}
