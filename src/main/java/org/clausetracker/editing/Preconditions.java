package org.clausetracker.editing;

/** What a request demands of the record that it is about. */
public interface Preconditions {

    /** Whether there must be none yet. */
    boolean demandsNone();

    /**
     * The version that the caller has seen.
     *
     * @throws org.clausetracker.problem.DomainFailure.PreconditionRequired when the request does not say it
     */
    SeenVersion seen();
}
