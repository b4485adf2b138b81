package org.clausetracker.http;

import org.clausetracker.sql.FromDatabase;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Refuses what is answered from the database while the database is away, at once and without a thread: those that there
 * are may all be waiting for it.
 */
class OutageAnswers {

    private final DatabasePresence presence;

    OutageAnswers(DatabasePresence presence) {
        this.presence = presence;
    }

    @ServerRequestFilter(nonBlocking = true, priority = RequestChain.OUTAGE_ANSWERS)
    public void refuse(SimpleResourceInfo resource) {
        if (resource.getResourceClass().isAnnotationPresent(FromDatabase.class)) {
            presence.refuseIfHindered();
        }
    }
}
