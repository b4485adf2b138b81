package org.clausetracker.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.SqlCount;
import org.clausetracker.access.Role;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.status.ChangesData;
import org.clausetracker.status.EvidenceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every version of a record can be read, with what changed, who changed it and why. */
@QuarkusTest
@TestProfile(ChangesData.class)
class HistoryApiTest {

    private static final String NO_EDIT = "00000000-0000-7000-8000-000000000000";

    private final SomePerson editor = SomePerson.with(Role.EDITOR);
    private final String agreement = "hist-" + UUID.randomUUID().toString().substring(0, 8);
    private final String finding = "findings/F-" + agreement + "-one";

    @Inject
    BundleImportService imports;

    @Inject
    SqlCount sql;

    @Test
    void a_correction_is_a_version_with_what_changed_and_why() {
        load(bundle());
        correct(finding, 1, "{'itemGrade':3,'reason':'Read again.'}");

        List<JsonNode> versions = Api.items(finding + "/history");

        assertThat(versions).hasSize(2);
        JsonNode second = versions.get(0);
        assertThat(second.get("version").intValue()).isEqualTo(2);
        assertThat(second.get("supersededAt").isNull()).isTrue();
        assertThat(second.get("changed")).isEqualTo(Api.read("[\"itemGrade\"]"));
        assertThat(second.at("/record/itemGrade").intValue()).isEqualTo(3);
        assertThat(second.at("/record/coderConfidence").decimalValue()).isEqualByComparingTo("0.9");
        assertThat(second.at("/edit/kind").textValue()).isEqualTo("CORRECT");
        assertThat(second.at("/edit/reason").textValue()).isEqualTo("Read again.");
        JsonNode first = versions.get(1);
        assertThat(first.get("version").intValue()).isEqualTo(1);
        assertThat(first.get("supersededAt")).isEqualTo(second.get("recordedAt"));
        assertThat(first.get("changed")).isEmpty();
        assertThat(first.at("/record/itemGrade").intValue()).isEqualTo(2);
        assertThat(first.at("/edit/kind").textValue()).isEqualTo("IMPORT");
        assertThat(first.at("/edit/via").textValue()).isEqualTo("IMPORT");
    }

    @Test
    void who_it_was_is_told_to_those_who_are_known() {
        load(bundle());
        correct(finding, 1, "{'itemGrade':3,'reason':'Read again.'}");

        JsonNode told =
                Api.read(editor.asks().get(Api.BASE + finding + "/history").asString());

        assertThat(Api.get(finding + "/history").at("/items/0/edit/actor"))
                .isEqualTo(Api.read("{\"id\":null,\"name\":\"an editor\"}"));
        assertThat(told.at("/items/0/edit/actor"))
                .isEqualTo(Api.read("{\"id\":\"" + editor.id() + "\",\"name\":\"" + SomePerson.NAME + "\"}"));
        assertThat(Api.get(finding + "/history").at("/items/1/edit/actor/id").textValue())
                .isEqualTo("import");
        String edit = told.at("/items/0/edit/id").textValue();
        assertThat(Api.get("edits/" + edit).at("/edit/actor/id").isNull()).isTrue();
        assertThat(Api.get("edits?record=finding/F-" + agreement + "-one")
                        .at("/items/0/actor/name")
                        .textValue())
                .isEqualTo("an editor");
    }

    @Test
    void parts_of_a_record_are_shown_as_they_were() {
        load(bundle());
        String north = agreement + "-north";
        String south = agreement + "-south";
        correct(finding, 1, "{'about':['" + south + "','" + north + "'],'reason':'Both.'}");
        correct(finding, 2, "{'about':['" + south + "'],'itemGrade':4,'reason':'One.'}");

        List<JsonNode> versions = Api.items(finding + "/history");

        assertThat(versions.stream()
                        .map(one -> one.at("/record/about").toString())
                        .toList())
                .containsExactly("[\"" + south + "\"]", "[\"" + south + "\",\"" + north + "\"]", "[\"" + north + "\"]");
        assertThat(versions.stream().map(one -> one.get("changed").toString()).toList())
                .containsExactly("[\"about\",\"itemGrade\"]", "[\"about\"]", "[]");
    }

