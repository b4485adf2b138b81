package org.clausetracker.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.clausetracker.record.ShippedRecords.object;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.clausetracker.clause.ClauseElements;
import org.clausetracker.clause.CommitmentRecords;
import org.clausetracker.finding.FindingElements;
import org.clausetracker.finding.FindingRecords;
import org.clausetracker.journal.EditByHand;
import org.clausetracker.party.PartyElements;
import org.clausetracker.party.PartyRecords;
import org.clausetracker.problem.DomainFailure.Conflict;
import org.clausetracker.problem.DomainFailure.Contradiction;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.DomainFailure.TooLarge;
import org.clausetracker.problem.FieldError;
import org.clausetracker.record.RecordChanges.ChangedRecord;
import org.clausetracker.sql.Database;
import org.clausetracker.statement.SourceRecords;
import org.clausetracker.statement.StatementElements;
import org.clausetracker.statement.StatementRecords;
import org.clausetracker.statement.StatementRules;
import org.junit.jupiter.api.Test;

/** Single records are held to the rules of a bundle, and told what is wrong by the names of their own fields. */
@QuarkusTest
@TestTransaction
class RecordWriterTest {

    private static final Set<String> NOTHING = Set.of();

    @Inject
    RecordWriter writer;

    @Inject
    Database database;

    @Inject
    StoredElements stored;

    @Test
    void a_finding_is_created_where_its_words_stand() {
        ObjectNode given = finding("f-alone-1");

        RecordChanges changes = created(given);

        assertThat(changes)
                .isEqualTo(
                        new RecordChanges(2, 0, 0, List.of(new ChangedRecord("finding", List.of("f-alone-1"), true))));
        given.withObject("/excerpt").put("start", 28);
        assertThat(stored.read(FindingElements.FINDING, "f-alone-1")).contains(given);
    }

    @Test
    void a_record_given_as_it_is_stored_writes_nothing() {
        created(finding("f-alone-2"));
        ObjectNode is = stored.read(FindingElements.FINDING, "f-alone-2").orElseThrow();
        RecordDraft draft = writer.draft();
        new FindingRecords(draft.rows()).read(draft.patch(is, object("{'rationale':'Said so.'}")));

        assertThat(written(draft, NOTHING)).isEqualTo(new RecordChanges(0, 0, 0, List.of()));
    }

    @Test
    void every_contradiction_is_told_at_once_by_its_field() {
        ObjectNode given = finding("f-alone-3")
                .put("reporter", "nobody")
                .put("clause", "99")
                .put("rebuts", "f-none");
        given.withArray("/about").add("no-one");
        given.withObject("/excerpt").put("text", "Attack against");

        assertThat(contradictions(given))
                .containsExactlyInAnyOrder(
                        new FieldError("reporter", "there is no party 'nobody'"),
                        new FieldError("about[1]", "there is no party 'no-one'"),
                        new FieldError("clause", "nk-ceasefire-2020-11-10 has no clause '99'"),
                        new FieldError("rebuts", "there is no finding 'f-none'"),
                        new FieldError("excerpt", "does not occur in the text of statement 'S001'"));
    }

    @Test
    void words_that_occur_twice_need_their_place() {
        ObjectNode given = finding("f-alone-4");
        given.withObject("/excerpt").put("text", "the ");

        assertThat(contradictions(given))
                .containsExactly(new FieldError(
                        "excerpt",
                        "occurs 2 times in the text of statement 'S001': say which by start, one of 43, 63"));

        given.withObject("/excerpt").put("start", 44);
        assertThat(contradictions(given))
                .containsExactly(new FieldError(
                        "excerpt", "does not stand at 44 of the text of statement 'S001', but at 43, 63"));

        given.withObject("/excerpt").put("start", 63);
        assertThat(created(given).inserted()).isEqualTo(2);
    }

