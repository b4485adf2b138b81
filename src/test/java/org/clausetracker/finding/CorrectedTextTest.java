package org.clausetracker.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.clausetracker.journal.EditByHand;
import org.clausetracker.problem.DomainFailure.Contradiction;
import org.clausetracker.problem.FieldError;
import org.clausetracker.record.RecordChanges;
import org.clausetracker.record.RecordChanges.ChangedRecord;
import org.clausetracker.record.RecordDraft;
import org.clausetracker.record.RecordWriter;
import org.clausetracker.record.StoredElements;
import org.clausetracker.sql.Database;
import org.clausetracker.statement.QuotationsOf;
import org.clausetracker.statement.QuotationsOf.Requote;
import org.clausetracker.statement.StatementElements;
import org.clausetracker.statement.StatementRecords;
import org.junit.jupiter.api.Test;

/** When the text of a statement is corrected, the findings that quote it keep their words, or it is not corrected. */
@QuarkusTest
@TestTransaction
class CorrectedTextTest {

    private static final String FORMER =
            "It was a direct, undeniable attack against the sovereignty and the territorial"
                    + " integrity of Armenia, he said.";

    @Inject
    RecordWriter writer;

    @Inject
    Database database;

    @Inject
    StoredElements stored;

    @Inject
    QuotationsOf quotations;

    @Test
    void quotations_move_with_their_words() {
        RecordChanges changes = corrected("🙂 Yes: " + FORMER, List.of());

        assertThat(changes.records())
                .contains(
                        new ChangedRecord("statement", List.of("S001"), false),
                        new ChangedRecord("finding", List.of("F-S001-1"), false),
                        new ChangedRecord("finding", List.of("F-S001-2"), false));
        assertThat(excerpt("F-S001-1").get("start").intValue()).isEqualTo(16);
        assertThat(excerpt("F-S001-2").get("start").intValue()).isEqualTo(35);
    }

    @Test
    void what_would_lose_its_words_is_told() {
        Contradiction refused = catchThrowableOfType(
                Contradiction.class, () -> corrected(FORMER.replace("undeniable", "undoubted"), List.of()));

        assertThat(refused.errors())
                .contains(new FieldError(
                        "text",
                        "finding 'F-S001-1' quotes 'direct, undeniable attack against the sovereignty and the territorial"
                                + " integrity …', which is lost; most like it is 'direct, undoubted attack against the"
                                + " sovereignty and the territorial integrity o…' at 9"));
        assertThat(refused.errors()).extracting(FieldError::field).containsOnly("text");
    }

    @Test
    void words_may_be_chosen_anew() {
        corrected(
                FORMER.replace("undeniable", "undoubted"),
                List.of(new Requote("F-S001-1", "direct, undoubted attack against", null)));

        assertThat(excerpt("F-S001-1"))
                .isEqualTo(JsonNodeFactory.instance
                        .objectNode()
                        .put("text", "direct, undoubted attack against")
                        .put("start", 9));
        assertThat(excerpt("F-S001-2").get("start").intValue()).isEqualTo(27);
    }

    @Test
    void chosen_words_must_stand_in_the_text_and_belong_to_its_findings() {
        Contradiction refused = catchThrowableOfType(
                Contradiction.class,
                () -> corrected(
                        FORMER.replace("undeniable", "undoubted"),
                        List.of(new Requote("F-S001-1", "the", null), new Requote("F-none", "the", 1))));

        assertThat(refused.errors())
                .containsExactlyInAnyOrder(
                        new FieldError(
                                "requotes[0].excerpt",
                                "occurs 2 times in the text of statement 'S001': say which by start, one of 42, 62"),
                        new FieldError(
                                "requotes[1].finding", "there is no finding 'F-none' that reads this statement"));
    }

    private RecordChanges corrected(String text, List<Requote> requotes) {
        ObjectNode is = stored.read(StatementElements.STATEMENT, "S001").orElseThrow();
        assertThat(is.get("text").textValue()).isEqualTo(FORMER);
        RecordDraft draft = writer.draft();
        new StatementRecords(draft.rows())
                .read(draft.patch(is, JsonNodeFactory.instance.objectNode().put("text", text)));
        quotations.keep(draft, "S001", FORMER, text, requotes);
        return written(draft, Set.of("EVENT_AFTER_STATEMENT", "WILL_NOT_COUNT", "NOT_AN_OBLIGOR"));
    }

    private JsonNode excerpt(String finding) {
        return stored.read(FindingElements.FINDING, finding).orElseThrow().get("excerpt");
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
