package org.clausetracker.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.access.KeyScope;
import org.clausetracker.access.Role;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.sql.Query;
import org.clausetracker.status.ChangesData;
import org.clausetracker.status.EvidenceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records are entered and corrected one by one, with an author, a version and the rules of a bundle. */
@QuarkusTest
@TestProfile(ChangesData.class)
class EditingApiTest {

    private final SomePerson editor = SomePerson.with(Role.EDITOR);

    @Inject
    BundleImportService imports;

    @Inject
    AgroalDataSource connections;

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

    @Test
    void who_asks_is_looked_at_before_what_is_there_and_that_before_what_may_be_done() {
        String agreement = agreement();
        SomePerson elsewhere = SomePerson.in(agreement(), Role.EDITOR);

        refused(given().body("no json").patch(Api.BASE + "findings/none"), 401, "unauthorized");
        refused(SomePerson.with(Role.READER).asks().patch(Api.BASE + "findings/none"), 403, "forbidden");
        refused(elsewhere.asks().body("no json").patch(Api.BASE + "findings/none"), 404, "not-found");
        refused(elsewhere.asks().body("no json").patch(Api.BASE + proposed(agreement)), 403, "forbidden");
        refused(elsewhere.asks().body("no json").post(Api.BASE + "agreements/none/clauses"), 404, "not-found");
        refused(
                elsewhere.asks().body("no json").post(Api.BASE + "agreements/" + agreement + "/clauses"),
                403,
                "forbidden");
    }

    @Test
    void a_body_of_another_type_is_refused_with_the_type_that_is_read() {
        String finding = proposed(agreement());

        Response patch = refused(
                asks().contentType("application/json").body("{}").patch(Api.BASE + finding),
                415,
                "unsupported-media-type");
        assertThat(patch.header("Accept-Patch")).isEqualTo("application/merge-patch+json");
        Response post = refused(
                asks().contentType("text/plain").body("{}").post(Api.BASE + "findings"), 415, "unsupported-media-type");
        assertThat(post.header("Accept-Post")).isEqualTo("application/json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "colour | 'red'",
                "colour | null",
                "rationale | 'a\\u0000b'",
                "rationale | 'a\\ud83d b'",
                "rationale | 7",
                "itemGrade | 9",
                "kind | 'PRAISE'",
                "excerpt | {'text':'What','colour':null}"
            })
    void a_field_of_the_wrong_shape_is_named_before_the_version_is_asked_for(String field, String value) {
        String finding = proposed(agreement());

        Response answer =
                refused(patch(finding, null, "{'%s':%s,'reason':'Test.'}", field, value), 400, "invalid-request");

        assertThat(answer.<String>path("errors[0].field")).startsWith(field);
        assertThat(Api.get(finding).path("version").asInt()).isEqualTo(1);
    }

    @Test
    void what_no_agreement_can_be_called_is_refused_by_its_field() {
        Response answer = post("findings", "{'agreement':'a\\u0000b','statement':'S001'}");

        refused(answer, 400, "invalid-request");
        assertThat(answer.<List<String>>path("errors.field")).contains("agreement");
    }

    @Test
    void a_text_that_is_too_long_is_refused_by_name() {
        Response answer = post("sources", "{'publisher':'armenia','title':'%s'}", "x".repeat(100_000));

        refused(answer, 400, "invalid-request");
        assertThat(answer.<String>path("errors[0].field")).isEqualTo("title");
    }

    @Test
    void a_change_says_why() {
        Response answer = refused(patch(proposed(agreement()), "\"v1\"", "{'itemGrade':3}"), 400, "invalid-request");

        assertThat(answer.<String>path("errors[0].field")).isEqualTo("reason");
    }

