package org.clausetracker.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausetracker.http.RequestLine;
import org.clausetracker.problem.Problem;
import org.clausetracker.problem.ProblemType;
import org.clausetracker.problem.RequestId;
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

    private static final String REQUEST_EXAMPLE = "6f1f7a4e-2b0d-4a53-9a55-2f6f3c1f0a77";

    /** The headers whose name is not the one that they are described under. */
    private static final Map<String, String> NAMES =
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

    /** The ways in which a request can fail, as every operation shares them. */
    private enum Refusal {
        BAD_REQUEST(
                ProblemType.INVALID_REQUEST,
                "BadRequest",
                "A parameter is unknown, empty, repeated or wrong; `errors` names each with what would be right.",
                "limit must be a whole number from 1 to 200.",
                "limit"),
        UNAUTHORIZED(
                ProblemType.UNAUTHORIZED,
                "Unauthorized",
                "Nobody knows who asks: log in (`POST /sessions`), or send a key that has not ended.",
                "Log in, or send an API key, to do this.",
                ""),
        FORBIDDEN(
                ProblemType.FORBIDDEN,
                "Forbidden",
                "Who asks may not do this (`forbidden`), or the page of another site had a browser send it (`cross-site`).",
                "This needs the permission MANAGE_PEOPLE, which you do not have here.",
                ""),
        NOT_FOUND(
                ProblemType.NOT_FOUND,
                "NotFound",
                "What a path or a parameter names is not here.",
                "There is no agreement 'nk-ceasefire'.",
                ""),
        NOT_KNOWN_THEN(
                ProblemType.NOT_KNOWN_THEN,
                "NotKnownThen",
                "What a path or a parameter names is not here (`not-found`), or the agreement was not known by `publishedBy`"
                        + " or, without it, the day asked about (`not-known-then`): `knownFrom` is the first day on which it is.",
                "The agreement 'nk-ceasefire-2020-11-10' was not known by 2020-11-08; it is known from 2020-11-09 on.",
                ""),
        NOT_ACCEPTABLE(ProblemType.NOT_ACCEPTABLE, "NotAcceptable", "`Accept` allows nothing that is served here."),
        REQUEST_TIMEOUT(
                ProblemType.REQUEST_TIMEOUT,
                "RequestTimeout",
                "The body of the request came too slowly; the connection is closed."),
        TOO_LARGE(ProblemType.TOO_LARGE, "TooLarge", "The body is larger than this service reads."),
        ADDRESS_TOO_LONG(
                ProblemType.URI_TOO_LONG,
                "AddressTooLong",
                "The address has more than " + RequestLine.MAX_ADDRESS + " characters."),
        UNSUPPORTED_MEDIA_TYPE(
                ProblemType.UNSUPPORTED_MEDIA_TYPE, "UnsupportedMediaType", "The body is not of a type that is read."),
        MISDIRECTED(ProblemType.MISDIRECTED, "Misdirected", "The host of the request is none that is served here."),
        TOO_MANY_REQUESTS(
                ProblemType.TOO_MANY_REQUESTS,
                "TooManyRequests",
                "This address sends more requests, or more at once, than one caller may.",
                "This address may send 3000 requests a minute, and has sent them.",
                ""),
        HEADERS_TOO_LARGE(
                ProblemType.HEADERS_TOO_LARGE,
                "HeadersTooLarge",
                "The headers have more than " + RequestLine.MAX_HEADERS + " characters in all."),
        FAILURE(
                ProblemType.INTERNAL_ERROR,
                "Failure",
                "The service failed; its log tells more under the reference given.",
                "The service failed; its log tells more under the reference " + REQUEST_EXAMPLE + ".",
                ""),
        UNAVAILABLE(
                ProblemType.UNAVAILABLE,
                "Unavailable",
                "The database is away or too slow, or more is asked for than can be answered. Nothing was changed: try again"
                        + " after `Retry-After` seconds.",
                "More is asked for than can be answered. Try again soon.",
                "");

        private final ProblemType type;
        private final String component;
        private final String description;
        private final String detail;
        private final String field;

        Refusal(ProblemType type, String component, String description) {
            this(type, component, description, type.detail(), "");
        }

        Refusal(ProblemType type, String component, String description, String detail, String field) {
            this.type = type;
            this.component = component;
            this.description = description;
            this.detail = detail;
            this.field = field;
        }

        APIResponse response() {
            APIResponse response = OASFactory.createAPIResponse()
                    .description(description)
                    .addHeader(RequestId.HEADER, OASFactory.createHeader().ref("RequestId"))
                    .content(OASFactory.createContent()
                            .addMediaType(
                                    Problem.MEDIA_TYPE,
                                    OASFactory.createMediaType()
                                            .schema(OASFactory.createSchema().ref("Problem"))
                                            .example(example())));
            headers()
                    .forEach(header -> response.addHeader(
                            NAMES.getOrDefault(header, header),
                            OASFactory.createHeader().ref(header)));
            return response;
        }

        /** The names under which its headers are described. */
        private List<String> headers() {
            return switch (this) {
                case TOO_MANY_REQUESTS -> List.of("RetryAfter", "RateLimit", "RateLimitPolicy");
                case UNAVAILABLE -> List.of("RetryAfter");
                case UNAUTHORIZED -> List.of("Challenge");
                default -> List.of();
            };
        }

        private Map<String, Object> example() {
            Map<String, Object> problem = new LinkedHashMap<>();
            problem.put("type", type.uri().toString());
            problem.put("title", type.title());
            problem.put("status", type.status());
            problem.put("detail", detail);
            if (!field.isEmpty()) {
                Map<String, Object> error = new LinkedHashMap<>();
                error.put("field", field);
                error.put("message", detail);
                problem.put("errors", List.of(error));
            }
            if (type == ProblemType.NOT_KNOWN_THEN) {
                problem.put("knownFrom", "2020-11-09");
            }
            problem.put("requestId", REQUEST_EXAMPLE);
            return problem;
        }
    }
}
