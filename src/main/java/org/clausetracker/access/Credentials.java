package org.clausetracker.access;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a request brings along to say who sent it. Where there is a key, the cookie is not looked at: a browser adds
 * cookies by itself, and never a key. Other kinds of {@code Authorization} are somebody else's business, such as that of a
 * proxy before this service.
 *
 * @param key what stands behind {@code Bearer} in {@code Authorization}; null without that
 * @param session the secret in the cookie; null without one
 */
public record Credentials(@Nullable String key, @Nullable String session) {

    /** Over TLS; the name makes browsers refuse it from other hosts and over plain connections. */
    private static final String SECURE_COOKIE = "__Host-tracker";

    /** Where there is no TLS, as on one's own machine. */
    private static final String PLAIN_COOKIE = "tracker";

    private static final String BEARER = "Bearer ";

    /** What a request brings along. */
    public static Credentials of(HttpServerRequest request) {
        Cookie cookie = request.getCookie(cookieName(request));
        return new Credentials(
                keyIn(request.getHeader(HttpHeaders.AUTHORIZATION)), cookie == null ? null : cookie.getValue());
    }

    private static @Nullable String keyIn(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length()).strip()
                : null;
    }

    /** The name of the cookie that holds a session, as a request may bring it. */
    public static String cookieName(HttpServerRequest request) {
        return isSecure(request) ? SECURE_COOKIE : PLAIN_COOKIE;
    }

    /** Whether a request came over TLS, to this service or to a proxy that it trusts. */
    public static boolean isSecure(HttpServerRequest request) {
        return "https".equals(request.scheme());
    }

    /** Whether the request says in some way who sent it, be it true or not. */
    public boolean areGiven() {
        return key != null || session != null;
    }

    /** Whether a browser may have added them by itself. */
    public boolean areOfCookie() {
        return key == null && session != null;
    }

    /** Names no secret: secrets must not reach a log. */
    @Override
    public String toString() {
        return "Credentials";
    }
}