    @Test
    void shape_comes_before_contradiction() {
        ObjectNode given = finding("f alone")
                .put("excerpt", "attack against the sovereignty")
                .put("reporter", "nobody")
                .put("itemGrade", 7)
                .put("colour", "red");

        RecordDraft draft = writer.draft();
        new FindingRecords(draft.rows()).read(draft.create(given));
        Rejected refused = catchThrowableOfType(Rejected.class, () -> written(draft, NOTHING));

        assertThat(refused.errors().stream().map(FieldError::field))
                .containsExactly("itemGrade", "id", "excerpt", "colour");
        assertThat(refused.errors()).contains(new FieldError("excerpt", "must be an object, not text"));
    }

    @Test
    void several_records_are_told_apart_by_their_place_and_may_refer_to_one_another() {
        RecordDraft draft = writer.draft();
        new SourceRecords(draft.rows())
                .read(draft.create(object("{'id':'so-alone','publisher':'reuters','publishedOn':'2022-09-23'}"), 0));
        new StatementRecords(draft.rows())
                .read(draft.create(
                        object("{'id':'st-alone','source':'so-alone','recordType':'REPORT','mode':'VERBATIM',"
                                + "'text':'Fire came\\r\\nback, fire.'}"),
                        1));
        new FindingRecords(draft.rows()).read(draft.create(of("f-alone-5", "st-alone", "Fire came\r\nback"), 2));
        new FindingRecords(draft.rows()).read(draft.create(of("f-alone-5", "st-alone", "fire!"), 3));

        Contradiction refused = catchThrowableOfType(Contradiction.class, () -> written(draft, NOTHING));

        assertThat(refused.errors())
                .containsExactly(
                        new FieldError("items[3].id", "'f-alone-5' is already the id of items[2]"),
                        new FieldError("items[3].excerpt", "does not occur in the text of statement 'st-alone'"));

        RecordDraft mended = writer.draft();
        new SourceRecords(mended.rows())
                .read(mended.create(object("{'id':'so-alone','publisher':'reuters','publishedOn':'2022-09-23'}"), 0));
        new StatementRecords(mended.rows())
                .read(mended.create(
                        object("{'id':'st-alone','source':'so-alone','recordType':'REPORT','mode':'VERBATIM',"
                                + "'text':'Fire came\\r\\nback, fire.'}"),
                        1));
        new FindingRecords(mended.rows()).read(mended.create(of("f-alone-5", "st-alone", "Fire came\r\nback"), 2));

        assertThat(written(mended, NOTHING).records())
                .containsExactly(
                        new ChangedRecord("source", List.of("so-alone"), true),
                        new ChangedRecord("statement", List.of("st-alone"), true),
                        new ChangedRecord("finding", List.of("f-alone-5"), true));
        assertThat(stored.read(StatementElements.STATEMENT, "st-alone")
                        .orElseThrow()
                        .get("text")
                        .textValue())
                .isEqualTo("Fire came\nback, fire.");
    }

    @Test
    void what_is_there_cannot_be_created() {
        RecordDraft draft = writer.draft();
        new FindingRecords(draft.rows()).read(draft.create(finding("F-S001-1")));

        assertThat(catchThrowableOfType(Conflict.class, () -> written(draft, NOTHING)))
                .hasMessage("There is already a finding 'F-S001-1'.");
    }

    @Test
    void a_patch_changes_what_it_names_alone() {
        ObjectNode is = stored.read(StatementElements.STATEMENT, "S001").orElseThrow();
        RecordDraft draft = writer.draft();
        new StatementRecords(draft.rows())
                .read(draft.patch(is, object("{'note':null,'locator':{'end':110},'statedOn':'2022-09'}")));

        assertThat(written(draft, NOTHING))
                .isEqualTo(new RecordChanges(0, 1, 0, List.of(new ChangedRecord("statement", List.of("S001"), false))));
        ObjectNode expected = is.deepCopy().put("statedOn", "2022-09");
        expected.remove("note");
        expected.withObject("/locator").put("end", 110);
        assertThat(stored.read(StatementElements.STATEMENT, "S001")).contains(expected);
    }

