package org.clausetracker.problem;

import java.net.URI;
import java.util.Locale;

/** The kinds of problem this service answers with; their names in addresses never change. */
public enum ProblemType {
    INVALID_REQUEST(400, "The request is not valid"),
    UNAUTHORIZED(401, "Authentication is needed"),
    FORBIDDEN(403, "This is not allowed"),
    CROSS_SITE(403, "The request comes from another site"),
    NOT_FOUND(404, "Not found"),
    NOT_KNOWN_THEN(404, "Not known by that day"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "No such representation"),
    REQUEST_TIMEOUT(408, "The request came too slowly"),
    CONFLICT(409, "The request contradicts what is recorded"),
    NAME_TAKEN(409, "The name is taken"),
    REQUEST_IN_PROGRESS(409, "The same request is being answered"),
    SECOND_PERSON_NEEDED(409, "Somebody else has to decide"),
    ALREADY_DECIDED(409, "This was decided already"),
    OVERTAKEN(409, "The record was changed since the proposal"),
    STALE(412, "The record was changed since it was read"),
    TOO_LARGE(413, "The request is too large"),
    URI_TOO_LONG(414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type is not supported"),
    MISDIRECTED(421, "The host is not served here"),
    VALIDATION_FAILED(422, "The request contradicts itself or what is recorded"),
    IDEMPOTENCY_KEY_REUSED(422, "The key came with another request"),
    PRECONDITION_REQUIRED(428, "The request has to say which version it is about"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "The headers are too large"),
    INTERNAL_ERROR(500, "The service failed"),
    UNAVAILABLE(503, "The service is not available");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status code that goes with it. */
    public int status() {
        return status;
    }

    /** The kind in a few words. */
    public String title() {
        return title;
    }

    /** What to say where nothing more is known than the kind. */
    public String detail() {
        return switch (this) {
            case NOT_FOUND -> "Nothing is served at this address.";
            case METHOD_NOT_ALLOWED -> "This address does not answer the method of the request.";
            case NOT_ACCEPTABLE -> "This address serves none of the media types that the request accepts.";
            case UNSUPPORTED_MEDIA_TYPE -> "This address does not read the media type of the request.";
            case TOO_LARGE -> "The body of the request is larger than this service reads.";
            case MISDIRECTED -> "This service does not answer for the host of the request.";
            case URI_TOO_LONG -> "The address of the request is longer than this service reads.";
            case HEADERS_TOO_LARGE -> "The headers of the request are larger than this service reads.";
            default -> title + ".";
        };
    }

    /** Its permanent name, an address relative to this service. */
    public URI uri() {
        return URI.create("/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The kind that stands for a status code; codes without a kind of their own are the caller's or ours by class. */
    public static ProblemType of(int status) {
        for (ProblemType type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status >= 500 ? INTERNAL_ERROR : INVALID_REQUEST;
    }
}
