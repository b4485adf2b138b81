package org.clausetracker.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.access.Role;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.status.ChangesData;
import org.clausetracker.status.EvidenceBundle;
import org.junit.jupiter.api.Test;

/** Records are entered and corrected one by one, with an author, a version and the rules of a bundle. */
@QuarkusTest
@TestProfile(ChangesData.class)
class EditingApiTest {

    private final SomePerson editor = SomePerson.with(Role.EDITOR);

    @Inject
    BundleImportService imports;

    @Test
    void a_source_a_statement_and_a_finding_are_entered_and_wait_for_a_second_person() {
        String agreement = agreement();
        String party = agreement + "-monitor";

        Response source = post("sources", "{'publisher':'%s','title':'A report','publishedOn':'2021-03-01'}", party);
        assertThat(source.statusCode()).as(source.asString()).isEqualTo(201);
        String sourceId = source.path("id");
        assertThat(sourceId).matches("s-[0-9a-hjkmnp-tv-z]{26}");
        assertThat(source.header("Location")).isEqualTo("/api/v1/sources/" + sourceId);
        assertThat(source.header("ETag")).isEqualTo("\"v1\"");
        assertThat(source.header("Edit")).isEqualTo(source.path("edit").toString());

        Response statement = post(
                "statements",
                "{'source':'%s','speaker':'%s','recordType':'REPORT','mode':'VERBATIM','text':'They left. They left.',"
                        + "'statedOn':'2021-03-01'}",
                sourceId,
                party);
        assertThat(statement.statusCode()).as(statement.asString()).isEqualTo(201);
        String statementId = statement.path("id");

        Response ambiguous = post("findings", finding(statementId, agreement, "{'text':'They left.'}"));
        assertThat(ambiguous.statusCode()).isEqualTo(422);
        assertThat(ambiguous.<String>path("type")).isEqualTo("/problems/validation-failed");
        assertThat(ambiguous.<String>path("errors[0].field")).isEqualTo("excerpt");
        assertThat(ambiguous.<String>path("errors[0].message")).contains("one of 0, 11");

        Response finding = post("findings", finding(statementId, agreement, "{'text':'They left.','start':11}"));
        assertThat(finding.statusCode()).as(finding.asString()).isEqualTo(201);
        Response corrected = asks().contentType("application/merge-patch+json")
                .header("If-Match", "\"v1\"")
                .body("{\"itemGrade\":3,\"reason\":\"Read again.\"}")
                .patch(Api.BASE + "findings/" + finding.path("id"));
        assertThat(corrected.statusCode()).as(corrected.asString()).isEqualTo(200);
        assertThat(corrected.header("ETag")).isEqualTo("\"v2\"");
        JsonNode read = Api.get("findings/" + finding.path("id"));
        assertThat(read.path("reviewState").asText()).isEqualTo("PROPOSED");
        assertThat(read.path("excerpt").path("start").asInt()).isEqualTo(11);
    }

    private String agreement() {
        String name = "edit-" + UUID.randomUUID().toString().substring(0, 8);
        EvidenceBundle bundle = new EvidenceBundle(name, "UTC");
        bundle.commitment("a", "CONTINUING");
        bundle.finding("one", "a", "2021-01-10", finding -> finding.put("reviewState", "PROPOSED"));
        imports.load(bundle.json(), "test");
        return name;
    }

    private static String finding(String statement, String agreement, String excerpt) {
        return "{'statement':'" + statement + "','agreement':'" + agreement + "','clause':'1','commitment':'"
                + agreement
                + "/1.a','kind':'COMPLIANCE','alternatives':[],'about':['" + agreement + "-north'],'reporter':'"
                + agreement
                + "-monitor','reporterRole':'OUTSIDER','sourceGrade':'B','itemGrade':2,'fit':'DIRECT','excerpt':"
                + excerpt
                + ",'ongoing':false,'eventOn':'2021-02-28'}";
    }

    private Response post(String address, String body, Object... values) {
        return asks().contentType("application/json")
                .body(body.replace('\'', '"').formatted(values))
                .post(Api.BASE + address);
    }

    private RequestSpecification asks() {
        return editor.asks();
    }
}