    @Test
    void a_change_names_the_version_that_was_seen() {
        String finding = proposed(agreement());
        String body = "{'itemGrade':%d,'reason':'Read again.'}";
        String read = Api.ask(Api.BASE + finding).header("ETag");

        refused(patch(finding, null, body, 3), 428, "precondition-required");
        refused(patch(finding, "W/\"v1\"", body, 3), 412, "stale");
        Response stale = refused(patch(finding, "\"v2\"", body, 3), 412, "stale");
        assertThat(stale.<Integer>path("version")).isEqualTo(1);
        assertThat(stale.<Integer>path("current.itemGrade")).isEqualTo(2);
        assertThat(stale.header("ETag")).isEqualTo("\"v1\"");
        assertThat(patch(finding, read, body, 3).statusCode()).isEqualTo(200);
        refused(patch(finding, read, body, 4), 412, "stale");
        assertThat(Api.get(finding).path("version").asInt()).isEqualTo(2);
    }

    @Test
    void any_version_will_do_for_keys_of_administrators_alone() {
        String finding = proposed(agreement());
        SomePerson admin = SomePerson.with(Role.EDITOR, Role.ADMIN);
        String body = "{\"itemGrade\":3,\"reason\":\"By a script.\"}";

        refused(patch(finding, "*", "{'itemGrade':3,'reason':'Test.'}"), 403, "forbidden");
        refused(send(admin.asks(), finding, "*", body), 403, "forbidden");
        Response answer = send(SomePerson.withKey(admin.key(KeyScope.WRITE, KeyScope.ADMIN)), finding, "*", body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    @Test
    void what_contradicts_the_record_is_refused_with_its_field() {
        String agreement = agreement();
        String statement = agreement + "-one";
        String change = "{%s,'reason':'Test.'}";

        Response absent = refused(
                post("findings", finding(statement, agreement, "{'text':'They left.'}")), 422, "validation-failed");
        assertThat(absent.<String>path("errors[0].field")).isEqualTo("excerpt");
        Response itself = refused(
                patch("statements/" + statement, "\"v1\"", change, "'origin':'" + statement + "'"),
                400,
                "invalid-request");
        assertThat(itself.<String>path("errors[0].field")).isEqualTo("origin");
        Response rebuts = refused(
                patch(proposed(agreement), "\"v1\"", change, "'kind':'DENIAL','rebuts':'F-" + agreement + "-one'"),
                400,
                "invalid-request");
        assertThat(rebuts.<String>path("errors[0].field")).isEqualTo("rebuts");
        Response decided = refused(
                patch(proposed(agreement), "\"v1\"", change, "'reviewState':'ACCEPTED'"), 422, "validation-failed");
        assertThat(decided.<String>path("errors[0].field")).isEqualTo("reviewState");
        Response monitor = refused(
                patch(proposed(agreement), "\"v1\"", change, "'reporter':'" + agreement + "-north'"),
                422,
                "validation-failed");
        assertThat(monitor.<String>path("errors[0].field")).isEqualTo("reporterRole");
        assertThat(Api.get(proposed(agreement)).path("version").asInt()).isEqualTo(1);
        assertThat(Api.get("statements/" + statement).path("version").asInt()).isEqualTo(1);
    }

    @Test
    void origins_that_run_in_a_circle_are_refused() {
        String agreement = agreement();
        String first = agreement + "-one";
        String second = post(
                        "statements",
                        "{'source':'%s-source','recordType':'REPORT','mode':'VERBATIM','text':'Again.','origin':'%s'}",
                        agreement,
                        first)
                .path("id");

        Response circle = refused(
                patch("statements/" + first, "\"v1\"", "{'origin':'%s','reason':'Test.'}", second),
                422,
                "validation-failed");

        assertThat(circle.<String>path("errors[0].field")).isEqualTo("origin");
    }

    @Test
    void what_is_warned_of_is_written_once_it_is_confirmed() {
        String finding = proposed(agreement());

        Response warned = refused(
                patch(finding, "\"v1\"", "{'eventOn':'2021-03-01','reason':'Test.'}"), 422, "validation-failed");
        assertThat(warned.<List<String>>path("errors.code")).containsExactly("EVENT_AFTER_STATEMENT");
        Response confirmed = patch(
                finding, "\"v1\"", "{'eventOn':'2021-03-01','reason':'Test.','confirmed':['EVENT_AFTER_STATEMENT']}");
        assertThat(confirmed.statusCode()).as(confirmed.asString()).isEqualTo(200);
    }

    @Test
    void a_name_is_given_once() {
        String agreement = agreement();
        String body = "{'id':'%1$s-source','publisher':'%1$s-monitor'}";

        refused(post("sources", body, agreement), 409, "name-taken");
    }

    @Test
    void a_record_is_entered_under_a_name_of_ones_own_only_once() {
        String agreement = agreement();
        String address = "sources/" + agreement + "-second";
        String body = "{'publisher':'" + agreement + "-monitor','note':'%s','reason':'Test.'}";

        Response entered = put(address, "If-None-Match", "*", body, "One");
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        assertThat(entered.header("Location")).isEqualTo("/api/v1/" + address);
        Response again = refused(put(address, "If-None-Match", "*", body, "Two"), 412, "stale");
        assertThat(again.<String>path("current.note")).isEqualTo("One");
        Response replaced = put(address, "If-Match", "\"v1\"", body, "Two");
        assertThat(replaced.statusCode()).as(replaced.asString()).isEqualTo(200);
        assertThat(Api.get(address).path("note").asText()).isEqualTo("Two");
        assertThat(Api.get(address).path("version").asInt()).isEqualTo(2);
        refused(put("sources/" + agreement + "-third", "If-Match", "\"v1\"", body, "One"), 404, "not-found");
    }

    @Test
    void a_change_that_changes_nothing_is_no_edit() {
        String finding = proposed(agreement());

        Response same = patch(finding, "\"v1\"", "{'itemGrade':2,'reason':'Read again.'}");

        assertThat(same.statusCode()).as(same.asString()).isEqualTo(200);
        assertThat(same.header("Edit")).isNull();
        assertThat(same.header("ETag")).isEqualTo("\"v1\"");
    }

    @Test
    void a_change_is_answered_shortly_to_those_who_prefer_it() {
        Response answer = asks().header("Prefer", "return=minimal")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"v1\"")
                .body("{\"itemGrade\":3,\"reason\":\"Read again.\"}")
                .patch(Api.BASE + proposed(agreement()));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.header("ETag")).isEqualTo("\"v2\"");
        assertThat(answer.asString()).isEmpty();
    }

