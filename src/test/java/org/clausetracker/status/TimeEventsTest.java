package org.clausetracker.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.clausetracker.clause.Headline;
import org.clausetracker.request.DayRange;
import org.clausetracker.rule.Cause;
import org.clausetracker.rule.ClauseHistory;
import org.clausetracker.rule.CommitmentHistory;
import org.clausetracker.rule.CommitmentInput;
import org.clausetracker.rule.FindingInput;
import org.clausetracker.rule.RuleConfiguration;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusCase;
import org.clausetracker.rule.StatusJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each event of a change, once. */
class TimeEventsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DISPUTE_DAYS = 730;

    private static final String DUTY =
            """
            {"id": "d", "kind": "%s", "appliesFrom": "2024-01-10", "obligors": ["a"], %s}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-10 | NOT_IN_FORCE | PENDING | TERM_BEGAN",
                "2024-02-01 | PENDING | PENDING | DEADLINE_SET",
                "2024-02-20 | PENDING | PENDING | DEADLINE_MOVED",
                "2024-03-01 | PENDING | PENDING | EVIDENCE_LAPSED",
                "2024-04-01 | PENDING | UNREPORTED | DEADLINE_PASSED",
                "2024-05-01 | OVERDUE | SUSPENDED | SUSPENDED",
                "2024-06-01 | SUSPENDED | OVERDUE | SUSPENSION_ENDED",
                "2024-07-01 | OVERDUE | OVERDUE | SUPERSEDED",
                "2024-08-01 | OVERDUE | SUPERSEDED | SUPERSEDED",
                "2024-11-01 | SUPERSEDED | ENDED | TERM_ENDED"
            })
    void the_calendar_of_a_duty_names_what_happens(LocalDate day, Headline from, Headline to, ChangeEvent event) {
        CommitmentHistory duty = CommitmentHistory.constant(
                commitment(
                        "ONE_OFF",
                        """
                "appliesUntil": "2024-10", "supersededOn": "2024-08-01", "supersededAnnouncedOn": "2024-07-01",
                "deadlines": [{"due": "2024-02-29", "announcedOn": "2024-02-01"},
                              {"due": "2024-03", "announcedOn": "2024-02-20"}],
                "suspensions": [{"from": "2024-05-01", "until": "2024-05-31"}]"""));
        assertThat(new TimeEvents(List.of(duty), Map.of(), DISPUTE_DAYS).on(day, day, from, to))
                .isEqualTo(event);
    }

    @Test
    void of_two_events_of_one_day_the_headline_names_the_one() {
        Set<ChangeEvent> both = Set.of(ChangeEvent.DEADLINE_PASSED, ChangeEvent.SUSPENDED);
        assertThat(CalendarEvents.explaining(both, Headline.PENDING, Headline.SUSPENDED))
                .contains(ChangeEvent.SUSPENDED);
        assertThat(CalendarEvents.explaining(both, Headline.PENDING, Headline.OVERDUE))
                .contains(ChangeEvent.DEADLINE_PASSED);
        assertThat(CalendarEvents.explaining(Set.of(), Headline.PENDING, Headline.OVERDUE))
                .isEmpty();
    }

    @Test
    void a_condition_that_is_met_is_an_event_of_the_calendar() {
        LocalDate met = LocalDate.of(2024, 2, 2);
        CommitmentHistory duty = CommitmentHistory.conditional(commitment("CONTINUING", "\"windowDays\": 90"), met);
        assertThat(new TimeEvents(List.of(duty), Map.of(), DISPUTE_DAYS)
                        .on(met, met, Headline.NOT_IN_FORCE, Headline.UNKNOWN))
                .isEqualTo(ChangeEvent.CONDITION_MET);
    }

    @Test
    void a_move_that_is_announced_later_is_not_known_yet() {
        CommitmentHistory duty = CommitmentHistory.constant(
                commitment(
                        "ONE_OFF",
                        """
                "deadlines": [{"due": "2024-02-29", "announcedOn": "2024-02-01"},
                              {"due": "2024-05-31", "announcedOn": "2024-02-20"}]"""));
        TimeEvents events = new TimeEvents(List.of(duty), Map.of(), DISPUTE_DAYS);
        LocalDate day = LocalDate.of(2024, 3, 1);
        assertThat(events.on(day, LocalDate.of(2024, 2, 19), Headline.PENDING, Headline.OVERDUE))
                .isEqualTo(ChangeEvent.DEADLINE_PASSED);
        assertThat(events.on(day, LocalDate.of(2024, 2, 20), Headline.PENDING, Headline.UNKNOWN))
                .isEqualTo(ChangeEvent.EVIDENCE_LAPSED);
    }

    @Test
    void a_lasting_duty_tells_what_was_said_withdrawn_and_became_too_old() {
        List<HeadlineChange> changes = changes(
                commitment("CONTINUING", "\"windowDays\": 30"),
                """
                [%s, %s, %s]"""
                        .formatted(
                                finding("F1", "BREACH", "2024-02-01", "\"retractedOn\": \"2024-02-10\""),
                                finding("F2", "COMPLIANCE", "2024-03-01", "\"eventOn\": \"2024-03-01\""),
                                finding("F3", "INTERPRETATION_DISPUTE", "2024-06-01", "\"itemGrade\": 3")),
                List.of());
        assertThat(changes)
                .extracting(HeadlineChange::on, HeadlineChange::to, HeadlineChange::cause, HeadlineChange::event)
                .containsExactly(
                        row("2024-01-10", Headline.UNKNOWN, Cause.TERM, ChangeEvent.TERM_BEGAN),
                        row("2024-02-01", Headline.BREACHED, Cause.STATEMENT, ChangeEvent.STATEMENT_PUBLISHED),
                        row("2024-02-10", Headline.UNKNOWN, Cause.RETRACTION, ChangeEvent.REPORT_WITHDRAWN),
                        row("2024-03-01", Headline.COMPLYING, Cause.STATEMENT, ChangeEvent.STATEMENT_PUBLISHED),
                        row("2024-03-31", Headline.UNKNOWN, Cause.SILENCE, ChangeEvent.EVIDENCE_LAPSED),
                        row("2024-06-01", Headline.CONTESTED, Cause.STATEMENT, ChangeEvent.STATEMENT_PUBLISHED),
                        row("2026-06-01", Headline.UNKNOWN, Cause.SILENCE, ChangeEvent.READING_LAPSED));
    }

    @Test
    void an_event_told_of_ahead_changes_on_its_own_day() {
        assertThat(changes(
                        commitment("CONTINUING", "\"windowDays\": 30"),
                        "[" + finding("F1", "BREACH", "2024-02-01", "\"eventOn\": \"2024-02-20\"") + "]",
                        List.of()))
                .extracting(HeadlineChange::on, HeadlineChange::to, HeadlineChange::cause, HeadlineChange::event)
                .contains(row("2024-02-20", Headline.BREACHED, Cause.STATEMENT, ChangeEvent.EVENT_REACHED));
    }

    @Test
    void a_duty_of_which_nothing_is_reported_has_no_report_that_became_too_old() {
        assertThat(changes(commitment("ONE_OFF", "\"stallDays\": 100"), "[]", List.of()))
                .extracting(HeadlineChange::on, HeadlineChange::to, HeadlineChange::cause, HeadlineChange::event)
                .contains(row("2024-04-20", Headline.UNKNOWN, Cause.SILENCE, ChangeEvent.NOTHING_REPORTED));
        assertThat(changes(
                        commitment("ONE_OFF", "\"stallDays\": 100"),
                        "[" + finding("F1", "DENIAL", "2024-01-20", "\"itemGrade\": 3") + "]",
                        List.of()))
                .extracting(HeadlineChange::on, HeadlineChange::to, HeadlineChange::cause, HeadlineChange::event)
                .contains(row("2024-04-30", Headline.UNKNOWN, Cause.SILENCE, ChangeEvent.EVIDENCE_LAPSED));
    }

    @Test
    void what_is_foretold_has_an_event_of_its_cause_with_hindsight_too() {
        String told = finding("F1", "BREACH", "2024-03-01", "\"eventOn\": \"2024-03-01\"");
        assertThat(coming("CONTINUING", "[" + told + "]"))
                .isEqualTo(new ComingChange(
                        LocalDate.of(2024, 3, 1), Headline.BREACHED, Cause.STATEMENT, ChangeEvent.EVENT_REACHED));
        assertThat(coming("ONE_OFF", "[]"))
                .isEqualTo(new ComingChange(
                        LocalDate.of(2025, 1, 10), Headline.UNKNOWN, Cause.SILENCE, ChangeEvent.NOTHING_REPORTED));
    }

    @Test
    void a_moved_deadline_and_an_amended_text_are_told_where_the_headline_stays() {
        CommitmentInput duty = commitment(
                "ONE_OFF",
                """
                "deadlines": [{"due": "2024-02-29", "announcedOn": "2024-01-10"},
                              {"due": "2024-03-31", "announcedOn": "2024-02-20"},
                              {"due": "2024-06-30", "announcedOn": "2024-04-10"}]""");
        List<HeadlineChange> changes = changes(
                duty,
                "[" + finding("F1", "BREACH", "2024-04-10", "\"sourceGrade\": \"E\"") + "]",
                List.of(new Amendment("1", LocalDate.of(2024, 2, 25)), new Amendment("2", LocalDate.of(2024, 2, 26))));
        assertThat(changes)
                .filteredOn(change -> !change.isOfHeadline())
                .extracting(HeadlineChange::on, HeadlineChange::to, HeadlineChange::cause, HeadlineChange::event)
                .containsExactly(
                        row("2024-02-20", Headline.PENDING, Cause.TERM, ChangeEvent.DEADLINE_MOVED),
                        row("2024-02-25", Headline.PENDING, Cause.TERM, ChangeEvent.WORDING_AMENDED));
        assertThat(changes)
                .filteredOn(HeadlineChange::isOfHeadline)
                .extracting(HeadlineChange::on, HeadlineChange::event)
                .containsExactly(
                        tuple(LocalDate.of(2024, 1, 10), ChangeEvent.TERM_BEGAN),
                        tuple(LocalDate.of(2024, 4, 1), ChangeEvent.DEADLINE_PASSED),
                        // a statement of the same day explains nothing: without it the headline is the same
                        tuple(LocalDate.of(2024, 4, 10), ChangeEvent.DEADLINE_MOVED),
                        tuple(LocalDate.of(2024, 7, 1), ChangeEvent.DEADLINE_PASSED));
    }

    /** What is foretold on 1 February 2024 by what was public on 1 January 2026. */
    private static @Nullable ComingChange coming(String kind, String findings) {
        StatusCase input = new StatusCase(
                LocalDate.of(2024, 2, 1),
                LocalDate.of(2026, 1, 1),
                null,
                List.of(),
                List.of(commitment(kind, "\"windowDays\": 30")),
                Map.of("d", List.of(read(findings, FindingInput[].class))));
        StatusAnswer answer = RuleConfiguration.on(FIRST, List.of()).engine().evaluate(input);
        return TimeEvents.coming(input, answer, DISPUTE_DAYS);
    }

    private static Tuple row(String on, Headline to, Cause cause, ChangeEvent event) {
        return tuple(LocalDate.parse(on), to, cause, event);
    }

    private static List<HeadlineChange> changes(CommitmentInput duty, String findings, List<Amendment> amendments) {
        ClauseHistory clause = new ClauseHistory(
                List.of(),
                List.of(CommitmentHistory.constant(duty)),
                Map.of("d", List.of(read(findings, FindingInput[].class))));
        RuleConfiguration figures = RuleConfiguration.on(FIRST, List.of());
        List<TimelineRow> timeline = figures.engine().timeline(clause, FIRST, LocalDate.of(2030, 1, 1)).stream()
                .map(point -> new TimelineRow(
                        point.on(),
                        null,
                        point.outcome().headline(),
                        point.outcome().counts(),
                        point.outcome().assessed()))
                .toList();
        return HeadlineChanges.of(
                new AgreementInputs(Map.of("1", clause), List.of()), "1", timeline, amendments, DayRange.always());
    }

    private static CommitmentInput commitment(String kind, String more) {
        return read(DUTY.formatted(kind, more), CommitmentInput.class);
    }

    private static String finding(String id, String kind, String statedOn, String more) {
        return """
                {"id": "%s", "kind": "%s", "reporter": "m", "reporterRole": "MONITOR", "statedOn": "%s", "about": "a", %s}"""
                .formatted(id, kind, statedOn, more);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return StatusJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