    @Test
    void an_import_that_changes_parts_alone_makes_a_version_too() {
        EvidenceBundle bundle = bundle();
        load(bundle);
        bundle.amend("2021-06-30", "2021-07-01", "The parties shall keep the peace for good.");
        load(bundle);

        List<JsonNode> clause = Api.items("agreements/" + agreement + "/clauses/1/history");

        assertThat(Api.texts(clause, "version")).containsExactly("2", "1");
        assertThat(clause.get(0).get("changed")).isEqualTo(Api.read("[\"wordings\"]"));
        assertThat(clause.get(0).at("/record/wordings")).hasSize(2);
        assertThat(clause.get(1).at("/record/wordings")).hasSize(1);
        assertThat(Api.items("agreements/" + agreement + "/history")).hasSize(1);
        assertThat(Api.items("agreements/" + agreement + "/clauses/1/commitments/a/history"))
                .hasSize(1);
    }

    @Test
    void pages_of_one_hold_the_same_versions_as_one_page() {
        load(bundle());
        correct(finding, 1, "{'itemGrade':3,'reason':'Once.'}");
        correct(finding, 2, "{'itemGrade':4,'reason':'Twice.'}");

        assertThat(Api.all(finding + "/history?limit=1")).isEqualTo(Api.items(finding + "/history"));
    }

