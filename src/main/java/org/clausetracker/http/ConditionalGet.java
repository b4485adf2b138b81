package org.clausetracker.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.clausetracker.access.Credentials;
import org.clausetracker.lists.Paged;
import org.clausetracker.request.EntityTag;
import org.clausetracker.request.RenderedAnswer;
import org.clausetracker.web.site.PageLanguage;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Gives every answered GET, of the API as of the pages, a strong entity tag made of its bytes, answers 304 to a reader
 * that has them already, and names the next page of a list.
 */
class ConditionalGet {

    /** Readers and caches may keep an answer, and must ask each time whether it still holds. */
    static final String CACHING = "no-cache";

    /** Readers alone may: a cookie decides what they see, and not every cache of others heeds Vary. */
    private static final String CACHING_BY_READER = "private, no-cache";

    /** Nobody may keep the page of somebody who is logged in: it must not come back after the log-out. */
    static final String NOTHING_KEPT = "private, no-store";

    /** The media type of every answer of the API that is tagged, as it is sent. */
    static final String JSON = "application/json";

    private static final String API = "/api/";
    private static final Pattern COMMA = Pattern.compile(",");

    private final ObjectMapper json;
    private final AnswerCache answers;
    private final Compression compression;
    private final CurrentVertxRequest current;

    ConditionalGet(ObjectMapper json, AnswerCache answers, Compression compression, CurrentVertxRequest current) {
        this.json = json;
        this.answers = answers;
        this.compression = compression;
        this.current = current;
    }

    @ServerResponseFilter(priority = RequestChain.CONDITIONAL_GET)
    public void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (!isAnswer(request, response)) {
            return;
        }
        RoutingContext exchange = current.getCurrent();
        MediaType type = typeOf(request, response);
        String link = null;
        if (response.getEntity() instanceof Paged page && page.nextCursor() != null) {
            link = link(request, page.nextCursor());
            response.getHeaders().add(HttpHeaders.LINK, link);
        }
        byte[] body = bytesOf(response.getEntity());
        String tag = '"'
                + EntityTag.of(body)
                + compression.of(exchange.request(), type.toString()).mark()
                + '"';
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, cachingOf(exchange, isOfApi(request, response)));
        }
        boolean kept = !NOTHING_KEPT.equals(response.getHeaders().getFirst(HttpHeaders.CACHE_CONTROL));
        if (kept && exchange.get(CachedAnswers.KEY) instanceof AnswerCache.Key key) {
            answers.put(key, new AnswerCache.Answer(Buffer.buffer(body), null, tag, link));
        }
        if (holds(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        } else {
            response.setEntity(body, null, type);
        }
    }

    private static String cachingOf(RoutingContext exchange, boolean ofApi) {
        if (Credentials.of(exchange.request()).areGiven()) {
            return ofApi ? CACHING_BY_READER : NOTHING_KEPT;
        }
        return PageLanguage.isChosen(exchange) ? CACHING_BY_READER : CACHING;
    }

    private static boolean isAnswer(ContainerRequestContext request, ContainerResponseContext response) {
        return (request.getMethod().equals(HttpMethod.GET)
                        || request.getMethod().equals(HttpMethod.HEAD))
                && response.getStatus() == Response.Status.OK.getStatusCode()
                && response.hasEntity()
                && response.getMediaType() != null
                && (isText(response.getEntity()) || isOfApi(request, response));
    }

    private static boolean isText(Object entity) {
        return entity instanceof String || entity instanceof byte[];
    }

    private static boolean isOfApi(ContainerRequestContext request, ContainerResponseContext response) {
        return request.getUriInfo().getPath().startsWith(API)
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
    }

    private static MediaType typeOf(ContainerRequestContext request, ContainerResponseContext response) {
        return isOfApi(request, response) ? MediaType.APPLICATION_JSON_TYPE : response.getMediaType();
    }

    private byte[] bytesOf(Object entity) throws JsonProcessingException {
        if (entity instanceof byte[] bytes) {
            return bytes;
        }
        if (entity instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        return entity instanceof RenderedAnswer rendered
                ? rendered.json().getBytes(StandardCharsets.UTF_8)
                : json.writeValueAsBytes(entity);
    }

    /** Relative, so that an answer is the same whatever host it was asked of. */
    private static String link(ContainerRequestContext request, String cursor) {
        URI next = request.getUriInfo()
                .getRequestUriBuilder()
                .replaceQueryParam("cursor", cursor)
                .build();
        // a second slash would make a host of what follows
        return "<" + next.getRawPath().replaceFirst("^/+", "/") + "?" + next.getRawQuery() + ">; rel=\"next\"";
    }

    /** Weak comparison, as RFC 9110 demands of If-None-Match. */
    static boolean holds(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        return COMMA.splitAsStream(ifNoneMatch)
                .map(String::strip)
                .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }
}
