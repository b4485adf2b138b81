package org.clausetracker.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.clausetracker.problem.DomainFailure.NotKnownThen;
import org.clausetracker.problem.DomainFailure.Overtaken;
import org.clausetracker.problem.DomainFailure.Stale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error: problem details as RFC 9457 defines them.
 *
 * @param type stable name of the kind of problem, an address relative to this service
 * @param title the kind of problem in a few words, the same for every occurrence
 * @param status the HTTP status code
 * @param detail what went wrong this time
 * @param errors the fields at fault; empty unless the status is 400, 409 or 422
 * @param knownFrom the first day on which what was asked for is known; absent unless it was not known by the day asked for
 * @param version the version of the record now; absent unless the request was about another one
 * @param current the record now, in the form in which it is written; absent with {@code version}
 * @param differences what an overtaken proposal and the record differ in; absent unless there is one
 * @param requestId what the log calls this request, also in the header {@code X-Request-Id}; give it to whoever runs the service
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Problem details (RFC 9457)")
public record Problem(
        @Schema(format = "uri-reference", examples = "/problems/invalid-request") URI type,
        @Schema(examples = "The request is not valid") String title,
        @Schema(examples = "400", minimum = "400", maximum = "599") int status,
        @Schema(examples = "limit must be a whole number from 1 to 200.") String detail,
        List<FieldError> errors,
        @Schema(examples = "2020-11-09", nullable = true) @Nullable LocalDate knownFrom,
        @Schema(nullable = true, minimum = "0") @Nullable Integer version,
        @Schema(nullable = true, type = SchemaType.OBJECT) @Nullable Object current,
        List<OvertakenField> differences,
        @Schema(examples = "6f1f7a4e-2b0d-4a53-9a55-2f6f3c1f0a77", minLength = 1, maxLength = RequestId.MAX_LENGTH)
                String requestId) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Seconds after which a request that ended with 503 may be sent again, as its header tells. */
    public static final String RETRY_AFTER = "2";

    private static final Logger LOG = Logger.getLogger(Problem.class);

    /** The media type of a problem, for those who need it parsed. */
    public static MediaType mediaType() {
        return new MediaType("application", "problem+json");
    }

    /** A problem of which nothing more is known than its kind. */
    public static Problem of(ProblemType type) {
        return of(type, type.detail());
    }

    /** A problem without fields at fault. */
    public static Problem of(ProblemType type, String detail) {
        return of(type, detail, List.of());
    }

    static Problem of(ProblemType type, String detail, List<FieldError> errors) {
        return of(type, detail, errors, null, null);
    }

    /** What a use case ended with. */
    static Problem of(DomainFailure failure) {
        return of(
                failure.type(),
                String.valueOf(failure.getMessage()),
                failure.errors(),
                failure instanceof NotKnownThen notYet ? notYet.knownFrom() : null,
                failure instanceof Stale stale ? stale : null);
    }

    private static Problem of(
            ProblemType type,
            String detail,
            List<FieldError> errors,
            @Nullable LocalDate knownFrom,
            @Nullable Stale stale) {
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                detail,
                errors,
                knownFrom,
                stale == null ? null : stale.version(),
                stale == null ? null : stale.current(),
                stale instanceof Overtaken overtaken ? overtaken.differences() : List.of(),
                RequestId.current().value());
    }

    /** A request with one field at fault. */
    public static Problem invalid(FieldError error) {
        return of(ProblemType.INVALID_REQUEST, error.message(), List.of(error));
    }

    /**
     * A fault of this service: the log has the whole story under the id of the request. Where reading the request failed it is
     * none, and nobody has to be told who does not look for it.
     */
    public static Problem unexpected(Throwable failure) {
        if (RequestReading.failed(failure)) {
            LOG.debug("A request could not be read to its end", failure);
            return of(ProblemType.INVALID_REQUEST, "The request could not be read to its end.");
        }
        Problem problem = of(
                ProblemType.INTERNAL_ERROR,
                "The service failed; its log tells more under the reference "
                        + RequestId.current().value() + ".");
        LOG.errorf(failure, "Request failed, reference %s", problem.requestId);
        return problem;
    }
}
