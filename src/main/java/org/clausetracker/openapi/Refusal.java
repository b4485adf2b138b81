package org.clausetracker.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausetracker.http.RequestLine;
import org.clausetracker.problem.Problem;
import org.clausetracker.problem.ProblemType;
import org.clausetracker.problem.RequestId;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The ways in which a request can fail, as every operation shares them. */
enum Refusal {
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
            "The service failed; its log tells more under the reference " + SharedAnswers.REQUEST_EXAMPLE + ".",
            ""),
    CONFLICT(
            ProblemType.CONFLICT,
            "Conflict",
            "It contradicts what is recorded: the name is taken (`name-taken`), the same request is still being done"
                    + " (`request-in-progress`), or a rule of the record is broken by what others have written (`conflict`).",
            "The name is taken: there is a source 'reuters-2022-09-23'.",
            ""),
    STALE(
            ProblemType.STALE,
            "Stale",
            "The record was changed since the version that `If-Match` names, or is there although `If-None-Match` says it is"
                    + " not: `version` is its version now, `current` what it says now.",
            "The source 'reuters-2022-09-23' has version 3 now, which is not the one that you have seen.",
            ""),
    CONTRADICTION(
            ProblemType.VALIDATION_FAILED,
            "Contradiction",
            "The record can be read, but contradicts itself or what is recorded (`validation-failed`): `errors` names each field"
                    + " with what would be right; one with a `code` is a warning, and is passed over when `confirmed` lists the code."
                    + " Or the key came with another request before (`idempotency-key-reused`).",
            "The words do not occur in the statement.",
            "excerpt"),
    PRECONDITION_REQUIRED(
            ProblemType.PRECONDITION_REQUIRED,
            "PreconditionRequired",
            "The request does not say which version it is about, or has no key where it needs one.",
            "If-Match has to say which version you have seen, such as If-Match: \"v3\".",
            ""),
    UNAVAILABLE(
            ProblemType.UNAVAILABLE,
            "Unavailable",
            "The database is away or too slow, or more is asked for than can be answered. Nothing was changed: try again"
                    + " after `Retry-After` seconds.",
            "More is asked for than can be answered. Try again soon.",
            "");

    final ProblemType type;
    final String component;
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
                        SharedAnswers.NAMES.getOrDefault(header, header),
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
        if (type == ProblemType.STALE) {
            problem.put("version", 3);
            problem.put("current", Map.of("id", "reuters-2022-09-23", "publisher", "reuters"));
        }
        if (type == ProblemType.NOT_KNOWN_THEN) {
            problem.put("knownFrom", "2020-11-09");
        }
        problem.put("requestId", SharedAnswers.REQUEST_EXAMPLE);
        return problem;
    }
}
