package org.clausetracker.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.clausetracker.agreement.AgreementFilter;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.journal.EditByHand;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.rule.ClauseOutcome;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusCase;
import org.clausetracker.rule.StatusEngine;
import org.junit.jupiter.api.Test;

/** What is kept of each clause's status is what the rule says, before and after writes of every kind. */
@QuarkusTest
@TestProfile(ChangesData.class)
class KeptStatusTest {

    private static final AskedClocks TODAY = new AskedClocks(Optional.empty(), Optional.empty(), Optional.empty());
    private static final String AGREEMENT = "nk-ceasefire-2020-11-10";
    /** For each agreement; the profile {@code long} tries 200. */
    private static final int DAYS = Integer.getInteger("kept.days");

    private static final int WRITES = Integer.getInteger("kept.writes");
    private static final int WRITES_AT_ONCE = 20;

    @Inject
    AgreementService agreements;

    @Inject
    InputReader inputs;

    @Inject
    KeptStatuses kept;

    @Inject
    StatusService statuses;

    @Inject
    BundleImportService imports;

    @Inject
    KeptAnswers answers;

    @Inject
    TimelineKeeper keeper;

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @Test
    void kept_equals_computed_for_every_clause_on_random_days() {
        Random random = new Random(20201110);
        for (String agreement : allAgreements()) {
            holdAgainstTheRule(agreement, random);
        }
    }

    @Test
    void kept_equals_computed_after_many_writes_retractions_and_reviews() {
        Random random = new Random(20230919);
        EvidenceBundle bundle = new EvidenceBundle("kept-written", "Asia/Baku");
        bundle.commitment("a", "CONTINUING");
        ObjectNode oneOff = bundle.commitment("b", "ONE_OFF");
        int findings = 0;
        for (int write = 1; write <= WRITES; write++) {
            int choice = random.nextInt(10);
            if (findings < 10 || choice < 2) {
                addFinding(bundle, "f" + findings++, random);
            } else if (choice == 2 && write % 7 == 0) {
                announceDeadline(oneOff, random);
            } else {
                bundle.change("f" + random.nextInt(findings), finding -> change(finding, random));
            }
            if (write % WRITES_AT_ONCE == 0) {
                imports.load(bundle.json(), "test");
            }
        }
        holdAgainstTheRule("kept-written", random);
    }

