package org.clausetracker.problem;

/**
 * Told of each request that is refused because the database does not do its part, so that the log tells of an outage and
 * not of each request in it.
 */
public interface Refusals {

    /**
     * One more request is refused.
     *
     * @param kind how the database failed it
     * @param why what it failed with
     */
    void refused(Outage kind, Throwable why);
}
