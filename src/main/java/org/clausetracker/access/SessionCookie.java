package org.clausetracker.access;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;

/**
 * The cookie that holds a session. It ends with the browser; no script reads it, and no page of another site has it sent along
 * with what could change something.
 */
public final class SessionCookie {

    private SessionCookie() {}

    /** The cookie of a session that has begun. */
    public static NewCookie of(String secret, HttpServerRequest request) {
        return builder(request).value(secret).build();
    }

    /** Has the browser forget the cookie. */
    public static NewCookie none(HttpServerRequest request) {
        return builder(request).value("").maxAge(0).build();
    }

    /** Where the person of a request logs in from. */
    public static Origin origin(HttpServerRequest request) {
        return new Origin(Network.of(request).text(), request.getHeader("User-Agent"));
    }

    private static NewCookie.Builder builder(HttpServerRequest request) {
        return new NewCookie.Builder(Credentials.cookieName(request))
                .path("/")
                .httpOnly(true)
                .secure(Credentials.isSecure(request))
                .sameSite(NewCookie.SameSite.LAX);
    }
}
