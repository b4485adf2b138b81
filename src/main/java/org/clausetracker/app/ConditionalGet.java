package org.clausetracker.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausetracker.paging.Page;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Gives every answered GET of the API a strong entity tag made of its bytes, answers 304 to a reader that has them
 * already, and names the next page of a list.
 */
class ConditionalGet {

    private static final String BASE = "/api/";
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern CODING =
            Pattern.compile("([^;\\s]+)(?:\\s*;\\s*[qQ]\\s*=\\s*([01](?:\\.[0-9]{0,3})?))?");

    private final ObjectMapper json;

    ConditionalGet(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (!isAnswer(request, response)) {
            return;
        }
        if (response.getEntity() instanceof Page<?> page && page.nextCursor() != null) {
            String next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.nextCursor())
                    .build()
                    .toString();
            response.getHeaders().add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        byte[] body = json.writeValueAsBytes(response.getEntity());
        String tag = '"' + digest(body) + (isCompressed(request) ? "-gzip" : "") + '"';
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (holds(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        } else {
            response.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static boolean isAnswer(ContainerRequestContext request, ContainerResponseContext response) {
        return request.getUriInfo().getPath().startsWith(BASE)
                && (request.getMethod().equals(HttpMethod.GET)
                        || request.getMethod().equals(HttpMethod.HEAD))
                && response.getStatus() == Response.Status.OK.getStatusCode()
                && response.hasEntity()
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
    }

    /** Whether the server will compress the body: other bytes, which a strong tag must tell apart. */
    private static boolean isCompressed(ContainerRequestContext request) {
        Map<String, Double> codings = new HashMap<>();
        String accepted = request.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
        COMMA.splitAsStream(accepted == null ? "" : accepted)
                .map(coding -> CODING.matcher(coding.strip()))
                .filter(Matcher::matches)
                .forEach(coding -> codings.put(
                        coding.group(1).toLowerCase(Locale.ROOT),
                        Double.parseDouble(coding.group(2) == null ? "1" : coding.group(2))));
        return codings.getOrDefault("gzip", codings.getOrDefault("*", 0.0)) > 0;
    }

    /** Weak comparison, as RFC 9110 demands of If-None-Match. */
    private static boolean holds(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        return COMMA.splitAsStream(ifNoneMatch)
                .map(String::strip)
                .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }

    private static String digest(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
