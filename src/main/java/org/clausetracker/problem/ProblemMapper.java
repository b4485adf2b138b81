package org.clausetracker.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausetracker.problem.DomainFailure.Stale;
import org.clausetracker.problem.DomainFailure.Unauthorized;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a failure becomes a problem body; nothing of the implementation shows in it. */
class ProblemMapper {

    /** Characters of a reason that a record gives, which repeats what was sent. */
    private static final int MOST_OF_A_REASON = 1_000;

    /** The name that a refusal of a record begins with: the record, and behind it the way from it to what is wrong. */
    private static final Pattern NAME = Pattern.compile("^[a-z]\\w*((?:\\.\\w+|\\[\\d+])+) ");

    /** Headers that say what would not have been refused. */
    private static final List<String> INSTEAD = List.of(HttpHeaders.ALLOW, "Accept-Patch", "Accept-Post");

    private final Refusals refusals;

    ProblemMapper(Refusals refusals) {
        this.refusals = refusals;
    }

    @ServerExceptionMapper
    public Response domainFailure(DomainFailure failure) {
        Response.ResponseBuilder response = builder(Problem.of(failure));
        failure.retryAfter().ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
        if (failure instanceof Unauthorized) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (failure instanceof Stale stale) {
            response.header(HttpHeaders.ETAG, "\"v" + stale.version() + "\"");
        }
        return response.build();
    }

    /** Failures that the framework found: an unknown address, a method or media type that is not served. */
    @ServerExceptionMapper
    public Response frameworkFailure(WebApplicationException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof JsonProcessingException json) {
            return unreadableBody(json);
        }
        int status = failure.getResponse().getStatus();
        if (status >= 300 && status < 400) {
            return failure.getResponse();
        }
        ProblemType type = ProblemType.of(status);
        Response.ResponseBuilder response = builder(Problem.of(type));
        for (String name : INSTEAD) {
            Object allowed = failure.getResponse().getHeaders().getFirst(name);
            if (allowed != null) {
                response.header(name, allowed);
            }
        }
        return response.build();
    }

    /** The framework has a mapper of its own for just this kind, which would go before the more general one below. */
    @ServerExceptionMapper
    public Response unfitValue(MismatchedInputException failure) {
        return unreadableBody(failure);
    }

    /** A body that is not the JSON that the address reads. */
    @ServerExceptionMapper
    public Response unreadableBody(JsonProcessingException failure) {
        String field = failure instanceof JsonMappingException mapping ? pathOf(mapping) : "$";
        FieldError error = new FieldError(field, messageOf(failure));
        return respond(Problem.invalid(error));
    }

    /** Jackson's own message names classes; its parts that a caller can use are the path, the place and the kind. */
    private static String messageOf(JsonProcessingException failure) {
        String place = failure.getLocation() == null
                ? ""
                : " (line " + failure.getLocation().getLineNr() + ", column "
                        + failure.getLocation().getColumnNr() + ")";
        if (failure instanceof com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException unknown) {
            return "'" + FieldError.shortened(unknown.getPropertyName())
                    + "' is not a field of this object; its fields are "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .toList() + ".";
        }
        if (failure instanceof com.fasterxml.jackson.databind.exc.InvalidFormatException format) {
            Class<?> target = format.getTargetType();
            if (target != null && target.isEnum()) {
                return "'" + FieldError.shortened(format.getValue()) + "' is not one of "
                        + List.of(target.getEnumConstants()) + ".";
            }
            return "'" + FieldError.shortened(format.getValue()) + "' is not a valid value here" + place + ".";
        }
        if (failure instanceof JsonMappingException mapping
                && mapping.getCause() instanceof IllegalArgumentException why) {
            return FieldError.shortened(String.valueOf(why.getMessage()), MOST_OF_A_REASON) + ".";
        }
        if (failure instanceof JsonMappingException) {
            return "The value does not have the form that this field needs" + place + ".";
        }
        return "The body is not JSON" + place + ".";
    }

    private static String pathOf(JsonMappingException mapping) {
        String record = "$"
                + mapping.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                        .collect(Collectors.joining());
        return mapping.getCause() instanceof IllegalArgumentException why ? record + wayWithin(why) : record;
    }

    /** The parser knows the place of a record that refuses its values, the record knows which of them it refuses. */
    private static String wayWithin(IllegalArgumentException refusal) {
        Matcher name = NAME.matcher(String.valueOf(refusal.getMessage()));
        return name.find() ? name.group(1) : "";
    }

    /** Anything else is our fault, unless the database did not do its part, or the request could not be read. */
    @ServerExceptionMapper
    public Response unexpected(Throwable failure) {
        Optional<Outage> outage = Outage.of(failure);
        if (outage.isPresent()) {
            refusals.refused(outage.get(), failure);
            return respond(outage.get().problem());
        }
        return respond(Problem.unexpected(failure));
    }

    private static Response respond(Problem problem) {
        return builder(problem).build();
    }

    private static Response.ResponseBuilder builder(Problem problem) {
        Response.ResponseBuilder response =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        return problem.status() == ProblemType.UNAVAILABLE.status()
                ? response.header(HttpHeaders.RETRY_AFTER, Problem.RETRY_AFTER)
                : response;
    }
}
