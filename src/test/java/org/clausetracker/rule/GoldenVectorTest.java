package org.clausetracker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden vectors of the rule: each names a case and the whole answer to it. */
class GoldenVectorTest {

    private final StatusEngine engine = new StatusEngine(RuleParameters.PUBLISHED);

    static Stream<Named<JsonNode>> vectors() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                StatusJson.resource("status_vectors.json").elements(), Spliterator.ORDERED),
                        false)
                .map(vector -> Named.of(
                        vector.get("name").asText() + ": " + vector.get("why").asText(), vector));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void answer_equals_the_golden_one_field_by_field(JsonNode vector) {
        StatusAnswer answer = engine.evaluate(StatusJson.read(vector));

        assertThat(StatusJson.comparable(answer)).isEqualTo(vector.get("result"));
        assertThat(answer.digest()).matches("[0-9a-f]{64}");
        assertThat(answer.recordedBy()).isEqualTo(StatusJson.read(vector).recordedBy());
    }

    @Test
    void all_one_hundred_and_fifty_seven_vectors_are_there() {
        assertThat(vectors()).hasSize(157);
    }
}
