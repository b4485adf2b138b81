package org.clausetracker.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausetracker.review.EnteredEvidence.correct;
import static org.clausetracker.review.EnteredEvidence.decide;
import static org.clausetracker.review.EnteredEvidence.decideProposal;
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

/** What was accepted goes on counting as it is until somebody else accepts its correction. */
@QuarkusTest
@TestProfile(ChangesData.class)
class ProposalApiTest {

    private static final String ACCEPT = "{'decision':'ACCEPTED'}";
    private static final String REJECT = "{'decision':'REJECTED','comment':'It is graded well.'}";

    private final SomePerson editor = SomePerson.with(Role.EDITOR);
    private final SomePerson reviewer = SomePerson.with(Role.REVIEWER);

    @Inject
    BundleImportService imports;

    private EnteredEvidence evidence = new EnteredEvidence("");
    private String statement = "";
    private String finding = "";

    @BeforeEach
    void begin() {
        evidence = EnteredEvidence.in(imports);
        statement = evidence.statement(editor, "They did not leave.");
        finding = evidence.finding(editor, statement, "not leave");
        assertThat(decide(reviewer, finding, 1, ACCEPT).statusCode()).isEqualTo(200);
    }

    @Test
    void a_correction_waits_beside_what_was_accepted_and_is_carried_out_by_another() {
        String proposal = propose(editor);
        assertThat(Api.get("findings/" + finding).path("itemGrade").asInt()).isEqualTo(2);
        JsonNode open = Api.get("proposals/" + proposal);
        assertThat(open.path("state").asText()).isEqualTo("OPEN");
        assertThat(open.path("baseVersion").asInt()).isEqualTo(2);
        assertThat(open.path("content").path("itemGrade").asInt()).isEqualTo(3);
        assertThat(open.path("reason").asText()).isEqualTo("Read again.");
        assertThat(open.get("author").isNull()).isTrue();
        assertThat(editor.asks().get(Api.BASE + "proposals/" + proposal).<String>path("author.id"))
                .isEqualTo(editor.id());

        Response accepted = decideProposal(reviewer, proposal, ACCEPT);

        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(200);
        assertThat(accepted.<Integer>path("version")).isEqualTo(3);
        assertThat(Api.get("findings/" + finding).path("itemGrade").asInt()).isEqualTo(3);
        assertThat(Api.get("findings/" + finding).path("reviewState").asText()).isEqualTo("ACCEPTED");
        assertThat(Api.get("proposals/" + proposal).path("state").asText()).isEqualTo("ACCEPTED");
        Response again = decideProposal(reviewer, proposal, REJECT);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.<String>path("type")).isEqualTo("/problems/already-decided");
    }

    @Test
    void its_author_neither_carries_it_out_nor_rejects_it_but_takes_it_back() {
        SomePerson both = SomePerson.with(Role.REVIEWER);
        String proposal = propose(both);

        Response accepted = decideProposal(both, proposal, ACCEPT);
        assertThat(accepted.statusCode()).isEqualTo(409);
        assertThat(accepted.<String>path("type")).isEqualTo("/problems/second-person-needed");
        assertThat(accepted.<String>path("detail")).endsWith("It was written by " + both.id() + ".");
        assertThat(decideProposal(both, proposal, REJECT).<String>path("type"))
                .isEqualTo("/problems/second-person-needed");
        assertThat(withdraw(reviewer, proposal).statusCode()).isEqualTo(403);
        Response withdrawn = withdraw(both, proposal);
        assertThat(withdrawn.statusCode()).as(withdrawn.asString()).isEqualTo(200);
        assertThat(Api.get("proposals/" + proposal).path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(withdraw(both, proposal).<String>path("type")).isEqualTo("/problems/already-decided");
    }

    @Test
    void what_is_rejected_changes_nothing_and_says_why() {
        String proposal = propose(editor);

        assertThat(decideProposal(reviewer, proposal, "{'decision':'REJECTED'}").statusCode())
                .isEqualTo(400);
        assertThat(decideProposal(reviewer, proposal, "{'decision':'REOPENED','comment':'So.'}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(decideProposal(reviewer, proposal, REJECT).statusCode()).isEqualTo(200);

        JsonNode ended = Api.get("proposals/" + proposal);
        assertThat(ended.path("state").asText()).isEqualTo("REJECTED");
        assertThat(ended.path("comment").asText()).isEqualTo("It is graded well.");
        assertThat(ended.path("version").asInt()).isEqualTo(2);
    }

    @Test
    void what_is_warned_of_is_carried_out_once_it_is_confirmed() {
        String proposal = correct(editor, "findings/" + finding, 2, "{'itemGrade':5,'reason':'It is improbable.'}")
                .path("proposal");

        Response warned = decideProposal(reviewer, proposal, ACCEPT);
        assertThat(warned.statusCode()).isEqualTo(422);
        assertThat(warned.<String>path("errors[0].code")).isEqualTo("WILL_NOT_COUNT");
        assertThat(Api.get("proposals/" + proposal).path("state").asText()).isEqualTo("OPEN");
        assertThat(decideProposal(reviewer, proposal, "{'decision':'ACCEPTED','confirmed':['WILL_NOT_COUNT']}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Api.get("findings/" + finding).path("itemGrade").asInt()).isEqualTo(5);
    }

    @Test
    void one_that_was_overtaken_is_not_carried_out() {
        String first = propose(editor);
        String second = propose(editor, 4);
        assertThat(decideProposal(reviewer, first, ACCEPT).statusCode()).isEqualTo(200);

        Response overtaken = decideProposal(reviewer, second, ACCEPT);

        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.<String>path("type")).isEqualTo("/problems/overtaken");
        assertThat(overtaken.<Integer>path("version")).isEqualTo(3);
        assertThat(overtaken.<Integer>path("current.itemGrade")).isEqualTo(3);
        assertThat(overtaken.<String>path("differences[0].field")).isEqualTo("itemGrade");
        assertThat(overtaken.<Integer>path("differences[0].base")).isEqualTo(2);
        assertThat(overtaken.<Integer>path("differences[0].current")).isEqualTo(3);
        assertThat(overtaken.<Integer>path("differences[0].proposed")).isEqualTo(4);
        assertThat(overtaken.<List<Object>>path("differences")).hasSize(1);
        assertThat(Api.get("findings/" + finding).path("itemGrade").asInt()).isEqualTo(3);
    }

    @Test
    void one_that_was_overtaken_has_ended_once_somebody_would_decide_about_it() {
        String first = propose(editor);
        String second = propose(editor, 4);
        assertThat(decideProposal(reviewer, first, ACCEPT).statusCode()).isEqualTo(200);
        JsonNode waits = Api.get("reviews/proposal/" + second).path("item");
        assertThat(waits.path("overtaken").asBoolean()).isTrue();
        assertThat(waits.get("decision").isNull()).isTrue();
        assertThat(Api.get("proposals/" + second).path("state").asText()).isEqualTo("OVERTAKEN");
        assertThat(Api.get("proposals/" + second).get("decidedAt").isNull()).isTrue();

        assertThat(decideProposal(reviewer, second, REJECT).<String>path("type"))
                .isEqualTo("/problems/overtaken");

        JsonNode ended = Api.get("proposals/" + second);
        assertThat(ended.path("state").asText()).isEqualTo("OVERTAKEN");
        assertThat(ended.get("decidedAt").isNull()).isFalse();
        JsonNode done = Api.get("reviews?state=DONE&sort=-age&limit=1&agreement=" + evidence.agreement())
                .at("/items/0");
        assertThat(done.path("id").asText()).isEqualTo(second);
        assertThat(done.path("decision").asText()).isEqualTo("OVERTAKEN");
        assertThat(decideProposal(reviewer, second, ACCEPT).<String>path("type"))
                .isEqualTo("/problems/overtaken");
        assertThat(withdraw(editor, second).<String>path("type")).isEqualTo("/problems/already-decided");
        assertThat(Api.get("findings/" + finding).path("itemGrade").asInt()).isEqualTo(3);
    }

    @Test
    void a_corrected_text_takes_its_accepted_findings_along_once_another_accepts_it() {
        Response proposed = correct(
                editor, "statements/" + statement, 1, "{'text':'All of them did not leave.','reason':'Misread.'}");
        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(202);
        String proposal = proposed.path("proposal");
        assertThat(proposed.header("Location")).isEqualTo("/api/v1/proposals/" + proposal);

        assertThat(decideProposal(editor, proposal, ACCEPT).statusCode()).isEqualTo(403);
        Response accepted = decideProposal(reviewer, proposal, ACCEPT);

        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(200);
        JsonNode moved = Api.get("findings/" + finding);
        assertThat(moved.path("excerpt").path("start").asInt()).isEqualTo(16);
        assertThat(moved.path("reviewState").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(Api.ask("/api/v1/proposals/nowhere").statusCode()).isEqualTo(404);
        assertThat(Api.ask("/api/v1/proposals/01890000-0000-7000-8000-000000000000")
                        .statusCode())
                .isEqualTo(404);
        assertThat(decideProposal(reviewer, "nowhere", ACCEPT).statusCode()).isEqualTo(404);
    }

    private String propose(SomePerson person) {
        return propose(person, 3);
    }

    private String propose(SomePerson person, int itemGrade) {
        Response proposed =
                correct(person, "findings/" + finding, 2, "{'itemGrade':" + itemGrade + ",'reason':'Read again.'}");
        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(202);
        return proposed.path("proposal");
    }

    private static Response withdraw(SomePerson person, String proposal) {
        return sent(person)
                .body(json("{'comment':'I was wrong.'}"))
                .post(Api.BASE + "proposals/" + proposal + "/withdrawals");
    }
}