    @Test
    void what_was_recorded_before_there_were_edits_has_none() {
        load(bundle());
        String source = agreement + "-source";
        SomePerson.runAsOwner(
                "insert into source_history (superseded_at, recorded_at, id, publisher_id, title, published_order) select recorded_at,"
                        + " recorded_at - interval '1 day', id, publisher_id, 'Before', published_order from source where id = ?",
                source);

        List<JsonNode> versions = Api.items("sources/" + source + "/history");

        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).get("changed")).isEqualTo(Api.read("[\"title\"]"));
        assertThat(versions.get(1).get("edit").isNull()).isTrue();
        assertThat(versions.get(1).get("version").isNull()).isTrue();
        assertThat(versions.get(1).get("record"))
                .isEqualTo(Api.read("{\"id\":\"" + source + "\",\"publisher\":\"" + agreement
                        + "-monitor\",\"title\":\"Before\"}"));
    }

    @Test
    void an_edit_tells_its_changes_and_its_rows_before_and_after() {
        load(bundle());
        String id = correct(finding, 1, "{'itemGrade':3,'about':['" + agreement + "-south'],'reason':'Read again.'}");

        JsonNode edit = Api.get("edits/" + id);

        assertThat(edit.at("/edit/kind").textValue()).isEqualTo("CORRECT");
        assertThat(edit.at("/edit/reason").textValue()).isEqualTo("Read again.");
        assertThat(edit.at("/edit/agreements")).isEqualTo(Api.read("[\"" + agreement + "\"]"));
        assertThat(edit.at("/edit/changes").intValue())
                .isEqualTo(edit.get("told").size());
        JsonNode told = edit.at("/told/0");
        assertThat(told.get("kind").textValue()).isEqualTo("finding.corrected");
        assertThat(told.get("name").textValue()).isEqualTo("F-" + agreement + "-one");
        assertThat(told.get("version").intValue()).isEqualTo(2);
        assertThat(edit.get("rowCount").intValue()).isEqualTo(3);
        List<String> rows = new ArrayList<>();
        edit.get("rows")
                .forEach(row -> rows.add(row.get("table").textValue() + " "
                        + row.get("operation").textValue() + " " + row.at("/before/item_grade") + " "
                        + row.at("/after/item_grade") + " " + row.at("/before/party_id") + " "
                        + row.at("/after/party_id")));
        assertThat(rows)
                .containsExactlyInAnyOrder(
                        "finding CHANGED 2 3  ",
                        "finding_about REMOVED   \"" + agreement + "-north\" ",
                        "finding_about INSERTED    \"" + agreement + "-south\"");
    }

    @Test
    void edits_are_listed_by_what_they_wrote_and_by_whom() {
        load(bundle());
        String id = correct(finding, 1, "{'itemGrade':3,'reason':'Read again.'}");
        String day = Instant.now().toString().substring(0, 10);
        SomePerson admin = SomePerson.with(Role.ADMIN);

        assertThat(Api.texts(Api.items("edits?record=finding/F-" + agreement + "-one"), "kind"))
                .containsExactly("CORRECT", "IMPORT");
        assertThat(Api.texts(Api.items("edits?agreement=" + agreement), "kind")).containsExactly("CORRECT", "IMPORT");
        assertThat(Api.texts(Api.items("edits?kind=CORRECT&agreement=" + agreement), "id"))
                .containsExactly(id);
        assertThat(Api.items("edits?agreement=" + agreement + "&from=" + day + "&to=" + day))
                .hasSize(2);
        assertThat(Api.items("edits?agreement=" + agreement + "&to=2020")).isEmpty();
        assertThat(Api.items("edits?record=clause/" + agreement + "/1")).hasSize(1);
        assertThat(Api.items("edits?record=commitment/" + agreement + "/1.a")).hasSize(1);
        assertThat(Api.all("edits?limit=1&agreement=" + agreement))
                .isEqualTo(Api.items("edits?agreement=" + agreement));
        JsonNode his = Api.read(
                admin.asks().get(Api.BASE + "edits?actor=" + editor.id()).asString());
        assertThat(his.get("items")).hasSize(1);
        assertThat(his.at("/items/0/id").textValue()).isEqualTo(id);
        assertThat(Api.ask("edits?actor=" + editor.id()).statusCode()).isEqualTo(401);
        assertThat(editor.asks().get(Api.BASE + "edits?actor=" + editor.id()).statusCode())
                .isEqualTo(403);
        assertThat(admin.asks().get(Api.BASE + "edits?actor=nobody").statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_edit_of_people_is_there_for_those_who_read_the_audit() {
        SomePerson.runAsOwner(
                "insert into edit (id, actor_id, via, kind, reason) values (?, 'operator', 'OPERATOR', 'ACCESS', 'Invited.')",
                UUID.fromString("00000000-0000-7000-8000-00000000acce"));

        assertThat(Api.ask("edits/00000000-0000-7000-8000-00000000acce").statusCode())
                .isEqualTo(404);
        assertThat(SomePerson.with(Role.ADMIN)
                        .asks()
                        .get(Api.BASE + "edits/00000000-0000-7000-8000-00000000acce")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_edit_of_much_takes_as_many_statements_as_one_of_little() {
        load(bundle());
        String little = correct(finding, 1, "{'itemGrade':3,'reason':'Read again.'}");
        String much = Api.get(finding + "/history").at("/items/1/edit/id").textValue();

        assertThat(statements("edits/" + little)).hasSize(3);
        assertThat(statements("edits/" + much)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "findings/nope/history | There is no finding 'nope'.",
                "statements/nope/history | There is no statement 'nope'.",
                "sources/nope/history | There is no source 'nope'.",
                "parties/nope/history | There is no party 'nope'.",
                "agreements/nope/history | There is no agreement 'nope'.",
                "agreements/nope/clauses/1/history | There is no clause 'nope/1'.",
                "agreements/nope/clauses/1/commitments/a/history | There is no commitment 'nope/1.a'.",
                "edits/nope | There is no edit 'nope'.",
                "edits/" + NO_EDIT + " | There is no edit '" + NO_EDIT + "'.",
                "edits?agreement=nope | There is no agreement 'nope'.",
                "edits?record=finding/nope | There is no finding 'nope'.",
                "edits?record=clause/nope/1 | There is no clause 'nope/1'."
            })
    void what_is_not_there_is_named(String address, String detail) {
        Response answer = Api.ask(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Api.read(answer.asString()).get("detail").textValue()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "findings/nope/history?limit=0 | limit",
                "findings/nope/history?cursor=nope | cursor",
                "findings/nope/history?by=x | by",
                "edits?limit=201 | limit",
                "edits?cursor=nope | cursor",
                "edits?kind=WHIM | kind",
                "edits?from=yesterday | from",
                "edits?from=2022&to=2021 | from",
                "edits?record=nope | record",
                "edits?record=deadline/x | record",
                "edits?record=clause/x | record",
                "edits?record=finding/ | record",
                "edits?agreement=a%00b | agreement",
                "edits?who=x | who"
            })
    void what_cannot_be_read_is_refused_with_its_field(String address, String field) {
        Response answer = Api.ask(address);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(Api.read(answer.asString()).at("/errors/0/field").textValue())
                .isEqualTo(field);
    }

    private EvidenceBundle bundle() {
        EvidenceBundle bundle = new EvidenceBundle(agreement, "UTC");
        bundle.commitment("a", "CONTINUING");
        bundle.finding("one", "a", "2021-01-10", one -> one.put("reviewState", "PROPOSED"));
        return bundle;
    }

    private void load(EvidenceBundle bundle) {
        imports.load(bundle.json(), "test");
    }

    /** Answers the id of the edit. */
    private String correct(String address, int version, String patch) {
        Response answer = editor.asks()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"v" + version + "\"")
                .body(patch.replace('\'', '"'))
                .patch(Api.BASE + address);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.header("Edit");
    }

    private List<String> statements(String call) {
        return sql.of(() -> given().header("Accept", "application/json;q=0.9")
                .get(Api.BASE + call)
                .then()
                .statusCode(200));
    }
}
