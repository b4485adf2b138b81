package org.clausetracker.editing;

/** How records are corrected, in the words of the description of the API. */
final class MergePatchMedia {

    /** The media type of a JSON merge patch (RFC 7396). */
    static final String TYPE = "application/merge-patch+json";

    static final String CORRECT =
            "A JSON merge patch of the record in the form in which it is written: `null` takes away, lists are replaced whole."
                    + " Beside the fields it has `reason`, and may have `confirmed`, codes of warnings that are meant all the same."
                    + " `If-Match` says which version was seen, such as `\"v3\"`. A patch that changes nothing writes nothing."
                    + " Where the record was accepted, or counts through what was, the correction becomes a proposal (202) that"
                    + " somebody else decides about.";

    static final String ENTER =
            "The record in the form in which a bundle has it. Beside its fields it may have `reason`, and `confirmed`, codes of"
                    + " warnings that are meant all the same. With an `Idempotency-Key` the same request sent again is answered"
                    + " and not done again.";

    static final String REPLACE =
            "With `If-None-Match: *` the record is entered under this name, and must not be there yet; with `If-Match` it takes"
                    + " the place of the one that is there, and `reason` says why.";

    private MergePatchMedia() {}
}
