package org.clausetracker.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The answers and headers that operations share, each described once and referred to. */
final class SharedAnswers {

    private static final String TAG_EXAMPLE = "\"k3eH0mVyqQ0Zx7oWc1J5pUu2s9Lw8dTgYb4nRfA6iXo\"";

    static final String REQUEST_EXAMPLE = "6f1f7a4e-2b0d-4a53-9a55-2f6f3c1f0a77";

    /** The headers whose name is not the one that they are described under. */
    static final Map<String, String> NAMES =
            Map.of("Challenge", "WWW-Authenticate", "RetryAfter", "Retry-After", "RateLimitPolicy", "RateLimit-Policy");

    private SharedAnswers() {}

    static void addTo(Components components) {
        components
                .addHeader(
                        "ETag",
                        header(
                                "Strong validator of the answer; give it as `If-None-Match` the next time.",
                                TAG_EXAMPLE))
                .addHeader(
                        "Link",
                        header(
                                "Address of the next page, relative to this one; absent on the last one.",
                                "</api/v1/parties?limit=50&cursor=b3Bh>; rel=\"next\""))
                .addHeader(
                        "RequestId",
                        header(
                                "What the log calls this request: the id that was sent along under the same name, or a new one.",
                                REQUEST_EXAMPLE))
                .addHeader("Challenge", header("How to say who asks, beside the cookie of a session.", "Bearer"))
                .addHeader("RetryAfter", header("Seconds after which it is worth trying again.", "2"))
                .addHeader(
                        "RateLimit",
                        header(
                                "How many requests this address may still send (r), and in how many seconds it may send"
                                        + " more (t). Kept answers are not counted and do not say so.",
                                "\"requests\";r=2998;t=1"))
                .addHeader(
                        "RateLimitPolicy",
                        header(
                                "How many requests (q) one address may send in how many seconds (w).",
                                "\"requests\";q=3000;w=60"))
                .addParameter(
                        "IfNoneMatch",
                        OASFactory.createParameter()
                                .name("If-None-Match")
                                .in(Parameter.In.HEADER)
                                .description("Entity tags of the answers that the caller has; a match is answered 304.")
                                .schema(text())
                                .example(TAG_EXAMPLE))
                .addResponse(
                        "NotModified",
                        OASFactory.createAPIResponse()
                                .description("The caller has this answer already.")
                                .addHeader("ETag", OASFactory.createHeader().ref("ETag")));
        for (Refusal refusal : Refusal.values()) {
            components.addResponse(refusal.component, refusal.response());
        }
    }

    static void addTo(Operation operation, HttpMethod method, boolean list) {
        APIResponse success = operation.getResponses().getAPIResponse("200");
        if (method == HttpMethod.GET) {
            operation.addParameter(OASFactory.createParameter().ref("IfNoneMatch"));
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().ref("NotModified"));
            if (success != null) {
                success.addHeader("ETag", OASFactory.createHeader().ref("ETag"));
            }
        }
        if (success != null) {
            if (list) {
                success.addHeader("Link", OASFactory.createHeader().ref("Link"));
            }
            if ("OK".equals(success.getDescription())) {
                success.setDescription(list ? "One page of the list." : "What was asked for.");
            }
        }
        for (Refusal refusal : refusalsOf(operation, method)) {
            String status = String.valueOf(refusal.type.status());
            APIResponse own = operation.getResponses().getAPIResponse(status);
            if (own == null || own.getContent() == null) {
                operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref(refusal.component));
            }
        }
    }

    private static List<Refusal> refusalsOf(Operation operation, HttpMethod method) {
        List<Refusal> refusals = new ArrayList<>(List.of(
                Refusal.BAD_REQUEST,
                Refusal.NOT_ACCEPTABLE,
                Refusal.ADDRESS_TOO_LONG,
                Refusal.MISDIRECTED,
                Refusal.TOO_MANY_REQUESTS,
                Refusal.HEADERS_TOO_LARGE,
                Refusal.FAILURE,
                Refusal.UNAVAILABLE));
        if (operation.getExtensions() != null && operation.getExtensions().containsKey(NeededPermission.EXTENSION)) {
            refusals.addAll(List.of(Refusal.UNAUTHORIZED, Refusal.FORBIDDEN));
        }
        if (WriteHeaders.isWriteOfRecord(operation)) {
            refusals.addAll(List.of(Refusal.CONFLICT, Refusal.CONTRADICTION));
            if (WriteHeaders.demandsSomething(operation)) {
                refusals.addAll(List.of(Refusal.STALE, Refusal.PRECONDITION_REQUIRED));
            }
        }
        if (WriteHeaders.isTrialOfRecords(operation)) {
            refusals.add(Refusal.CONTRADICTION);
        }
        boolean names = operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter ->
                                parameter.getIn() == Parameter.In.PATH || parameter.getIn() == Parameter.In.QUERY);
        if (names) {
            refusals.add(tellsStatus(operation) ? Refusal.NOT_KNOWN_THEN : Refusal.NOT_FOUND);
        }
        if (method != HttpMethod.GET) {
            refusals.addAll(List.of(Refusal.REQUEST_TIMEOUT, Refusal.TOO_LARGE, Refusal.UNSUPPORTED_MEDIA_TYPE));
        }
        return refusals;
    }

    /** Whether it tells a status of what its path or a parameter names, which may not have been known by the day asked for. */
    private static boolean tellsStatus(Operation operation) {
        return "getSeriesStatus".equals(operation.getOperationId())
                || (operation.getTags() != null
                        && operation.getTags().contains("Status")
                        && operation.getParameters().stream().anyMatch(one -> one.getIn() == Parameter.In.PATH));
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader().description(description).schema(text()).example(example);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
