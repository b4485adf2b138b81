package org.clausetracker.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clausetracker.problem.FieldError;
import org.clausetracker.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/agreements",
                "/api/v1/agreements?q=a+b&kind=TREATY",
                "/api/v1/agreements/x/clauses/%C2%B64",
                "/clauses/%28i%29?asOf=2021-03-19&asOf",
                "/x?q=%F0%9F%95%8A",
                "/x?q=100%25",
                "/x?=&&;",
                "/x?q=[a]:@!$'()*,",
                "/x//y/",
                "*",
                "nope",
                "x:/y",
                "http://x:80/y?z",
                "/"
            })
    void an_address_that_a_text_can_hold_has_no_fault(String address) {
        assertThat(new RequestLine(address, 0).fault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/a%00b | path | The path must not hold a NUL character.",
                "/%FF | path | The path is not percent-encoded UTF-8.",
                "/%C2 | path | The path is not percent-encoded UTF-8.",
                "/%F4%90%80%80 | path | The path is not percent-encoded UTF-8.",
                "/%zz | path | The path is not percent-encoded: after % there must be two hexadecimal digits.",
                "/%4 | path | The path is not percent-encoded: after % there must be two hexadecimal digits.",
                "/% | path | The path is not percent-encoded: after % there must be two hexadecimal digits.",
                "/¶4 | path | The path holds a character that must be percent-encoded.",
                "/a\"b | path | The path holds a character that must be percent-encoded.",
                "/a#b | path | The path holds a character that must be percent-encoded.",
                "/[a] | path | The path is not the path of an address.",
                "// | path | The path is not the path of an address.",
                ":a | path | The path is not the path of an address.",
                "/x?q={a} | q | q holds a character that must be percent-encoded.",
                "/x?q=a#b | q | q holds a character that must be percent-encoded.",
                "/x?q=%C0%80 | q | q is not percent-encoded UTF-8.",
                "/x?a=1&q=%00 | q | q must not hold a NUL character.",
                "/x?a=1;q=%zz | q | q is not percent-encoded: after % there must be two hexadecimal digits.",
                "/x?q=Łachin | q | q holds a character that must be percent-encoded.",
                "/x?%00=1 | query | The name of a parameter must not hold a NUL character."
            })
    void an_address_that_no_text_can_hold_is_refused_by_the_name_of_its_part(
            String address, String field, String message) {
        Problem problem = new RequestLine(address, 0).fault().orElseThrow();

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.detail()).isEqualTo(message);
        assertThat(problem.errors()).containsExactly(new FieldError(field, message));
    }

    @Test
    void an_address_may_have_8192_characters() {
        assertThat(new RequestLine("/" + "a".repeat(8_191), 0).fault()).isEmpty();

        Problem problem = new RequestLine("/" + "a".repeat(8_192), 0).fault().orElseThrow();
        assertThat(problem.status()).isEqualTo(414);
        assertThat(problem.detail()).isEqualTo("An address may have at most 8192 characters.");
    }

    @Test
    void headers_may_have_16384_characters_in_all() {
        Map.Entry<String, String> name = Map.entry("n".repeat(384), "");
        Map.Entry<String, String> value = Map.entry("", "v".repeat(16_000));

        assertThat(RequestLine.of("/", List.of(name, value)).fault()).isEmpty();
        Problem problem = RequestLine.of("/", List.of(name, value, Map.entry("x", "")))
                .fault()
                .orElseThrow();
        assertThat(problem.status()).isEqualTo(431);
        assertThat(problem.detail()).isEqualTo("The headers may have at most 16384 characters in all.");
    }
}
