package org.clausetracker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clausetracker.clause.Headline;
import org.junit.jupiter.api.Test;

/**
 * The engine against the reference model on random cases. {@code -Dstatus.seed=} repeats a run whose seed was printed,
 * {@code -Dstatus.cases=} sets how many cases are drawn: 2,000 where nothing is said, 10,000 in CI, where every code of
 * the rule must have been met as well.
 */
class ReferenceModelTest {

    private static final long SEED = Long.getLong("status.seed", System.nanoTime());
    private static final int FULL_RUN = 10_000;
    private static final int CASES = Integer.getInteger("status.cases", ReferenceModel.isCi() ? FULL_RUN : 2_000);
    private static final int BATCH = 1_000;

    private final Map<Enum<?>, Integer> seen = new HashMap<>();

    @Test
    void engine_and_reference_model_agree_on_random_cases() throws Exception {
        ReferenceModel.require();
        System.out.println("Reference model: " + CASES + " cases with -Dstatus.seed=" + SEED);
        List<ArrayNode> batches = batches();
        List<Future<JsonNode>> answers = new ArrayList<>();
        ExecutorService models = Executors.newFixedThreadPool(2);
        try {
            batches.forEach(batch -> answers.add(models.submit(() -> ReferenceModel.evaluate(batch))));
            for (int i = 0; i < batches.size(); i++) {
                compare(i * BATCH, batches.get(i), answers.get(i).get());
            }
        } finally {
            models.shutdownNow();
        }
        if (CASES >= FULL_RUN) {
            assertThat(seen.keySet()).contains(Headline.values());
            assertThat(seen.keySet()).contains(Flag.values());
            assertThat(seen.keySet()).contains(ReasonCode.values());
            assertThat(seen.keySet()).contains(ExclusionCode.values());
        }
    }

    private static List<ArrayNode> batches() {
        RandomCases cases = new RandomCases(SEED);
        List<ArrayNode> batches = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            if (i % BATCH == 0) {
                batches.add(StatusJson.MAPPER.createArrayNode());
            }
            batches.get(i / BATCH).add(StatusJson.MAPPER.<JsonNode>valueToTree(cases.next()));
        }
        return batches;
    }

    private void compare(int first, ArrayNode batch, JsonNode expected) {
        StatusEngine engine = new StatusEngine(RuleParameters.PUBLISHED);
        assertThat(expected).hasSameSizeAs(batch);
        for (int i = 0; i < batch.size(); i++) {
            StatusAnswer answer = engine.evaluate(StatusJson.read(batch.get(i)));
            assertThat(StatusJson.comparable(answer))
                    .as("seed %d, case %d: %s", SEED, first + i, batch.get(i))
                    .isEqualTo(expected.get(i));
            count(answer);
        }
    }

    private void count(StatusAnswer answer) {
        answer.excluded().forEach(exclusion -> seen.merge(exclusion.code(), 1, Integer::sum));
        for (CommitmentAnswer commitment : answer.commitments()) {
            for (UnitAnswer unit : commitment.units()) {
                seen.merge(unit.headline(), 1, Integer::sum);
                unit.flags().forEach(flag -> seen.merge(flag, 1, Integer::sum));
                unit.reasons().forEach(reason -> seen.merge(reason.code(), 1, Integer::sum));
                unit.excluded().forEach(exclusion -> seen.merge(exclusion.code(), 1, Integer::sum));
            }
        }
    }
}
