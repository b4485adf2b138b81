package org.clausetracker.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.clausetracker.access.Access;
import org.clausetracker.journal.Via;
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
    public SeenVersion seen() {
        return SeenVersion.required(request.getHeader(HttpHeaders.IF_MATCH));
    }

    /** The body, once it is asked for. */
    public static Supplier<ObjectNode> read(byte[] body) {
        return () -> RecordBody.read(body);
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
