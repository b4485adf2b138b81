package org.clausetracker.intake;

import org.clausetracker.journal.EditDraft;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Via;
import org.jspecify.annotations.Nullable;

/**
 * A bundle that is handed over.
 *
 * @param entrance how it comes
 * @param actor who hands it over: {@value #OPERATOR}, {@value #IMPORT}, or the id of a person
 * @param credential how the person is known; null: needs none
 * @param origin the file or resource it is read from, as everybody may read it
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 * @param check whether it is only asked what the import would do
 * @param overwrite whether records that were changed by hand since their last import are replaced too
 */
public record Submission(
        Entrance entrance,
        String actor,
        @Nullable String credential,
        String origin,
        String sha256,
        boolean check,
        boolean overwrite) {

    /** The start of the service, which loads what it ships. */
    public static final String IMPORT = "import";

    /** Whoever runs the service. */
    public static final String OPERATOR = "operator";

    /** The edit that its import is. */
    EditDraft author() {
        Via via = actor.equals(OPERATOR) ? Via.OPERATOR : Via.IMPORT;
        return new EditDraft(actor, via, credential, EditKind.IMPORT, null, null, null);
    }
}
