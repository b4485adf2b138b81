package org.clausetracker.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausetracker.review.EnteredEvidence.correct;
import static org.clausetracker.review.EnteredEvidence.decide;
import static org.clausetracker.review.EnteredEvidence.json;
import static org.clausetracker.review.EnteredEvidence.sent;
import static org.clausetracker.review.EnteredEvidence.stateOf;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.access.KeyScope;
import org.clausetracker.access.Role;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.status.ChangesData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A finding counts once somebody who has written none of it has accepted it. */
@QuarkusTest
@TestProfile(ChangesData.class)
class FindingReviewApiTest {

    private static final String ACCEPT = "{'decision':'ACCEPTED'}";
    private static final String REJECT = "{'decision':'REJECTED','comment':'The report is about another place.'}";
    private static final String REOPEN = "{'decision':'REOPENED','comment':'There is a second report.'}";

    private final SomePerson editor = SomePerson.with(Role.EDITOR);
    private final SomePerson reviewer = SomePerson.with(Role.REVIEWER);

    @Inject
    BundleImportService imports;

    private EnteredEvidence evidence = new EnteredEvidence("");

    @BeforeEach
    void begin() {
        evidence = EnteredEvidence.in(imports);
    }

    @Test
    void what_an_editor_entered_changes_the_headline_once_a_reviewer_accepts_it() {
        String finding = evidence.finding(editor);
        assertThat(headline()).isEqualTo("UNKNOWN");

        Response accepted = decide(reviewer, finding, 1, ACCEPT);

        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(200);
        assertThat(accepted.<Integer>path("version")).isEqualTo(2);
        assertThat(accepted.header("ETag")).isEqualTo("\"v2\"");
        assertThat(accepted.<String>path("record.reviewState")).isEqualTo("ACCEPTED");
        assertThat(accepted.<String>path("changed[0].agreement")).isEqualTo(evidence.agreement());
        assertThat(accepted.<String>path("changed[0].from")).isEqualTo("UNKNOWN");
        assertThat(accepted.<String>path("changed[0].to")).isEqualTo(headline());
        assertThat(headline()).isEqualTo("BREACHED");
    }

    @Test
    void the_author_decides_nothing_and_is_told_who_the_authors_are() {
        SomePerson both = SomePerson.with(Role.REVIEWER);
        String finding = evidence.finding(both);

        Response refused = decide(both, finding, 1, ACCEPT);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("type")).isEqualTo("/problems/second-person-needed");
        assertThat(refused.<String>path("detail")).endsWith("It was written by " + both.id() + ".");
        assertThat(stateOf(finding)).isEqualTo("PROPOSED");
    }

    @Test
    void whoever_wrote_it_first_stays_an_author_when_another_corrects_a_comma() {
        SomePerson first = SomePerson.with(Role.REVIEWER);
        String finding = evidence.finding(first);
        assertThat(correct(editor, "findings/" + finding, 1, "{'rationale':'Read, again.','reason':'A comma.'}")
                        .statusCode())
                .isEqualTo(200);

        assertThat(decide(first, finding, 2, ACCEPT).<String>path("type")).isEqualTo("/problems/second-person-needed");
        assertThat(decide(reviewer, finding, 2, ACCEPT).statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_decided_is_the_version_that_was_seen() {
        String finding = evidence.finding(editor);
        correct(editor, "findings/" + finding, 1, "{'itemGrade':3,'reason':'Read again.'}");

        Response unsaid = sent(reviewer).body(json(ACCEPT)).put(Api.BASE + "findings/" + finding + "/review");
        assertThat(unsaid.statusCode()).isEqualTo(428);
        Response stale = decide(reviewer, finding, 1, ACCEPT);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.<Integer>path("version")).isEqualTo(2);
        assertThat(stateOf(finding)).isEqualTo("PROPOSED");
    }

    @Test
    void nothing_is_decided_twice() {
        String finding = evidence.finding(editor);
        assertThat(decide(reviewer, finding, 1, ACCEPT).statusCode()).isEqualTo(200);

        Response again = decide(reviewer, finding, 2, ACCEPT);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.<String>path("type")).isEqualTo("/problems/already-decided");
        assertThat(again.<String>path("detail")).isEqualTo("The finding '" + finding + "' is ACCEPTED.");
        assertThat(decide(editor, finding, 2, REOPEN).<String>path("type")).isEqualTo("/problems/already-decided");
    }

    @Test
    void a_rejected_finding_is_reopened_by_an_editor_and_decided_anew() {
        String finding = evidence.finding(editor);
        assertThat(decide(reviewer, finding, 1, REJECT).statusCode()).isEqualTo(200);
        assertThat(stateOf(finding)).isEqualTo("REJECTED");
        assertThat(decide(reviewer, finding, 2, ACCEPT).<String>path("type")).isEqualTo("/problems/already-decided");

        assertThat(decide(editor, finding, 2, REOPEN).statusCode()).isEqualTo(200);
        assertThat(stateOf(finding)).isEqualTo("PROPOSED");
        assertThat(decide(reviewer, finding, 3, ACCEPT).statusCode()).isEqualTo(200);
        assertThat(stateOf(finding)).isEqualTo("ACCEPTED");
    }

    @Test
    void an_acceptance_can_be_revised_by_a_second_person() {
        String finding = evidence.finding(editor);
        decide(reviewer, finding, 1, ACCEPT);

        assertThat(decide(reviewer, finding, 2, REJECT).statusCode()).isEqualTo(200);
        assertThat(stateOf(finding)).isEqualTo("REJECTED");
    }

    @Test
    void who_may_not_decide_is_refused_after_what_is_not_there() {
        String finding = evidence.finding(editor);
        SomePerson elsewhere = SomePerson.in("nk-ceasefire-2020-11-10", Role.REVIEWER);
        String key = SomePerson.with(Role.REVIEWER).key(KeyScope.WRITE);

        assertThat(decide(reviewer, "F-nowhere", 1, ACCEPT).statusCode()).isEqualTo(404);
        assertThat(decide(editor, finding, 1, ACCEPT).statusCode()).isEqualTo(403);
        assertThat(decide(elsewhere, finding, 1, ACCEPT).statusCode()).isEqualTo(403);
        assertThat(SomePerson.withKey(key)
                        .contentType("application/json")
                        .header("If-Match", "\"v1\"")
                        .body(json(ACCEPT))
                        .put(Api.BASE + "findings/" + finding + "/review")
                        .statusCode())
                .isEqualTo(403);
        assertThat(stateOf(finding)).isEqualTo("PROPOSED");
    }

    @Test
    void a_decision_has_a_form_and_all_but_an_acceptance_a_comment() {
        String finding = evidence.finding(editor);

        Response silent = decide(reviewer, finding, 1, "{'decision':'REJECTED'}");
        assertThat(silent.statusCode()).isEqualTo(400);
        assertThat(silent.<String>path("errors[0].field")).isEqualTo("comment");
        Response unknown = decide(reviewer, finding, 1, "{'decision':'MAYBE','why':'Perhaps.'}");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.<String>path("errors.field.join(' ')")).isEqualTo("why decision");
        assertThat(decide(reviewer, finding, 1, "{'decision':'ACCEPTED','comment':' '}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(decide(reviewer, finding, 1, "[]").statusCode()).isEqualTo(400);
    }

    private String headline() {
        return Api.get("agreements/" + evidence.agreement() + "/clauses/1/status")
                .path("headline")
                .asText();
    }
}