    @Test
    void a_patch_does_not_make_another_record_of_it() {
        ObjectNode is = stored.read(StatementElements.STATEMENT, "S001").orElseThrow();
        RecordDraft draft = writer.draft();
        new StatementRecords(draft.rows()).read(draft.patch(is, object("{'id':'S002'}")));

        assertThat(catchThrowableOfType(Rejected.class, () -> writer.check(draft))
                        .errors())
                .containsExactly(new FieldError("id", "names the record and cannot be changed"));
    }

    @Test
    void a_thousand_records_are_written_together_and_no_more() {
        RecordDraft draft = writer.draft();
        for (int i = 0; i < 1_000; i++) {
            new SourceRecords(draft.rows())
                    .read(draft.create(object("{'id':'so-" + i + "-alone','publisher':'reuters'}"), i));
        }

        assertThat(catchThrowableOfType(TooLarge.class, () -> draft.create(object("{}"), 1_000)))
                .hasMessage("At most 1000 records are written together.");
        assertThat(written(draft, NOTHING).inserted()).isEqualTo(1_000);
    }

    @Test
    void a_patch_takes_away_no_key_that_nobody_knows() {
        ObjectNode is = stored.read(StatementElements.STATEMENT, "S001").orElseThrow();
        RecordDraft draft = writer.draft();
        new StatementRecords(draft.rows())
                .read(draft.patch(is, object("{'colour':null,'locator':{'page':null},'text':null,'origin':null}")));

        Rejected refused = catchThrowableOfType(Rejected.class, () -> written(draft, NOTHING));

        assertThat(refused.errors())
                .containsExactlyInAnyOrder(
                        new FieldError("locator.page", "is not a known key; known here: document, end, start"),
                        new FieldError(
                                "colour",
                                "is not a known key; known here: duplicateOf, eventOn, id, language, locator, mode, note,"
                                        + " origin, recordType, restorationNote, restoredText, source, speaker, statedOn, text"),
                        new FieldError("text", "is required"));
    }

    @Test
    void a_change_of_a_list_alone_is_a_change_of_its_record() {
        ObjectNode is = stored.read(PartyElements.PARTY, "azerbaijan").orElseThrow();
        ObjectNode patch = object("{}");
        ArrayNode aliases = patch.putArray("aliases").addAll((ArrayNode) is.get("aliases"));
        aliases.add("Cafe\u0301 republic");
        RecordDraft draft = writer.draft();
        new PartyRecords(draft.rows()).read(draft.patch(is, patch));

        assertThat(written(draft, NOTHING))
                .isEqualTo(
                        new RecordChanges(1, 0, 0, List.of(new ChangedRecord("party", List.of("azerbaijan"), false))));
        assertThat(stored.read(PartyElements.PARTY, "azerbaijan").orElseThrow().get("aliases"))
                .contains(ShippedRecords.JSON.getNodeFactory().textNode("Café republic"));
    }

    @Test
    void what_one_is_warned_of_has_to_be_confirmed() {
        ObjectNode given = finding("f-alone-6").put("eventOn", "2022-10-01").put("reporterRole", "GUARANTOR");

        assertThat(contradictions(given))
                .containsExactly(
                        new FieldError(
                                "eventOn",
                                "the event of 2022-10-01 is later than what was said on 2022-09-22: it counts from the event"
                                        + " on",
                                "EVENT_AFTER_STATEMENT"),
                        new FieldError(
                                "reporterRole",
                                "armenia is typed GUARANTOR, but speaks for armenia, which owes"
                                        + " nk-ceasefire-2020-11-10/1.a: weighed as the obligor",
                                "SPEAKS_FOR_AN_OBLIGOR"));
    }

    @Test
    void what_is_confirmed_is_written() {
        RecordDraft draft = writer.draft();
        new FindingRecords(draft.rows()).read(draft.create(finding("f-alone-7").put("eventOn", "2022-10-01")));

        assertThat(written(draft, Set.of("EVENT_AFTER_STATEMENT")).inserted()).isEqualTo(2);
    }

