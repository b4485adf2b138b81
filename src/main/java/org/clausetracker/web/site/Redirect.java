package org.clausetracker.web.site;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Leads a reader to another address of this service, which names no host: the reader knows which one they asked. */
public final class Redirect {

    private Redirect() {}

    /** The address itself if it is one of this service, else its start page. */
    public static String local(@Nullable String back) {
        boolean safe = back != null && back.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\\"<>^`{|}]]*");
        return safe && back != null ? back : "/";
    }

    /**
     * An answer 303, to be built.
     *
     * @param local path, query and place on the page, beginning with one slash
     */
    public static ResponseBuilder to(String local) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, local);
    }
}