    @Test
    void clauses_of_an_agreement_that_somebody_edits_are_left_for_the_next_time() throws SQLException {
        EvidenceBundle bundle = new EvidenceBundle("kept-claimed", "UTC");
        bundle.commitment("a", "CONTINUING");
        imports.load(bundle.json(), "test");
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            try (Statement statement = other.createStatement()) {
                statement.execute("delete from clause_current where agreement_id = 'kept-claimed'");
                other.commit();
                statement.execute("select pg_advisory_xact_lock(hashtextextended('agreement kept-claimed', 0))");
                assertThat(keeper.advance("kept-claimed")).isZero();
                assertThat(answers.find("kept-claimed", "1", TODAY)).isEmpty();
                other.rollback();
            }
        }
        assertThat(keeper.advance("kept-claimed")).isEqualTo(1);
        assertThat(answers.find("kept-claimed", "1", TODAY)).isPresent();
    }

    @Test
    void answer_is_forgotten_and_made_again_when_a_party_gets_another_name()
            throws SQLException, JsonProcessingException {
        EvidenceBundle bundle = new EvidenceBundle("kept-renamed", "UTC");
        bundle.commitment("a", "CONTINUING");
        imports.load(bundle.json(), "test");
        assertThat(answers.find("kept-renamed", "1", TODAY)).isPresent();

        try (Connection connection = database.getConnection()) {
            EditByHand.write(connection, "update party set name = 'Renamed North' where slug = 'kept-renamed-north'");
        }

        assertThat(answers.find("kept-renamed", "1", TODAY)).isEmpty();
        assertThat(keeper.waiting()).contains("kept-renamed");
        for (String agreement : keeper.waiting()) {
            assertThat(keeper.advance(agreement)).isPositive();
        }
        assertThat(keeper.waiting()).isEmpty();
        assertThat(keeper.advance("kept-renamed")).isZero();
        assertThat(json.readTree(answers.find("kept-renamed", "1", TODAY)
                                .orElseThrow()
                                .json())
                        .at("/commitments/0/units/0/reasons/0/text")
                        .textValue())
                .contains("Renamed North");
    }

    @Test
    void answer_of_another_version_of_the_rule_is_no_answer() throws SQLException {
        EvidenceBundle bundle = new EvidenceBundle("kept-outdated", "UTC");
        bundle.commitment("a", "CONTINUING");
        imports.load(bundle.json(), "test");
        assertThat(answers.find("kept-outdated", "1", TODAY)).isPresent();

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update clause_current set rule = '0.9.0' where agreement_id = 'kept-outdated'");
        }

        assertThat(answers.find("kept-outdated", "1", TODAY)).isEmpty();
    }

    @Test
    void only_the_answer_about_today_without_hindsight_is_kept() {
        LocalDate today = statuses.today(AGREEMENT);

        assertThat(answers.find(AGREEMENT, "6", TODAY)).isPresent();
        assertThat(answers.find(
                        AGREEMENT, "6", new AskedClocks(Optional.of(today), Optional.of(today), Optional.empty())))
                .isEqualTo(answers.find(AGREEMENT, "6", TODAY));
        assertThat(answers.find(
                        AGREEMENT,
                        "6",
                        new AskedClocks(Optional.of(today.minusDays(1)), Optional.empty(), Optional.empty())))
                .isEmpty();
        assertThat(answers.find(
                        AGREEMENT,
                        "6",
                        new AskedClocks(Optional.empty(), Optional.of(today.minusDays(1)), Optional.empty())))
                .isEmpty();
        assertThat(answers.find(
                        AGREEMENT,
                        "6",
                        new AskedClocks(Optional.empty(), Optional.empty(), Optional.of(Instant.EPOCH))))
                .isEmpty();
        assertThat(answers.find(AGREEMENT, "no such clause", TODAY)).isEmpty();
    }

    private static void addFinding(EvidenceBundle bundle, String id, Random random) {
        LocalDate stated = LocalDate.of(2020, 11, 10).plusDays(random.nextInt(1500));
        bundle.finding(id, random.nextBoolean() ? "a" : "b", stated.toString(), finding -> {
            finding.put("eventOn", stated.minusDays(random.nextInt(40)).toString());
            change(finding, random);
        });
    }

    private static void change(ObjectNode finding, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> finding.put("reviewState", random.nextBoolean() ? "ACCEPTED" : "REJECTED");
            case 1 ->
                finding.put(
                        "retractedOn",
                        LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1500)).toString());
            case 2 -> finding.put("sourceGrade", String.valueOf("ABCDEF".charAt(random.nextInt(6))));
            case 3 -> finding.put("itemGrade", 1 + random.nextInt(6));
            case 4 ->
                finding.put(
                        "kind",
                        List.of(
                                        "COMPLIANCE",
                                        "PARTIAL_COMPLIANCE",
                                        "BREACH",
                                        "DENIAL",
                                        "INTERPRETATION_DISPUTE",
                                        "RISK")
                                .get(random.nextInt(6)));
            default -> {
                ArrayNode about = finding.putArray("about");
                if (random.nextInt(3) > 0) {
                    about.add("kept-written" + (random.nextBoolean() ? "-north" : "-south"));
                }
            }
        }
    }

    private static void announceDeadline(ObjectNode commitment, Random random) {
        ArrayNode deadlines = (ArrayNode) commitment.get("deadlines");
        LocalDate announced = LocalDate.of(2020, 11, 10).plusDays(30L * deadlines.size());
        deadlines
                .addObject()
                .put("announcedOn", announced.toString())
                .put("due", announced.plusDays(random.nextInt(400)).toString())
                .put("basis", "a later word");
    }

    private List<String> allAgreements() {
        return agreements.browse(AgreementFilter.all(), PageRequest.first(200)).items().stream()
                .map(AgreementSummary::slug)
                .toList();
    }

    private void holdAgainstTheRule(String agreement, Random random) {
        AgreementInputs read = inputs.read(agreement, Optional.empty(), Optional.empty());
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = LocalDate.of(2020, 6, 1).plusDays(random.nextInt(2500));
            StatusEngine engine = read.configuration(day).engine();
            Map<String, TimelineRow> found = kept.on(agreement, day);
            assertThat(found.keySet())
                    .containsExactlyInAnyOrderElementsOf(read.clauses().keySet());
            found.forEach((label, row) -> {
                ClauseOutcome computed = engine.evaluateWithoutForecast(
                                Clocks.asOf(day).question(read.clause(label, day)))
                        .outcome();
                assertThat(new ClauseOutcome(row.headline(), row.headline().group(), row.counts(), row.assessed()))
                        .as(agreement + "/" + label + " on " + day)
                        .isEqualTo(computed);
            });
        }
        LocalDate today = statuses.today(agreement);
        StatusEngine engine = read.configuration(today).engine();
        kept.current(agreement, today).forEach((label, current) -> {
            StatusCase question = Clocks.asOf(today).question(read.clause(label, today));
            StatusAnswer computed = engine.evaluate(question);
            assertThat(current.headline()).isEqualTo(computed.headline());
            assertThat(current.nextChange())
                    .isEqualTo(TimeEvents.coming(
                            question, computed, read.configuration(today).disputeDays()));
            assertThat(current.digest()).isEqualTo(computed.digest());
            assertThat(current.commitments()).isEqualTo(Told.byEverybody(question, computed));
            assertThat(answers.find(agreement, label, TODAY).orElseThrow().json())
                    .isEqualTo(written(statuses.status(agreement, label, TODAY, false, Locale.ENGLISH)));
        });
    }

    private String written(ClauseStatusDetail answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
