package org.clausetracker.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.status.EvidenceBundle;

/**
 * An agreement of its own with one clause, and what people enter, propose and decide in it.
 *
 * @param agreement slug of the agreement
 */
record EnteredEvidence(String agreement) {

    /** A day whose evidence still counts today. */
    private static LocalDate recent() {
        return LocalDate.now(ZoneOffset.UTC).minusDays(5);
    }

    /** Its only clause has one commitment and one proposed finding, which came by import. */
    static EnteredEvidence in(BundleImportService imports) {
        String name = "review-" + UUID.randomUUID().toString().substring(0, 8);
        EvidenceBundle bundle = new EvidenceBundle(name, "UTC");
        bundle.commitment("a", "CONTINUING");
        bundle.finding("one", "a", "2021-01-10", finding -> finding.put("reviewState", "PROPOSED"));
        imports.load(bundle.json(), "test");
        return new EnteredEvidence(name);
    }

    /** Id of the finding that came by import. */
    String imported() {
        return "F-" + agreement + "-one";
    }

    /** Enters a statement, and answers its id. */
    String statement(SomePerson editor, String text) {
        Response entered = sent(editor)
                .body(json(
                        "{'source':'%s-source','speaker':'%s-monitor','recordType':'REPORT','mode':'VERBATIM','text':'%s',"
                                + "'statedOn':'%s'}",
                        agreement, agreement, text, recent()))
                .post(Api.BASE + "statements");
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        return entered.path("id");
    }

    /** Enters a finding of a breach that quotes the whole of a new statement, and answers its id. */
    String finding(SomePerson editor) {
        return finding(editor, statement(editor, "They did not leave."), "They did not leave.");
    }

    /** The same of words of a statement that there is. */
    String finding(SomePerson editor, String statement, String words) {
        Response entered = sent(editor)
                .body(json(
                        "{'statement':'%s','agreement':'%s','clause':'1','commitment':'%s/1.a','kind':'BREACH','alternatives':[],"
                                + "'about':['%s-north'],'reporter':'%s-monitor','reporterRole':'MONITOR','sourceGrade':'B',"
                                + "'itemGrade':2,'fit':'DIRECT','excerpt':{'text':'%s'},'ongoing':false,'eventOn':'%s'}",
                        statement, agreement, agreement, agreement, agreement, words, recent()))
                .post(Api.BASE + "findings");
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        return entered.path("id");
    }

    /** Corrects a record by a merge patch. */
    static Response correct(SomePerson editor, String address, int version, String patch) {
        return editor.asks()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"v" + version + "\"")
                .body(json(patch))
                .patch(Api.BASE + address);
    }

    /** Decides about a version of a finding. */
    static Response decide(SomePerson person, String finding, int version, String decision) {
        return sent(person)
                .header("If-Match", "\"v" + version + "\"")
                .body(json(decision))
                .put(Api.BASE + "findings/" + finding + "/review");
    }

    /** Decides about a proposal. */
    static Response decideProposal(SomePerson person, String proposal, String decision) {
        return sent(person).body(json(decision)).put(Api.BASE + "proposals/" + proposal + "/review");
    }

    /** What a finding is by now. */
    static String stateOf(String finding) {
        return Api.get("findings/" + finding).path("reviewState").asText();
    }

    /** A request with a body. */
    static RequestSpecification sent(SomePerson person) {
        return person.asks().contentType("application/json");
    }

    /** JSON with single quotation marks. */
    static String json(String body, Object... values) {
        return body.replace('\'', '"').formatted(values);
    }
}
