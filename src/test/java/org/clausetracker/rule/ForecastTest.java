package org.clausetracker.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausetracker.finding.FindingKind.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.ReporterRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private final StatusEngine engine = new StatusEngine(RuleParameters.PUBLISHED);

    @Test
    void day_after_the_due_day_turns_pending_into_unreported() {
        assertThat(next(Duty.oneOff().due("2020-11-25", "2020-11-10"), "2020-11-20"))
                .isEqualTo(new NextChange(LocalDate.of(2020, 11, 26), Headline.UNREPORTED, Cause.TERM));
    }

    @Test
    void fulfilled_duty_has_no_next_change() {
        assertThat(next(Duty.oneOff().heard(Said.that("a", COMPLIANCE)), "2021-02-01"))
                .isNull();
    }

    @Test
    void end_of_the_window_turns_complying_into_unknown() {
        assertThat(next(Duty.continuing().heard(Said.that("a", COMPLIANCE)), "2021-02-01"))
                .isEqualTo(new NextChange(LocalDate.of(2021, 4, 20), Headline.UNKNOWN, Cause.SILENCE));
    }

    @Test
    void dispute_that_ages_out_is_foreseen_by_the_parameters_in_force() {
        StatusCase input = Duty.oneOff()
                .due("2021-01-15", "2020-11-10")
                .heard(Said.that("a", INTERPRETATION_DISPUTE).by("AM", ReporterRole.PARTY))
                .asOf("2021-02-01");

        assertThat(new StatusEngine(new RuleParameters(100)).evaluate(input).nextChange())
                .isEqualTo(new NextChange(LocalDate.of(2021, 4, 30), Headline.UNREPORTED, Cause.SILENCE));
    }

    @Test
    void deadline_version_announced_later_is_not_foreseen() {
        assertThat(next(Duty.oneOff().due("2020-11-15", "2020-11-10").due("2020-11-25", "2020-11-14"), "2020-11-13"))
                .isEqualTo(new NextChange(LocalDate.of(2020, 11, 16), Headline.UNREPORTED, Cause.TERM));
    }

    @Test
    void clause_without_commitments_has_no_next_change() {
        assertThat(engine.evaluate(new StatusCase(LocalDate.of(2021, 1, 1), null, null, List.of(), List.of(), Map.of()))
                        .nextChange())
                .isNull();
    }

    @Test
    void answer_without_forecast_differs_in_nothing_else() {
        StatusCase input = Duty.oneOff().due("2020-11-25", "2020-11-10").asOf("2020-11-20");
        StatusAnswer full = engine.evaluate(input);

        assertThat(engine.evaluateWithoutForecast(input))
                .isEqualTo(new StatusAnswer(
                        full.rule(),
                        full.asOf(),
                        full.publishedBy(),
                        full.recordedBy(),
                        full.headline(),
                        full.group(),
                        full.counts(),
                        full.assessed(),
                        full.commitments(),
                        full.excluded(),
                        null,
                        full.digest()));
    }

    private @Nullable NextChange next(Duty duty, String day) {
        return engine.evaluate(duty.asOf(day)).nextChange();
    }
}
