package org.clausetracker.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausetracker.problem.DomainFailure.Conflict;
import org.clausetracker.problem.DomainFailure.Contradiction;
import org.clausetracker.problem.DomainFailure.CrossSite;
import org.clausetracker.problem.DomainFailure.Forbidden;
import org.clausetracker.problem.DomainFailure.KeyReused;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.NotKnownThen;
import org.clausetracker.problem.DomainFailure.PreconditionRequired;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.DomainFailure.RequestInProgress;
import org.clausetracker.problem.DomainFailure.Stale;
import org.clausetracker.problem.DomainFailure.TooLarge;
import org.clausetracker.problem.DomainFailure.TooLong;
import org.clausetracker.problem.DomainFailure.TooOften;
import org.clausetracker.problem.DomainFailure.Unauthorized;
import org.clausetracker.problem.DomainFailure.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemMapperTest {

    private final List<Outage> refused = new ArrayList<>();
    private final ProblemMapper mapper = new ProblemMapper((kind, why) -> refused.add(kind));

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NotFound("clause", "x/9"), 404, "/problems/not-found", "There is no clause 'x/9'."),
                Arguments.of(
                        new NotKnownThen("agreement", "x", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 11, 9)),
                        404,
                        "/problems/not-known-then",
                        "The agreement 'x' was not known by 2020-01-01; it is known from 2020-11-09 on."),
                Arguments.of(new Conflict("The label is taken."), 409, "/problems/conflict", "The label is taken."),
                Arguments.of(
                        new Conflict(ProblemType.NAME_TAKEN, "The slug is taken.", List.of()),
                        409,
                        "/problems/name-taken",
                        "The slug is taken."),
                Arguments.of(
                        new RequestInProgress("k1"),
                        409,
                        "/problems/request-in-progress",
                        "The request with the key 'k1' is still being done."),
                Arguments.of(
                        new KeyReused("k1", "POST /api/v1/findings"),
                        422,
                        "/problems/idempotency-key-reused",
                        "The key 'k1' came with another request before, to POST /api/v1/findings: take a new key."),
                Arguments.of(
                        new PreconditionRequired("Say which."), 428, "/problems/precondition-required", "Say which."),
                Arguments.of(
                        new Stale("finding", "f1", 3, "now"),
                        412,
                        "/problems/stale",
                        "The finding 'f1' has version 3 now, which is not the one that you have seen."),
                Arguments.of(
                        new Rejected("limit", "limit is wrong."), 400, "/problems/invalid-request", "limit is wrong."),
                Arguments.of(new Unauthorized("Who?"), 401, "/problems/unauthorized", "Who?"),
                Arguments.of(new Forbidden("Not you."), 403, "/problems/forbidden", "Not you."),
                Arguments.of(
                        new CrossSite(),
                        403,
                        "/problems/cross-site",
                        "The request comes from the page of another site, or does not say where from: send it from a page of"
                                + " this service, or with an API key instead of a cookie."),
                Arguments.of(new TooOften("Wait.", 7), 429, "/problems/too-many-requests", "Wait."),
                Arguments.of(
                        new Contradiction(List.of(new FieldError("excerpt", "does not occur in the text."))),
                        422,
                        "/problems/validation-failed",
                        "does not occur in the text."),
                Arguments.of(new TooLarge("Too many rows."), 413, "/problems/too-large", "Too many rows."),
                Arguments.of(new TooLong("Too long."), 503, "/problems/unavailable", "Too long."),
                Arguments.of(new Unavailable(Outage.AWAY), 503, "/problems/unavailable", Outage.AWAY.detail()));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void each_domain_failure_is_one_problem(DomainFailure failure, int status, String type, String detail) {
        Response response = mapper.domainFailure(failure);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getMediaType()).hasToString("application/problem+json");
        Problem problem = (Problem) response.getEntity();
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.type()).isEqualTo(URI.create(type));
        assertThat(problem.detail()).isEqualTo(detail);
    }

    @Test
    void who_is_not_known_learns_how_to_say_it_and_who_is_too_quick_when_to_come_back() {
        assertThat(mapper.domainFailure(new Unauthorized("Who?")).getHeaderString("WWW-Authenticate"))
                .isEqualTo("Bearer");
        assertThat(mapper.domainFailure(new TooOften("Wait.", 7)).getHeaderString("Retry-After"))
                .isEqualTo("7");
    }

    @Test
    void every_domain_failure_has_its_row() {
        assertThat(failures().map(row -> row.get()[0].getClass().getName()).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of(DomainFailure.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
    }

    @Test
    void a_rejection_names_every_field_at_fault() {
        List<FieldError> errors = List.of(new FieldError("a", "a is wrong."), new FieldError("b", "b is wrong."));

        Problem problem = (Problem) mapper.domainFailure(new Rejected(errors)).getEntity();

        assertThat(problem.errors()).isEqualTo(errors);
        assertThat(problem.detail()).isEqualTo("2 fields are not valid.");
    }

    @Test
    void a_contradiction_names_every_field_and_how_to_confirm_it() {
        List<FieldError> errors = List.of(
                new FieldError("eventOn", "is late.", "EVENT_AFTER_STATEMENT"),
                new FieldError("about[0]", "owes nothing."));

        Problem problem =
                (Problem) mapper.domainFailure(new Contradiction(errors)).getEntity();

        assertThat(problem.errors()).isEqualTo(errors);
        assertThat(problem.detail()).isEqualTo("2 fields contradict what is recorded.");
    }

    static Stream<Arguments> frameworkFailures() {
        return Stream.of(
                Arguments.of(new NotFoundException("secret"), 404, "Nothing is served at this address."),
                Arguments.of(
                        new NotAcceptableException("secret"),
                        406,
                        "This address serves none of the media types that the request accepts."),
                Arguments.of(
                        new NotSupportedException("secret"),
                        415,
                        "This address does not read the media type of the request."),
                Arguments.of(
                        new WebApplicationException("secret", 413),
                        413,
                        "The body of the request is larger than this service reads."),
                Arguments.of(new WebApplicationException("secret", 418), 400, "The request is not valid."),
                Arguments.of(new ServiceUnavailableException("secret"), 503, "The service is not available."),
                Arguments.of(new WebApplicationException("secret", 599), 500, "The service failed."));
    }

    @ParameterizedTest
    @MethodSource("frameworkFailures")
    void a_failure_of_the_framework_says_what_its_status_means(
            WebApplicationException failure, int status, String detail) {
        Response response = mapper.frameworkFailure(failure);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(((Problem) response.getEntity()).detail()).isEqualTo(detail);
    }

    @Test
    void a_method_that_is_not_allowed_keeps_the_header_that_says_which_are() {
        Response response = mapper.frameworkFailure(new NotAllowedException("GET", new String[0]));

        assertThat(response.getStatus()).isEqualTo(405);
        assertThat(String.valueOf(response.getHeaders().getFirst(HttpHeaders.ALLOW)))
                .contains("GET");
    }

    @Test
    void a_redirect_is_no_problem() {
        Response redirect = Response.seeOther(URI.create("/elsewhere")).build();

        assertThat(mapper.frameworkFailure(new WebApplicationException(redirect)))
                .isSameAs(redirect);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | $ | The body is not JSON (line 1, column 2).",
                "{'status':'many'} | $.status | 'many' is not a valid value here (line 1, column 11).",
                "{'extra':1} | $.extra | 'extra' is not a field of this object; its fields are [current, detail, differences, errors, knownFrom, requestId, status, title, type, version].",
                "{'errors':[{'field':{}}]} | $.errors[0].field | The value does not have the form that this field needs (line 1, column 21)."
            })
    void a_body_that_cannot_be_read_is_told_by_path_and_place(String body, String field, String message) {
        Response response = mapper.unreadableBody(faultOf(body.replace('\'', '"'), Problem.class));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(((Problem) response.getEntity()).errors()).containsExactly(new FieldError(field, message));
    }

    @Test
    void a_value_outside_an_enum_is_told_with_the_values_allowed() {
        Response response = mapper.unreadableBody(faultOf("{\"size\":\"HUGE\"}", Garment.class));

        assertThat(((Problem) response.getEntity()).errors())
                .containsExactly(new FieldError("$.size", "'HUGE' is not one of [SMALL, LARGE]."));
    }

    @Test
    void anything_unexpected_says_only_where_the_log_has_more() {
        Problem problem = (Problem) mapper.unexpected(new IllegalStateException("select secret from table"))
                .getEntity();

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.detail())
                .matches("The service failed; its log tells more under the reference [0-9a-f-]{36}\\.");
        assertThat(problem.errors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void each_kind_of_problem_has_a_permanent_address_and_one_of_each_status_stands_for_it(ProblemType type) {
        assertThat(type.uri().toString()).matches("/problems/[a-z]+(-[a-z]+)*");
        assertThat(ProblemType.of(type.status()))
                .isSameAs(
                        switch (type) {
                            case NOT_KNOWN_THEN -> ProblemType.NOT_FOUND;
                            case CROSS_SITE -> ProblemType.FORBIDDEN;
                            case NAME_TAKEN, REQUEST_IN_PROGRESS, SECOND_PERSON_NEEDED, ALREADY_DECIDED, OVERTAKEN ->
                                ProblemType.CONFLICT;
                            case IDEMPOTENCY_KEY_REUSED -> ProblemType.VALIDATION_FAILED;
                            default -> type;
                        });
        assertThat(type.detail()).endsWith(".");
    }

    private static JsonProcessingException faultOf(String body, Class<?> type) {
        try {
            throw new AssertionError(new ObjectMapper().readValue(body, type) + " was read");
        } catch (JsonProcessingException fault) {
            return fault;
        }
    }

    private record Garment(Size size) {}

    private enum Size {
        SMALL,
        LARGE
    }

    @Test
    void a_caller_that_went_away_is_no_failure_of_the_service() {
        Response response = mapper.unexpected(new IOException(new ClosedChannelException()));
        assertThat(response.getStatus()).isEqualTo(400);

        response =
                mapper.unexpected(new IOException(new IOException(new HttpClosedException("Connection was closed"))));
        assertThat(response.getStatus()).isEqualTo(400);

        assertThat(mapper.unexpected(new IOException("disk full")).getStatus()).isEqualTo(500);
    }

    @Test
    void a_database_that_fails_is_no_fault_of_ours() {
        Response response = mapper.unexpected(new IllegalStateException(
                "the clauses cannot be read", new SQLException("terminating connection", "57P01")));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeaderString("Retry-After")).isEqualTo("2");
        assertThat(((Problem) response.getEntity()).detail()).isEqualTo(Outage.CUT.detail());
        assertThat(refused).containsExactly(Outage.CUT);
    }
}
