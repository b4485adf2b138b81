package org.clausetracker.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.clausetracker.intake.AsShipped;
import org.clausetracker.rule.StatusJson;
import org.junit.jupiter.api.Test;

/** All that the product ships, loaded at its first start, gives what the reference model says of it. */
@QuarkusTest
@TestProfile(AsShipped.class)
class ExpectedStatuses2026Test {

    private static final JsonNode EXPECTED = StatusJson.resource("expected_statuses_2026.json");

    @Inject
    InputReader inputs;

    @Test
    void every_clause_has_the_expected_status_after_the_additions() {
        List<String> wrong = new ArrayList<>();
        for (JsonNode expected : EXPECTED.get("statuses")) {
            JsonNode answer = ExpectedStatusesTest.answer(inputs, expected);
            if (!ExpectedStatusesTest.comparable(answer).equals(ExpectedStatusesTest.withoutAddress(expected))) {
                wrong.add(expected.get("agreement") + " " + expected.get("clause") + " " + expected.get("asOf")
                        + "\n  is " + ExpectedStatusesTest.comparable(answer) + "\n  not "
                        + ExpectedStatusesTest.withoutAddress(expected));
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(EXPECTED.get("statuses")).hasSize(108);
    }
}