    @Test
    void a_request_sent_again_is_answered_again_and_not_done_again() {
        String agreement = agreement();
        String body = "{'publisher':'" + agreement + "-monitor','title':'%s'}";
        String key = UUID.randomUUID().toString();

        Response first = keyed(key, "sources", body, "One");
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        Response second = keyed(key, "sources", body, "One");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Edit")).isEqualTo(first.header("Edit"));
        assertThat(Api.read(second.asString())).isEqualTo(Api.read(first.asString()));
        refused(keyed(key, "sources", body, "Two"), 422, "idempotency-key-reused");
        refused(keyed("k".repeat(256), "sources", body, "One"), 400, "invalid-request");
    }

    @Test
    void what_was_refused_is_mended_under_the_same_key() {
        String agreement = agreement();
        String key = UUID.randomUUID().toString();

        refused(keyed(key, "sources", "{'publisher':'nobody-at-all'}"), 422, "validation-failed");
        Response mended = keyed(key, "sources", "{'publisher':'" + agreement + "-monitor'}");
        assertThat(mended.statusCode()).as(mended.asString()).isEqualTo(201);
    }

    @Test
    void two_requests_with_one_key_at_once_are_one_write() {
        String body = "{'publisher':'" + agreement() + "-monitor'}";
        String key = UUID.randomUUID().toString();

        CompletableFuture<Response> one = CompletableFuture.supplyAsync(() -> keyed(key, "sources", body));
        CompletableFuture<Response> other = CompletableFuture.supplyAsync(() -> keyed(key, "sources", body));

        assertThat(List.of(one.join().statusCode(), other.join().statusCode())).containsExactly(201, 201);
        assertThat(one.join().<String>path("id")).isEqualTo(other.join().path("id"));
        assertThat(Stream.of(one, other)
                        .map(answer -> answer.join().header("Idempotency-Replayed"))
                        .filter("true"::equals))
                .hasSize(1);
    }

