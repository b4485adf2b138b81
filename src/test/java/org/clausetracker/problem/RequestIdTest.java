package org.clausetracker.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    private static final String FRESH = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @ParameterizedTest
    @ValueSource(strings = {"a", "order-7_2.b", "0123456789012345678901234567890123456789012345678901234567890123"})
    void an_id_that_is_given_is_taken_over(String given) {
        assertThat(RequestId.of(given, null).value()).isEqualTo(given);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "two words",
                "a\r\nSet-Cookie: b",
                "{\"a\":1}",
                "é",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void an_id_that_is_too_long_or_holds_what_does_not_belong_into_a_log_is_not(String given) {
        assertThat(RequestId.of(given, null).value()).matches(FRESH);
    }

    @Test
    void without_one_the_trace_stands_for_the_request() {
        assertThat(RequestId.of(null, "00-" + TRACE + "-00f067aa0ba902b7-01").value())
                .isEqualTo(TRACE);
        assertThat(RequestId.of("mine", "00-" + TRACE + "-00f067aa0ba902b7-01").value())
                .isEqualTo("mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736"
            })
    void a_trace_that_is_none_does_not(String traceParent) {
        assertThat(RequestId.of(null, traceParent).value()).matches(FRESH);
    }

    @Test
    void every_problem_of_a_request_has_its_id_and_outside_of_one_each_has_its_own() {
        new RequestId("the-one").begin();
        try {
            assertThat(Problem.of(ProblemType.NOT_FOUND).requestId()).isEqualTo("the-one");
            assertThat(Problem.unexpected(new IllegalStateException("tried")).detail())
                    .isEqualTo("The service failed; its log tells more under the reference the-one.");
        } finally {
            MDC.remove(RequestId.LOGGED_AS);
        }
        assertThat(Problem.of(ProblemType.NOT_FOUND).requestId())
                .matches(FRESH)
                .isNotEqualTo(Problem.of(ProblemType.NOT_FOUND).requestId());
    }
}
