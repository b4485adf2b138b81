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
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.access.Role;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.status.ChangesData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the policy of an agreement says so, a second person decides about all that counts. */
@QuarkusTest
@TestProfile(ChangesData.class)
class FourEyesApiTest {

    private static final String ACCEPT = "{'decision':'ACCEPTED'}";
    private static final String CLAUSE = "agreements/%s/clauses/1";

    private final SomePerson author = SomePerson.with(Role.REVIEWER);
    private final SomePerson reviewer = SomePerson.with(Role.REVIEWER);

    @Inject
    BundleImportService imports;

    private EnteredEvidence evidence = new EnteredEvidence("");
    private String clause = "";

    @BeforeEach
    void begin() {
        evidence = EnteredEvidence.in(imports);
        clause = CLAUSE.formatted(evidence.agreement());
        Response set = sent(SomePerson.in(evidence.agreement(), Role.ADMIN))
                .header("If-Match", "\"v0\"")
                .body(json("{'fourEyes':'ALL','reason':'Two coders work here.'}"))
                .put(Api.BASE + "agreements/" + evidence.agreement() + "/policy");
        assertThat(set.statusCode()).as(set.asString()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PATCH |                          | {'heading':'Peace','reason':'So.'} | /heading | Peace",
                "PUT   | /wordings/1              | {'language':'en','publisher':'Test','authority':'AUTHENTIC','primary':true,"
                        + "'text':'They keep it.','reason':'So.'} | /wordings/0/text | They keep it.",
                "PATCH | /commitments/a           | {'summary':'Keep it.','reason':'So.'} | /commitments/0/summary | Keep it.",
                "POST  | /commitments/a/deadlines | {'due':'2030-01-01','announcedOn':'2021-01-01','basis':'Agreed.','reason':'So.'}"
                        + " | /commitments/0/deadlines/0/due | 2030-01-01"
            })
    void a_correction_is_proposed_and_counts_once_another_accepts_it(
            String method, String part, String body, String pointer, String value) {
        JsonNode before = Api.get(clause);

        Response proposed = sent(author)
                .contentType(method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .header("If-Match", "\"v1\"")
                .body(json(body))
                .request(method, Api.BASE + clause + (part == null ? "" : part));

        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(202);
        String proposal = proposed.path("proposal");
        assertThat(Api.get(clause)).isEqualTo(before);
        Response own = decideProposal(author, proposal, ACCEPT);
        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(own.<String>path("type")).isEqualTo("/problems/second-person-needed");
        assertThat(Api.get(clause)).isEqualTo(before);
        Response accepted = decideProposal(reviewer, proposal, ACCEPT);
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(200);
        assertThat(Api.get(clause).at(pointer).asText()).isEqualTo(value);
    }

    @Test
    void a_correction_that_is_proposed_changes_no_status() {
        assertThat(decide(reviewer, evidence.finding(author), 1, ACCEPT).statusCode())
                .isEqualTo(200);
        assertThat(headline()).isEqualTo("BREACHED");

        String proposal = correct(author, clause + "/commitments/a", 1, "{'windowDays':1,'reason':'It says so.'}")
                .path("proposal");

        assertThat(headline()).isEqualTo("BREACHED");
        Response shown = reviewer.asks().get(Api.BASE + "reviews/proposal/" + proposal);
        assertThat(shown.<String>path("wouldChange[0].clauses[0].now")).isEqualTo("BREACHED");
        assertThat(shown.<String>path("wouldChange[0].clauses[0].then")).isEqualTo("UNKNOWN");
        assertThat(headline()).isEqualTo("BREACHED");
        Response accepted = decideProposal(reviewer, proposal, ACCEPT);
        assertThat(accepted.<String>path("changed[0].to")).isEqualTo("UNKNOWN");
        assertThat(headline()).isEqualTo("UNKNOWN");
    }

    @Test
    void a_statement_that_accepted_findings_read_is_corrected_by_a_proposal() {
        String statement = evidence.statement(author, "They did not leave.");
        String finding = evidence.finding(author, statement, "not leave");
        assertThat(decide(reviewer, finding, 1, ACCEPT).statusCode()).isEqualTo(200);

        Response proposed = correct(
                author, "statements/" + statement, 1, "{'text':'They did still not leave.','reason':'Misread.'}");

        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(202);
        assertThat(decideProposal(author, proposed.path("proposal"), ACCEPT).<String>path("type"))
                .isEqualTo("/problems/second-person-needed");
        assertThat(Api.get("statements/" + statement).path("text").asText()).isEqualTo("They did not leave.");
    }

    @Test
    void a_clause_and_a_commitment_that_are_new_are_entered() {
        Response entered = sent(author)
                .body(json(
                        "{'label':'0','after':'1','editorialLabel':false,'wordings':[{'language':'en','publisher':'Test',"
                                + "'authority':'AUTHENTIC','primary':true,'text':'More.'}],'topics':[]}"))
                .post(Api.BASE + "agreements/" + evidence.agreement() + "/clauses");
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        Response before = sent(author)
                .body(json("{'label':'2','after':'1','editorialLabel':false,'wordings':[],'topics':[]}"))
                .post(Api.BASE + "agreements/" + evidence.agreement() + "/clauses");
        assertThat(before.statusCode()).as(before.asString()).isEqualTo(201);
        assertThat(Api.get("agreements/" + evidence.agreement() + "/clauses/0")
                        .path("ordinal")
                        .asInt())
                .isEqualTo(3);
    }

    private String headline() {
        return Api.get(clause + "/status").path("headline").asText();
    }
}