    @Test
    void what_quotes_a_text_follows_its_correction() {
        String agreement = agreement();
        String statement = "statements/" + agreement + "-one";
        String finding = proposed(agreement);

        Response moved =
                patch(statement, "\"v1\"", "{'text':'He told: What one says.','reason':'The beginning was missing.'}");
        assertThat(moved.statusCode()).as(moved.asString()).isEqualTo(200);
        assertThat(Api.get(finding).at("/excerpt/start").asInt()).isEqualTo(9);
        Response lost = refused(
                patch(statement, "\"v2\"", "{'text':'He told: nothing.','reason':'Heard wrong.'}"),
                422,
                "validation-failed");
        assertThat(lost.<String>path("errors[0].field")).isEqualTo("text");
        assertThat(lost.<String>path("errors[0].message")).contains("F-" + agreement + "-one");
        Response requoted = patch(
                statement,
                "\"v2\"",
                "{'text':'He told: nothing.','reason':'Heard wrong.','requotes':[{'finding':'F-%s-one','text':'nothing'}]}",
                agreement);
        assertThat(requoted.statusCode()).as(requoted.asString()).isEqualTo(200);
        assertThat(Api.get(finding).at("/excerpt/text").asText()).isEqualTo("nothing");
        assertThat(Api.get(finding).at("/excerpt/start").asInt()).isEqualTo(9);
    }

    @Test
    void the_correction_of_what_was_accepted_is_proposed_and_changes_nothing() {
        String agreement = agreement();
        String finding = "findings/F-" + agreement + "-two";
        JsonNode before = Api.get(finding);

        Response answer = patch(finding, "\"v1\"", "{'itemGrade':5,'reason':'Read again.'}");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/proposals/" + answer.path("proposal"));
        assertThat(answer.<Integer>path("record.itemGrade")).isEqualTo(5);
        assertThat(Api.get(finding)).isEqualTo(before);
    }

    @Test
    void a_report_that_was_taken_back_has_its_day() {
        String finding = proposed(agreement());

        refused(
                versioned("\"v1\"").body("{\"reason\":\"They said so.\"}").post(Api.BASE + finding + "/retractions"),
                400,
                "invalid-request");
        Response answer = versioned("\"v1\"")
                .body("{\"retractedOn\":\"2021-03-01\",\"reason\":\"They said so.\"}")
                .post(Api.BASE + finding + "/retractions");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(Api.get(finding).at("/retractedOn/value").asText()).isEqualTo("2021-03-01");
    }

    @Test
    void a_commitment_gets_the_next_letter_and_the_version_of_its_record_counts_its_parts() {
        String agreement = agreement();
        String commitments = "agreements/" + agreement + "/clauses/1/commitments";
        String body = "{'summary':'Open the road.','kind':'ONE_OFF','obligors':[{'party':'" + agreement
                + "-north','namedInText':true}],'beneficiaries':[],'appliesFrom':'2020-11-10','windowDays':90,"
                + "'reversible':true,'deadlines':[]}";

        Response entered = post(commitments, body);
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        assertThat(entered.<String>path("id")).isEqualTo(agreement + "/1.b");
        Response corrected = patch(
                commitments + "/b",
                "\"v1\"",
                "{'deadlines':[{'due':'2021-01-01','announcedOn':'2020-11-10','basis':'The text.'}],'reason':'Left out.'}");
        assertThat(corrected.statusCode()).as(corrected.asString()).isEqualTo(200);
        assertThat(Api.get("agreements/" + agreement + "/clauses/1")
                        .at("/commitments/1/version")
                        .asInt())
                .isEqualTo(2);
    }

