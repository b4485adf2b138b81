package org.clausetracker.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.clausetracker.lists.Paged;
import org.clausetracker.request.RenderedAnswer;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Gives every answered GET of the API a strong entity tag made of its bytes, answers 304 to a reader that has them
 * already, and names the next page of a list.
 */
class ConditionalGet {

    /** Readers may keep an answer, and must ask each time whether it still holds. */
    static final String CACHING = "no-cache";

    /** The media type of every answer that is tagged, as it is sent. */
    static final String JSON = "application/json";

    private static final String BASE = "/api/";
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern CODING =
            Pattern.compile("([^;\\s]+)(?:\\s*;\\s*[qQ]\\s*=\\s*([01](?:\\.[0-9]{0,3})?))?");

    private final ObjectMapper json;
    private final AnswerCache answers;
    private final CurrentVertxRequest current;

    ConditionalGet(ObjectMapper json, AnswerCache answers, CurrentVertxRequest current) {
        this.json = json;
        this.answers = answers;
        this.current = current;
    }

    @ServerResponseFilter(priority = RequestChain.CONDITIONAL_GET)
    public void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (!isAnswer(request, response)) {
            return;
        }
        String link = null;
        if (response.getEntity() instanceof Paged page && page.nextCursor() != null) {
            String next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.nextCursor())
                    .build()
                    .toString();
            link = "<" + next + ">; rel=\"next\"";
            response.getHeaders().add(HttpHeaders.LINK, link);
        }
        byte[] body = response.getEntity() instanceof RenderedAnswer rendered
                ? rendered.json().getBytes(StandardCharsets.UTF_8)
                : json.writeValueAsBytes(response.getEntity());
        String tag = '"'
                + digest(body)
                + (isCompressed(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING)) ? "-gzip" : "")
                + '"';
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, CACHING);
        if (current.getCurrent() != null
                && current.getCurrent().get(CachedAnswers.KEY) instanceof AnswerCache.Key key) {
            answers.put(key, new AnswerCache.Answer(Buffer.buffer(body), tag, link));
        }
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

    /**
     * Whether the server will compress the body. The compressed bytes are others, so a strong tag must differ. The
     * server knows the name of the coding in lower case only.
     */
    static boolean isCompressed(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        Map<String, Double> codings = new HashMap<>();
        COMMA.splitAsStream(acceptEncoding)
                .map(coding -> CODING.matcher(coding.strip()))
                .filter(Matcher::matches)
                .forEach(coding -> codings.put(
                        coding.group(1), Double.parseDouble(coding.group(2) == null ? "1" : coding.group(2))));
        return codings.getOrDefault("gzip", codings.getOrDefault("*", 0.0)) > 0;
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

    private static String digest(byte[] body) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(DigestUtils.sha256(body));
    }
}