    @Test
    void nobody_comes_to_owe_what_he_watches_over() {
        ObjectNode watched = ShippedRecords.of("findings").stream()
                .filter(finding -> finding.has("commitment")
                        && finding.get("reporterRole").textValue().equals("OUTSIDER"))
                .findFirst()
                .orElseThrow();
        String reporter = watched.get("reporter").textValue();
        String id = watched.get("commitment").textValue();
        ObjectNode duty = stored.read(ClauseElements.COMMITMENT, id).orElseThrow();
        int listed = duty.get("obligors").size();
        ObjectNode patch = object("{}");
        patch.putArray("obligors")
                .addAll((ArrayNode) duty.get("obligors"))
                .addObject()
                .put("party", reporter)
                .put("namedInText", false);
        RecordDraft draft = writer.draft();
        new CommitmentRecords(draft.rows())
                .readAlone(
                        watched.get("agreement").textValue(),
                        watched.get("clause").textValue(),
                        draft.patch(duty, patch));

        Contradiction refused = catchThrowableOfType(Contradiction.class, () -> written(draft, NOTHING));

        assertThat(refused.errors().get(0).field()).isEqualTo("obligors[" + listed + "].party");
        assertThat(refused.errors().get(0).message())
                .startsWith("'" + reporter + "' cannot owe " + id + ": it is its OUTSIDER in the finding '");
    }

    @Test
    void a_text_keeps_the_words_that_stored_findings_quote() {
        ObjectNode is = stored.read(StatementElements.STATEMENT, "S001").orElseThrow();
        RecordDraft draft = writer.draft();
        new StatementRecords(draft.rows()).read(draft.patch(is, object("{'text':'It was an attack, he said.'}")));

        Contradiction refused = catchThrowableOfType(Contradiction.class, () -> writer.check(draft));

        assertThat(refused.errors())
                .contains(new FieldError(
                        "text",
                        "finding 'F-S001-2' in the database quotes words that are no longer at 28 to 99 of this text"));
    }

    @Test
    void a_chain_that_leads_back_is_found_among_stored_records() {
        RecordDraft draft = writer.draft();
        ObjectNode armenia = stored.read(PartyElements.PARTY, "armenia").orElseThrow();
        new PartyRecords(draft.rows()).read(draft.patch(armenia, object("{'side':'nikol-pashinyan'}")));

        Contradiction refused = catchThrowableOfType(Contradiction.class, () -> writer.check(draft));

        assertThat(refused.errors())
                .containsExactly(new FieldError(
                        "side", "'nikol-pashinyan' leads into a circle: no side of a side may lead back"));
    }

    @Test
    void a_record_is_locked_by_its_name() {
        assertThat(writer.lock(StatementRules.STATEMENT, "S001")).contains(1);
        assertThat(writer.lock(StatementRules.STATEMENT, "S-none")).isEmpty();
    }

    private RecordChanges created(ObjectNode finding) {
        RecordDraft draft = writer.draft();
        new FindingRecords(draft.rows()).read(draft.create(finding));
        return written(draft, NOTHING);
    }

    private List<FieldError> contradictions(ObjectNode finding) {
        return catchThrowableOfType(Contradiction.class, () -> created(finding)).errors();
    }

    private static ObjectNode finding(String id) {
        return of(id, "S001", "attack against the sovereignty");
    }

    private static ObjectNode of(String id, String statement, String words) {
        ObjectNode finding =
                object("{'agreement':'nk-ceasefire-2020-11-10','clause':'1','commitment':'nk-ceasefire-2020-11-10/1.a',"
                        + "'kind':'BREACH','alternatives':['CONTEXT'],'about':['azerbaijan'],'reporter':'armenia',"
                        + "'reporterRole':'PARTY','sourceGrade':'D','itemGrade':2,'fit':'DIRECT','ongoing':false,"
                        + "'coderConfidence':0.5,'rationale':'Said so.','reviewState':'PROPOSED'}");
        finding.put("id", id).put("statement", statement).putObject("excerpt").put("text", words);
        return finding;
    }

    /** Writes as an edit of the transaction of the test. */
    private RecordChanges written(RecordDraft draft, Set<String> confirmed) {
        database.connected("no edit can be begun", connection -> {
            EditByHand.begin(connection);
            return true;
        });
        return writer.write(draft, confirmed);
    }
}