    private String agreement() {
        String name = "edit-" + UUID.randomUUID().toString().substring(0, 8);
        EvidenceBundle bundle = new EvidenceBundle(name, "UTC");
        bundle.commitment("a", "CONTINUING");
        bundle.finding("one", "a", "2021-01-10", finding -> finding.put("reviewState", "PROPOSED"));
        bundle.finding("two", "a", "2021-01-20", finding -> {});
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

    @Test
    void records_that_name_each_other_are_written_together() {
        String agreement = agreement();
        String finding = finding("$ref:said", agreement, "{'text':'They left.'}");
        String batch = "{'reason':'The report of March.','items':["
                + "{'op':'CREATE','type':'SOURCE','ref':'report','body':{'publisher':'" + agreement + "-monitor'}},"
                + "{'op':'CREATE','type':'STATEMENT','ref':'said','body':{'source':'$ref:report','recordType':'REPORT',"
                + "'mode':'VERBATIM','text':'They left.','statedOn':'2021-03-01'}},"
                + "{'op':'CREATE','type':'FINDING','body':" + finding + "},"
                + "{'op':'CORRECT','type':'FINDING','id':'F-" + agreement + "-one','version':1,'body':{'itemGrade':3}},"
                + "{'op':'CORRECT','type':'FINDING','id':'F-" + agreement
                + "-two','version':1,'body':{'itemGrade':3}}]}";
        String key = UUID.randomUUID().toString();

        refused(post("batches", batch), 428, "precondition-required");
        Response written = keyed(key, "batches", batch);
        assertThat(written.statusCode()).as(written.asString()).isEqualTo(201);
        assertThat(written.<List<String>>path("items.type"))
                .containsExactly("source", "statement", "finding", "finding", "finding");
        assertThat(written.<List<Integer>>path("items.version")).containsExactly(1, 1, 1, 2, 1);
        assertThat(written.<String>path("items[4].proposal")).isNotBlank();
        String entered = written.path("items[2].id");
        assertThat(Api.get("findings/" + entered).path("statement").asText()).isEqualTo(written.path("items[1].id"));
        assertThat(keyed(key, "batches", batch).asString()).isEqualTo(written.asString());
    }

    @Test
    void of_a_batch_with_an_error_nothing_is_stored_and_each_error_names_its_item() {
        String agreement = agreement();
        String source = agreement + "-extra";
        String batch = "{'reason':'Test.','items':["
                + "{'op':'CREATE','type':'SOURCE','body':{'id':'" + source + "','publisher':'" + agreement
                + "-monitor'}},"
                + "{'op':'CREATE','type':'SOURCE','body':{'publisher':'nobody-at-all'}},"
                + "{'op':'CREATE','type':'FINDING','body':"
                + finding(agreement + "-one", agreement, "{'text':'They left.'}") + "}]}";
        String unreadable =
                "{'reason':'Test.','items':[{'op':'CREATE','type':'SOURCE','body':{'publisher':'$ref:none'}},"
                        + "{'op':'CORRECT','type':'SOURCE','id':'x','body':{}},{'op':'CREATE','type':'CLAUSE','body':{}}]}";

        Response answer = refused(keyed(UUID.randomUUID().toString(), "batches", batch), 422, "validation-failed");
        assertThat(answer.<List<String>>path("errors.field"))
                .containsExactlyInAnyOrder("items[1].publisher", "items[2].excerpt");
        assertThat(Api.ask(Api.BASE + "sources/" + source).statusCode()).isEqualTo(404);
        Response shape = refused(keyed(UUID.randomUUID().toString(), "batches", unreadable), 400, "invalid-request");
        assertThat(shape.<List<String>>path("errors.field"))
                .containsExactly("items[0].body.publisher", "items[1].version", "items[2].in");
        refused(
                keyed(UUID.randomUUID().toString(), "batches", "{'reason':'Test.','items':[],'colour':1}"),
                400,
                "invalid-request");
    }

    @Test
    void a_clause_takes_its_place_behind_another_one_and_the_others_move_up() {
        String clauses = "agreements/" + agreement() + "/clauses";
        String body = "{'label':'%s','after':'%s','editorialLabel':false,'wordings':[],'topics':[]}";

        assertThat(post(clauses, body, "3", "1").statusCode()).isEqualTo(201);
        Response second = post(clauses, body, "2", "1");
        assertThat(second.statusCode()).as(second.asString()).isEqualTo(201);
        assertThat(Api.get(clauses + "/2").path("ordinal").asInt()).isEqualTo(2);
        assertThat(Api.get(clauses + "/3").path("ordinal").asInt()).isEqualTo(3);
        assertThat(Api.get(clauses + "/3").path("version").asInt()).isEqualTo(2);
        Response nowhere = refused(post(clauses, body, "4", "none"), 422, "validation-failed");
        assertThat(nowhere.<String>path("errors[0].field")).isEqualTo("after");
    }

    @Test
    void what_becomes_known_later_is_added_to_its_record() {
        String agreement = agreement();
        String commitment = "agreements/" + agreement + "/clauses/1/commitments/a";
        String deadline = "{'due':'2021-06-01','announcedOn':'%s','basis':'A statement.','reason':'Announced.'}";

        Response entered = post(commitment + "/deadlines", deadline, "2021-01-01");
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        assertThat(entered.<Integer>path("version")).isEqualTo(2);
        assertThat(entered.header("Location")).isEqualTo("/api/v1/agreements/" + agreement + "/clauses/1");
        Response again = refused(post(commitment + "/deadlines", deadline, "2021-01-01"), 409, "conflict");
        assertThat(again.<String>path("errors[0].field")).isEqualTo("announcedOn");
        Response broken = refused(post(commitment + "/deadlines", deadline, "some day"), 400, "invalid-request");
        assertThat(broken.<String>path("errors[0].field")).isEqualTo("announcedOn");
        Response pause =
                post(commitment + "/suspensions", "{'from':'2021-02-01','until':'2021-02-28','reason':'Agreed.'}");
        assertThat(pause.statusCode()).as(pause.asString()).isEqualTo(201);
        Response term =
                post(commitment + "/terms", "{'until':'2025-01-01','announcedOn':'2021-03-01','reason':'Agreed.'}");
        assertThat(term.statusCode()).as(term.asString()).isEqualTo(201);
        Response coverage = post(
                "agreements/" + agreement + "/coverage",
                "{'codedUntil':'2022-01-01','searched':['An archive.'],'reason':'Searched.'}");
        assertThat(coverage.statusCode()).as(coverage.asString()).isEqualTo(201);
        JsonNode clause = Api.get("agreements/" + agreement + "/clauses/1");
        assertThat(clause.at("/commitments/0/version").asInt()).isEqualTo(4);
        assertThat(clause.at("/commitments/0/deadlines/0/due").asText()).isEqualTo("2021-06-01");
    }

    @Test
    void a_wording_is_replaced_at_its_place() {
        String clause = "agreements/" + agreement() + "/clauses/1";
        String wording =
                "{'language':'en','publisher':'Test','authority':'AUTHENTIC','primary':true,'text':'%s','reason':'Misread.'}";

        Response replaced = put(clause + "/wordings/1", "If-Match", "\"v1\"", wording, "They shall keep it.");
        assertThat(replaced.statusCode()).as(replaced.asString()).isEqualTo(200);
        assertThat(Api.get(clause).at("/wordings/0/text").asText()).isEqualTo("They shall keep it.");
        refused(put(clause + "/wordings/1", "If-Match", "\"v1\"", wording, "Another."), 412, "stale");
        refused(put(clause + "/wordings/7", "If-Match", "\"v2\"", wording, "Another."), 404, "not-found");
    }

    @Test
    void it_is_shown_what_findings_would_change_and_nothing_is_stored() {
        String agreement = agreement();
        String previews = "agreements/" + agreement + "/status-previews";
        String status = "agreements/" + agreement + "/clauses/1/status?asOf=2021-02-01";
        JsonNode before = Api.get(status);

        Response without = post(previews, "{'without':['F-%s-two'],'asOf':'2021-02-01'}", agreement);
        assertThat(without.statusCode()).as(without.asString()).isEqualTo(200);
        assertThat(without.<String>path("clauses[0].clause")).isEqualTo("1");
        assertThat(without.<String>path("clauses[0].now"))
                .isEqualTo(before.path("headline").asText());
        assertThat(without.<String>path("clauses[0].then")).isEqualTo("UNKNOWN");
        assertThat(without.<String>path("clauses[0].days[0].from")).isEqualTo("2021-01-20");
        Response accepted = post(previews, "{'accept':['F-%s-one'],'asOf':'2021-01-15'}", agreement);
        assertThat(accepted.<String>path("clauses[0].then"))
                .isEqualTo(before.path("headline").asText());
        assertThat(accepted.<String>path("clauses[0].days[0].from")).isEqualTo("2021-01-10");
        assertThat(accepted.<String>path("clauses[0].days[0].until")).isEqualTo("2021-01-20");
        Response with = post(
                previews,
                "{'asOf':'2021-03-01','with':[" + finding(agreement + "-one", agreement, "{'text':'What one says.'}")
                        + "]}");
        assertThat(with.statusCode()).as(with.asString()).isEqualTo(200);
        Response unknown = refused(post(previews, "{'without':['none']}"), 422, "validation-failed");
        assertThat(unknown.<String>path("errors[0].field")).isEqualTo("without[0]");
        refused(post(previews, "{'colour':1}"), 400, "invalid-request");
        assertThat(Api.get(status)).isEqualTo(before);
        assertThat(Api.get("findings/F-" + agreement + "-two").path("version").asInt())
                .isEqualTo(1);
    }

    @Test
    void a_preview_that_takes_longer_than_it_may_is_refused_and_nothing_is_stored() throws SQLException {
        String agreement = agreement();
        String previews = "agreements/" + agreement + "/status-previews";
        JsonNode before = Api.get("agreements/" + agreement + "/clauses/1/status");
        Response refused;
        try (Connection other = connections.getConnection()) {
            other.setAutoCommit(false);
            Query.of("select pg_advisory_xact_lock(hashtextextended('agreement ' || ?, 0))", agreement)
                    .run(other);
            refused = refused(post(previews, "{'accept':['F-%s-one']}", agreement), 503, "unavailable");
            other.rollback();
        }

        assertThat(refused.<String>path("detail")).contains("at most 4000 ms");
        assertThat(Api.get("agreements/" + agreement + "/clauses/1/status")).isEqualTo(before);
        assertThat(Api.get(proposed(agreement)).path("version").asInt()).isEqualTo(1);
        assertThat(post(previews, "{'accept':['F-%s-one']}", agreement).statusCode())
                .isEqualTo(200);
    }

    /** A finding that waits, as an address. */
    private static String proposed(String agreement) {
        return "findings/F-" + agreement + "-one";
    }

    private static Response refused(Response answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("type")).isEqualTo("/problems/" + type);
        return answer;
    }

    private Response patch(String address, @Nullable String version, String body, Object... values) {
        return send(asks(), address, version, body.strip().formatted(values).replace('\'', '"'));
    }

    private static Response send(RequestSpecification asks, String address, @Nullable String version, String body) {
        if (version != null) {
            asks.header("If-Match", version);
        }
        return asks.contentType("application/merge-patch+json").body(body).patch(Api.BASE + address);
    }

    private Response put(String address, String header, String value, String body, Object... values) {
        return asks().header(header, value)
                .contentType("application/json")
                .body(body.replace('\'', '"').formatted(values))
                .put(Api.BASE + address);
    }

    private Response keyed(String key, String address, String body, Object... values) {
        return asks().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body.replace('\'', '"').formatted(values))
                .post(Api.BASE + address);
    }

    private RequestSpecification versioned(String version) {
        return asks().contentType("application/json").header("If-Match", version);
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
