package org.clausetracker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Timelines of random clauses against timelines begun on another day, answers about single days and the reference model.
 * {@code -Dtimeline.seed=} repeats a run whose seed was printed; 2,000 clauses in the build, more in the profile
 * {@code long}. Every fourth clause is one of which much is said; it is compared with single answers alone, because the
 * model, which looks at every pair on every day, would take minutes.
 */
class TimelineModelTest {

    private static final long SEED = Long.getLong("timeline.seed", System.nanoTime());
    private static final int CASES = Integer.getInteger("timeline.cases", 2_000);
    private static final int BATCH = 500;
    private static final LocalDate FROM = RandomCases.START.minusDays(20);
    private static final LocalDate TO = RandomCases.START.plusDays(1_000);

    private final StatusEngine engine = new StatusEngine(RuleParameters.PUBLISHED);
    private final Random random = new Random(SEED);
    private final RandomCases cases = new RandomCases(SEED);

    /** One clause, its whole timeline, and the question about one day of it. */
    private record Drawn(List<TimelinePoint> timeline, StatusCase question) {}

    @Test
    void timeline_restart_single_answer_and_reference_model_agree() throws Exception {
        ReferenceModel.require();
        System.out.println("Timelines: " + CASES + " clauses with -Dtimeline.seed=" + SEED);
        ExecutorService models = Executors.newFixedThreadPool(2);
        try {
            for (int first = 0; first < CASES; first += 2 * BATCH) {
                List<Drawn> one = draw(first);
                Future<JsonNode> answers = models.submit(() -> ReferenceModel.evaluate(questions(one)));
                List<Drawn> other = draw(first + BATCH);
                Future<JsonNode> otherAnswers = models.submit(() -> ReferenceModel.evaluate(questions(other)));
                compare(one, answers.get());
                compare(other, otherAnswers.get());
            }
        } finally {
            models.shutdownNow();
        }
    }

    private List<Drawn> draw(int first) {
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            boolean crowded = i % 4 == 0;
            ClauseHistory clause = crowded ? cases.crowd() : cases.history();
            List<TimelinePoint> whole = engine.timeline(clause, FROM, TO);
            for (int n = 0; n < 3; n++) {
                LocalDate day = anyDay();
                assertThat(TimelineRestart.join(whole, engine.timeline(clause, day, TO)))
                        .as("seed %d, case %d, restarted on %s", SEED, first + i, day)
                        .isEqualTo(whole);
                assertThat(engine.evaluateWithoutForecast(clause.on(day)).outcome())
                        .as("seed %d, case %d, about %s", SEED, first + i, day)
                        .isEqualTo(outcome(whole, day));
            }
            if (!crowded) {
                drawn.add(new Drawn(whole, clause.on(anyDay())));
            }
        }
        return drawn;
    }

    private void compare(List<Drawn> drawn, JsonNode answers) {
        assertThat(answers).hasSameSizeAs(drawn);
        for (int i = 0; i < drawn.size(); i++) {
            StatusCase question = drawn.get(i).question();
            JsonNode outcome =
                    StatusJson.MAPPER.valueToTree(outcome(drawn.get(i).timeline(), question.asOf()));
            for (String part : List.of("headline", "group", "counts", "assessed")) {
                assertThat(outcome.get(part))
                        .as("seed %d, %s of %s", SEED, part, question)
                        .isEqualTo(answers.get(i).get(part));
            }
        }
    }

    private static ArrayNode questions(List<Drawn> drawn) {
        ArrayNode questions = StatusJson.MAPPER.createArrayNode();
        drawn.forEach(one -> questions.add(StatusJson.MAPPER.<JsonNode>valueToTree(one.question())));
        return questions;
    }

    private LocalDate anyDay() {
        return FROM.plusDays(random.nextInt(Math.toIntExact(TO.toEpochDay() - FROM.toEpochDay()) + 1));
    }

    private static ClauseOutcome outcome(List<TimelinePoint> timeline, LocalDate day) {
        ClauseOutcome outcome = timeline.get(0).outcome();
        for (TimelinePoint point : timeline) {
            if (!point.on().isAfter(day)) {
                outcome = point.outcome();
            }
        }
        return outcome;
    }
}
