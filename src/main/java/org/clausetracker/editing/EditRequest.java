package org.clausetracker.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.clausetracker.access.Access;
import org.clausetracker.access.Permission;
import org.clausetracker.journal.Via;
import org.clausetracker.problem.DomainFailure.Forbidden;
import org.clausetracker.problem.DomainFailure.PreconditionRequired;
import org.clausetracker.problem.RequestId;
import org.clausetracker.record.RecordBody;
import org.jspecify.annotations.Nullable;

/** What the request at hand says of a write, whatever is written. */
@RequestScoped
public class EditRequest implements Preconditions {

    /** The header that names the edit of a write. */
    static final String EDIT = "Edit";

    static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern PARAMETERS = Pattern.compile(";.*");
    private static final String PREFER = "Prefer";
    private static final String MINIMAL = "return=minimal";

    private final Access access;
    private final HttpServerRequest request;

    EditRequest(Access access, HttpServerRequest request) {
        this.access = access;
        this.request = request;
    }

    /** Who sends it, and how; only a POST may have a key. */
    public Call call(byte[] body) {
        boolean keyed = request.method().name().equals("POST");
        return new Call(
                access.caller(),
                Via.API,
                address(),
                RequestId.current().value(),
                request.method().name() + " " + request.path(),
                keyed
                        ? IdempotencyKey.of(request.getHeader(IdempotencyKey.HEADER), DigestUtils.sha256Hex(body))
                        : null);
    }

    /** The same for a request that must have a key. */
    Call keyedCall(byte[] body) {
        Call call = call(body);
        if (call.key() == null) {
            throw new PreconditionRequired(
                    "Idempotency-Key has to give the request a name, by which it is known when it is sent" + " again.");
        }
        return call;
    }

    @Override
    public boolean demandsNone() {
        String none = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return none != null && none.strip().equals("*");
    }

    @Override
    public void permit() {
        String version = request.getHeader(HttpHeaders.IF_MATCH);
        if (version != null
                && version.strip().equals("*")
                && (access.caller().key() == null || !access.caller().mayEverywhere(Permission.IMPORT_ACCEPTED))) {
            throw new Forbidden(
                    "If-Match: * is for keys of administrators alone: name the version that you have seen.");
        }
    }

    @Override
    public SeenVersion seen() {
        return SeenVersion.required(request.getHeader(HttpHeaders.IF_MATCH));
    }

    /** A whole record or what is done to one, read once it is asked for. */
    public Supplier<ObjectNode> json(byte[] body) {
        return () -> read(body, MediaType.APPLICATION_JSON);
    }

    /** A merge patch, read once it is asked for. */
    Supplier<ObjectNode> patch(byte[] body) {
        return () -> read(body, MergePatchMedia.TYPE);
    }

    /**
     * The type is looked at here and not where the method is chosen, so that nobody learns it before it is known who asks.
     *
     * @throws NotSupportedException when the body is of another type
     */
    private ObjectNode read(byte[] body, String type) {
        String given = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (given == null || !PARAMETERS.matcher(given).replaceFirst("").strip().equalsIgnoreCase(type)) {
            throw new NotSupportedException(Response.status(Response.Status.UNSUPPORTED_MEDIA_TYPE)
                    .header(type.equals(MergePatchMedia.TYPE) ? "Accept-Patch" : "Accept-Post", type)
                    .build());
        }
        return RecordBody.read(body);
    }

    /** The answer to a write, with what its sender has to know in headers. */
    public Response answered(EditAnswer answer) {
        boolean minimal = MINIMAL.equalsIgnoreCase(request.getHeader(PREFER)) && answer.status() == 200;
        Response.ResponseBuilder response = Response.status(minimal ? 204 : answer.status());
        if (!minimal) {
            response.entity(answer.json()).type("application/json");
        }
        header(response, HttpHeaders.LOCATION, answer.location());
        header(response, HttpHeaders.ETAG, answer.tag());
        header(response, EDIT, answer.edit() == null ? null : answer.edit().toString());
        header(response, REPLAYED, answer.replayed() ? "true" : null);
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static void header(Response.ResponseBuilder response, String name, @Nullable String value) {
        if (value != null) {
            response.header(name, value);
        }
    }

    private @Nullable InetAddress address() {
        String host =
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress();
        byte[] bytes = host == null ? null : NetUtil.createByteArrayFromIpAddressString(host);
        try {
            return bytes == null ? null : InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address has 4 or 16 bytes", e);
        }
    }
}
