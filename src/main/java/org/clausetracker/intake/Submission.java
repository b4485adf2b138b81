package org.clausetracker.intake;

/**
 * A bundle that is handed over.
 *
 * @param entrance how it comes
 * @param actor who hands it over: {@value #OPERATOR}, or the id of a person
 * @param origin the file or resource it is read from, as everybody may read it
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 * @param check whether it is only asked what the import would do
 * @param overwrite whether records that were changed by hand since their last import are replaced too
 */
public record Submission(
        Entrance entrance, String actor, String origin, String sha256, boolean check, boolean overwrite) {

    /** Whoever runs the service. */
    public static final String OPERATOR = "operator";
}
