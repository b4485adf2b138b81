package org.clausetracker.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausetracker.review.EnteredEvidence.correct;
import static org.clausetracker.review.EnteredEvidence.decide;
import static org.clausetracker.review.EnteredEvidence.json;
import static org.clausetracker.review.EnteredEvidence.sent;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.access.Role;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.status.ChangesData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for a decision is listed with its age, whom it waits for, and what is said about it. */
@QuarkusTest
@TestProfile(ChangesData.class)
class ReviewQueueApiTest {

    private static final String ACCEPT = "{'decision':'ACCEPTED'}";

    private final SomePerson editor = SomePerson.with(Role.EDITOR);
    private final SomePerson reviewer = SomePerson.with(Role.REVIEWER);

    @Inject
    BundleImportService imports;

    private EnteredEvidence evidence = new EnteredEvidence("");
    private String finding = "";

    @BeforeEach
    void begin() {
        evidence = EnteredEvidence.in(imports);
        finding = evidence.finding(editor);
    }

    @Test
    void findings_and_proposals_wait_alike_and_are_done_once_decided() {
        decide(reviewer, finding, 1, ACCEPT);
        String proposal = correct(editor, "findings/" + finding, 2, "{'itemGrade':5,'reason':'Read again.'}")
                .path("proposal");

        JsonNode open = queue("");
        assertThat(Api.texts(items(open), "id")).containsExactly(evidence.imported(), proposal);
        assertThat(Api.texts(items(open), "type")).containsExactly("finding", "proposal");
        assertThat(Api.texts(items(open), "action")).containsExactly("ENTER", "CORRECT");
        assertThat(open.path("items").get(1).path("record").asText()).isEqualTo(finding);
        assertThat(open.path("items").get(1).path("age").asInt()).isZero();
        assertThat(Api.texts(items(queue("&sort=-age")), "id")).containsExactly(proposal, evidence.imported());
        JsonNode done = queue("&state=DONE");
        assertThat(Api.texts(items(done), "id")).containsExactly(finding);
        assertThat(done.path("items").get(0).path("decision").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void what_a_finding_would_change_is_tried_out_for_those_who_may_edit() {
        String address = Api.BASE + "reviews/finding/" + finding;

        Response shown = editor.asks().get(address);

        assertThat(shown.statusCode()).as(shown.asString()).isEqualTo(200);
        assertThat(shown.<String>path("item.id")).isEqualTo(finding);
        assertThat(shown.<String>path("wouldChange[0].agreement")).isEqualTo(evidence.agreement());
        assertThat(shown.<String>path("wouldChange[0].clauses[0].clause")).isEqualTo("1");
        assertThat(shown.<String>path("wouldChange[0].clauses[0].then")).isEqualTo("BREACHED");
        assertThat(Api.get("reviews/finding/" + finding).get("wouldChange").isNull())
                .isTrue();
        assertThat(Api.get("findings/" + finding).path("version").asInt()).isEqualTo(1);
        decide(reviewer, finding, 1, ACCEPT);
        Response decided = editor.asks().get(address);
        assertThat(decided.<String>path("item.decision")).isEqualTo("ACCEPTED");
        assertThat(decided.<Object>path("wouldChange")).isNull();
        assertThat(Api.ask("/api/v1/reviews/finding/nowhere").statusCode()).isEqualTo(404);
        assertThat(Api.ask("/api/v1/reviews/party/armenia").statusCode()).isEqualTo(404);
    }

    @Test
    void it_is_read_page_by_page() {
        JsonNode first = queue("&limit=1");
        assertThat(Api.texts(items(first), "id")).containsExactly(evidence.imported());

        JsonNode second = queue("&limit=1&cursor=" + first.path("nextCursor").asText());

        assertThat(Api.texts(items(second), "id")).containsExactly(finding);
        assertThat(second.get("nextCursor").isNull()).isTrue();
    }

    @Test
    void names_are_told_to_those_who_are_logged_in() {
        assertThat(queue("").path("items").get(1).get("author").isNull()).isTrue();
        Response read = reviewer.asks().get(Api.BASE + "reviews?agreement=" + evidence.agreement());
        assertThat(read.<String>path("items[1].author.id")).isEqualTo(editor.id());
        assertThat(Api.ask("/api/v1/reviews?assignedTo=me").statusCode()).isEqualTo(401);
    }

    @Test
    void somebody_who_may_is_asked_to_decide() {
        Response asked = assign(finding, "'" + reviewer.id() + "'");
        assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(200);
        assertThat(asked.<String>path("assignedTo.id")).isEqualTo(reviewer.id());
        assertThat(reviewer.asks().get(Api.BASE + "reviews?assignedTo=me").<List<String>>path("items.id"))
                .containsExactly(finding);

        assertThat(assign(finding, "null").statusCode()).isEqualTo(200);
        assertThat(reviewer.asks().get(Api.BASE + "reviews?assignedTo=me").<List<String>>path("items.id"))
                .isEmpty();

        Response unable = assign(finding, "'" + editor.id() + "'");
        assertThat(unable.statusCode()).isEqualTo(422);
        assertThat(unable.<String>path("errors[0].field")).isEqualTo("person");
        assertThat(assign("F-nowhere", "null").statusCode()).isEqualTo(404);
        assertThat(assign(finding, "7").statusCode()).isEqualTo(400);
        assertThat(assign(finding, "'a\\u0000b'").<String>path("errors[0].field"))
                .isEqualTo("person");
        decide(reviewer, finding, 1, ACCEPT);
        assertThat(assign(finding, "null").<String>path("type")).isEqualTo("/problems/already-decided");
    }

    @Test
    void faults_of_a_request_are_told_together() {
        Response wrong = Api.ask("/api/v1/reviews?state=NEVER&olderThan=7&sort=name");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.<List<String>>path("errors.field")).containsExactlyInAnyOrder("state", "olderThan", "sort");
        assertThat(items(queue("&olderThan=P7D"))).isEmpty();
        assertThat(items(queue("&olderThan=PT0S"))).hasSize(2);
    }

    @Test
    void people_talk_about_what_they_review() {
        for (String subject : List.of("findings/" + finding, "sources/" + evidence.agreement() + "-source")) {
            Response said = say(subject, "{'text':'Which village?\\nThere are two.'}");
            assertThat(said.statusCode()).as(said.asString()).isEqualTo(201);
            assertThat(say(subject, "{'text':'The northern one.'}").statusCode())
                    .isEqualTo(201);

            Response read = reviewer.asks().get(Api.BASE + subject + "/comments");
            assertThat(read.<List<String>>path("items.text"))
                    .containsExactly("Which village?\nThere are two.", "The northern one.");
            assertThat(read.<String>path("items[0].author.id")).isEqualTo(editor.id());
            assertThat(say(subject, "{'text':' '}").statusCode()).isEqualTo(400);
            assertThat(say(subject, "{}").statusCode()).isEqualTo(400);
        }
        assertThat(Api.ask("/api/v1/findings/" + finding + "/comments").statusCode())
                .isEqualTo(401);
        assertThat(say("findings/F-nowhere", "{'text':'So.'}").statusCode()).isEqualTo(404);
    }

    private Response say(String subject, String body) {
        return sent(editor).body(json(body)).post(Api.BASE + subject + "/comments");
    }

    private Response assign(String id, String person) {
        return sent(editor)
                .body(json("{'person':" + person + "}"))
                .put(Api.BASE + "reviews/finding/" + id + "/assignment");
    }

    private JsonNode queue(String more) {
        return Api.get("reviews?agreement=" + evidence.agreement() + more);
    }

    private static List<JsonNode> items(JsonNode page) {
        return org.clausetracker.Bundle.list(page, "items");
    }
}
