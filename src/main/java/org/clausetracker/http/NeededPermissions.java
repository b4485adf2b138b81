package org.clausetracker.http;

import jakarta.ws.rs.container.ResourceInfo;
import org.clausetracker.access.Access;
import org.clausetracker.access.Needs;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses who may not do what a method is for anywhere, before the body is looked at. It goes by the method that was found,
 * never by the path; about which agreement it is only the service knows, and asks again.
 */
class NeededPermissions {

    private final Access access;

    NeededPermissions(Access access) {
        this.access = access;
    }

    @ServerRequestFilter(priority = RequestChain.NEEDED_PERMISSIONS)
    public void refuse(ResourceInfo resource) {
        Needs needs = resource.getResourceMethod().getAnnotation(Needs.class);
        if (needs != null) {
            access.requireSomewhere(needs.value());
        }
    }
}
