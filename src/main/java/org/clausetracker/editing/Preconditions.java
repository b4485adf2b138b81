package org.clausetracker.editing;

/** What a request demands of the record that it is about. */
public interface Preconditions {

    /**
     * Refuses a demand that its sender may not make: to write whatever version there is.
     *
     * @throws org.clausetracker.problem.DomainFailure.Forbidden when it is one
     */
    void permit();

    /** Whether there must be none yet. */
    boolean demandsNone();

    /**
     * The version that the caller has seen.
     *
     * @throws org.clausetracker.problem.DomainFailure.PreconditionRequired when the request does not say it
     */
    SeenVersion seen();
}
