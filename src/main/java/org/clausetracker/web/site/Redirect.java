package org.clausetracker.web.site;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Leads a reader to another address of this service, which names no host: the reader knows which one they asked. */
public final class Redirect {

    private Redirect() {}

    /**
     * An answer 303, to be built.
     *
     * @param local path, query and place on the page, beginning with one slash
     */
    public static ResponseBuilder to(String local) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, local);
    }
}
