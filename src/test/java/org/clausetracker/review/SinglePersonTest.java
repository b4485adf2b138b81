package org.clausetracker.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausetracker.review.EnteredEvidence.correct;
import static org.clausetracker.review.EnteredEvidence.decide;
import static org.clausetracker.review.EnteredEvidence.json;
import static org.clausetracker.review.EnteredEvidence.sent;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.access.Role;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.clausetracker.status.ChangesData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who works alone decides, and everybody is told that nobody else does. */
@QuarkusTest
@TestProfile(SinglePersonTest.Alone.class)
class SinglePersonTest {

    /** An application of one person. */
    public static class Alone extends ChangesData {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> overrides = new HashMap<>(super.getConfigOverrides());
            overrides.put("tracker.review.single-person", "true");
            return overrides;
        }
    }

    @Inject
    BundleImportService imports;

    @Inject
    Database database;

    @Test
    void an_author_decides_and_the_decision_says_that_it_was_made_alone() {
        SomePerson author = SomePerson.with(Role.REVIEWER);
        EnteredEvidence evidence = EnteredEvidence.in(imports);
        String own = evidence.finding(author);

        Response decided = decide(author, own, 1, "{'decision':'ACCEPTED'}");

        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
        assertThat(decided.header("Review-Mode")).isEqualTo("single-person");
        assertThat(decide(author, evidence.imported(), 1, "{'decision':'ACCEPTED'}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(alone(own)).isTrue();
        assertThat(alone(evidence.imported())).isFalse();
    }

    @Test
    void where_nobody_else_is_to_decide_a_correction_of_what_was_accepted_is_carried_out_at_once() {
        SomePerson author = SomePerson.with(Role.REVIEWER, Role.ADMIN);
        EnteredEvidence evidence = EnteredEvidence.in(imports);
        String own = evidence.finding(author);
        decide(author, own, 1, "{'decision':'ACCEPTED'}");
        String correction =
                "{'about':['%s-south'],'itemGrade':3,'reason':'Read again.'}".formatted(evidence.agreement());
        assertThat(correct(author, "findings/" + own, 2, correction).statusCode())
                .isEqualTo(202);

        Response set = sent(author)
                .header("If-Match", "\"v0\"")
                .body(json("{'fourEyes':'NONE','reason':'I work alone.'}"))
                .put(Api.BASE + "agreements/" + evidence.agreement() + "/policy");
        assertThat(set.statusCode()).as(set.asString()).isEqualTo(200);

        Response corrected = correct(author, "findings/" + own, 2, correction);
        assertThat(corrected.statusCode()).as(corrected.asString()).isEqualTo(200);
        assertThat(Api.get("findings/" + own).path("itemGrade").asInt()).isEqualTo(3);
        assertThat(Api.get("findings/" + own).path("reviewState").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void the_database_was_told_at_the_start_by_an_edit_of_the_operator() {
        assertThat(database.first(
                        "settings",
                        Query.of("select e.actor_id || ' ' || e.kind || ' ' || s.value as told from instance_setting s"
                                + " join edit e on e.id = s.edit_id order by s.n desc limit 1"),
                        row -> row.getString("told")))
                .contains("operator CONFIGURE true");
    }

    @Test
    void programs_are_told() {
        Response instance = Api.ask("/api/v1/instance");

        assertThat(instance.<Boolean>path("singlePerson")).isTrue();
        assertThat(instance.header("Review-Mode")).isEqualTo("single-person");
    }

    @ParameterizedTest
    @CsvSource({
        "en, One person works here alone",
        "ru, Здесь один человек работает в одиночку",
        "hy, Այստեղ մեկ մարդ աշխատում է միայնակ",
        "az, Burada bir nəfər tək işləyir"
    })
    void every_page_says_so(String language, String words) {
        assertThat(Api.ask("/about?lang=" + language).asString()).contains(words);
        assertThat(Api.ask("/?lang=" + language).asString()).contains(words);
    }

    private boolean alone(String finding) {
        return database.first(
                        "reviews",
                        Query.of("select alone from review where finding_id = ?", finding),
                        row -> row.getBoolean("alone"))
                .orElseThrow();
    }
}
