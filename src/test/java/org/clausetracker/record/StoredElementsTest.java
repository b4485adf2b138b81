package org.clausetracker.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausetracker.record.ShippedRecords.objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.clausetracker.agreement.AgreementElements;
import org.clausetracker.agreement.AgreementRecords;
import org.clausetracker.clause.ClauseElements;
import org.clausetracker.clause.ClauseRecords;
import org.clausetracker.clause.CommitmentRecords;
import org.clausetracker.finding.FindingElements;
import org.clausetracker.finding.FindingRecords;
import org.clausetracker.journal.EditByHand;
import org.clausetracker.party.PartyElements;
import org.clausetracker.party.PartyRecords;
import org.clausetracker.sql.Database;
import org.clausetracker.statement.SourceRecords;
import org.clausetracker.statement.StatementElements;
import org.clausetracker.statement.StatementRecords;
import org.junit.jupiter.api.Test;

/** A stored record is read back as the element that brought it, and given back it changes nothing. */
@QuarkusTest
class StoredElementsTest {

    @Inject
    StoredElements stored;

    @Inject
    RecordWriter writer;

    @Inject
    Database database;

    @Test
    void parties_are_read_back_as_the_bundle_has_them() {
        for (ObjectNode party : ShippedRecords.of("parties")) {
            party.set("aliases", sorted(party.get("aliases"), Comparator.comparing(JsonNode::textValue)));
            assertThat(stored.read(PartyElements.PARTY, party.get("slug").textValue()))
                    .contains(party);
        }
    }

    @Test
    void agreements_are_read_back_with_and_without_their_clauses() {
        for (ObjectNode agreement : ShippedRecords.of("agreements")) {
            String slug = agreement.get("slug").textValue();
            ObjectNode whole = canonical(agreement);
            assertThat(stored.read(ClauseElements.WHOLE_AGREEMENT, slug)
                            .map(StoredElementsTest::canonical)
                            .orElseThrow())
                    .isEqualTo(whole);

            JsonNode clauses = whole.remove("clauses");
            assertThat(stored.read(AgreementElements.AGREEMENT, slug)
                            .map(StoredElementsTest::canonical)
                            .orElseThrow())
                    .isEqualTo(whole);
            for (ObjectNode clause : objects(clauses)) {
                String label = clause.get("label").textValue();
                assertThat(stored.read(ClauseElements.WHOLE_CLAUSE, slug, label))
                        .contains(clause);
                for (ObjectNode commitment : objects(clause.remove("commitments"))) {
                    assertThat(stored.read(
                                    ClauseElements.COMMITMENT,
                                    commitment.get("id").textValue()))
                            .contains(commitment);
                }
                assertThat(stored.read(ClauseElements.CLAUSE, slug, label)).contains(clause);
            }
        }
    }

    @Test
    void sources_statements_and_findings_are_read_back_as_the_bundle_has_them() {
        ShippedRecords.of("sources").forEach(source -> assertThat(
                        stored.read(StatementElements.SOURCE, source.get("id").textValue()))
                .contains(source));
        ShippedRecords.of("statements").forEach(statement -> assertThat(stored.read(
                        StatementElements.STATEMENT, statement.get("id").textValue()))
                .contains(statement));
        ShippedRecords.of("findings").forEach(finding -> assertThat(stored.read(
                        FindingElements.FINDING_OF_BUNDLE, finding.get("id").textValue()))
                .contains(finding));
    }

    @Test
    void a_record_that_is_not_there_is_read_as_none() {
        assertThat(stored.read(PartyElements.PARTY, "nobody-of-this-name")).isEmpty();
    }

    @Test
    @TestTransaction
    void records_given_back_as_they_are_stored_change_nothing() {
        assertUnchanged(PartyElements.PARTY, (fields, rows) -> new PartyRecords(rows).read(fields));
        assertUnchanged(StatementElements.SOURCE, (fields, rows) -> new SourceRecords(rows).read(fields));
        assertUnchanged(StatementElements.STATEMENT, (fields, rows) -> new StatementRecords(rows).read(fields));
        assertUnchanged(FindingElements.FINDING, (fields, rows) -> new FindingRecords(rows).read(fields));
        assertUnchanged(
                ClauseElements.WHOLE_AGREEMENT,
                (fields, rows) -> new AgreementRecords(rows, new ClauseRecords(rows)::read).read(fields));
        assertUnchanged(
                AgreementElements.AGREEMENT,
                (fields, rows) -> new AgreementRecords(rows, new ClauseRecords(rows)::read).readAlone(fields));
        for (ObjectNode agreement : ShippedRecords.of("agreements")) {
            String slug = agreement.get("slug").textValue();
            for (ObjectNode clause : objects(agreement.get("clauses"))) {
                String label = clause.get("label").textValue();
                ObjectNode alone =
                        stored.read(ClauseElements.CLAUSE, slug, label).orElseThrow();
                RecordDraft draft = writer.draft();
                new ClauseRecords(draft.rows()).readAlone(slug, draft.replace(alone, alone));
                int item = 0;
                for (ObjectNode commitment : objects(clause.get("commitments"))) {
                    ObjectNode duty = stored.read(
                                    ClauseElements.COMMITMENT,
                                    commitment.get("id").textValue())
                            .orElseThrow();
                    new CommitmentRecords(draft.rows()).readAlone(slug, label, draft.replace(duty, duty, item++));
                }
                assertThat(written(draft, Set.of()).changedNothing()).isTrue();
            }
        }
    }

    private void assertUnchanged(StoredElement element, BiConsumer<JsonFields, RowSink> reader) {
        List<ObjectNode> all = stored.readAll(element);
        assertThat(all).isNotEmpty();
        for (int from = 0; from < all.size(); from += RecordDraft.MOST_RECORDS) {
            RecordDraft draft = writer.draft();
            int item = 0;
            for (ObjectNode one : all.subList(from, Math.min(all.size(), from + RecordDraft.MOST_RECORDS))) {
                reader.accept(draft.replace(one, one, item++), draft.rows());
            }
            RecordChanges changes = written(draft, Set.of());
            assertThat(changes.records()).isEmpty();
            assertThat(changes.changedNothing()).isTrue();
        }
    }

    /** Instants as instants, and lists that are kept in no order in that of their names. */
    private static ObjectNode canonical(ObjectNode agreement) {
        ObjectNode canonical = agreement.deepCopy();
        if (canonical.has("effectiveAt")) {
            canonical.put(
                    "effectiveAt",
                    OffsetDateTime.parse(canonical.get("effectiveAt").textValue())
                            .toInstant()
                            .toString());
        }
        if (canonical.has("clauses")) {
            canonical.set(
                    "clauses", sorted(canonical.get("clauses"), Comparator.comparing(clause -> clause.get("ordinal")
                            .intValue())));
            for (JsonNode clause : canonical.get("clauses")) {
                ((ObjectNode) clause)
                        .set("commitments", sorted(clause.get("commitments"), Comparator.comparing(duty -> duty.get(
                                        "letter")
                                .textValue())));
                for (JsonNode duty : clause.get("commitments")) {
                    ((ObjectNode) duty)
                            .set("deadlines", sorted(duty.get("deadlines"), Comparator.comparing(due -> due.get(
                                            "announcedOn")
                                    .textValue())));
                }
            }
        }
        return canonical;
    }

    private static ArrayNode sorted(JsonNode list, Comparator<JsonNode> order) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        elements.sort(order);
        return ShippedRecords.JSON.createArrayNode().addAll(elements);
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
