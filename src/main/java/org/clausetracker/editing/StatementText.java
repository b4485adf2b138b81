package org.clausetracker.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausetracker.finding.Reanchoring;
import org.clausetracker.finding.Reanchoring.Anchor;
import org.clausetracker.problem.DomainFailure.Conflict;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.FieldError;
import org.clausetracker.problem.ProblemType;
import org.clausetracker.record.RecordDraft;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/**
 * Has the findings of a statement follow when its text is corrected: their words are found again at their new place, or by
 * what the editor says; words that are lost keep the text from being corrected.
 */
@ApplicationScoped
class StatementText {

    private static final String QUOTING =
            "select id, quotation_start, quotation_end from finding where statement_id = ? order by id for update";

    private static final String TEXT = "text";

    private final Database database;
    private final StoredRecords stored;

    StatementText(Database database, StoredRecords stored) {
        this.database = database;
        this.stored = stored;
    }

    private record Quoting(String finding, int start, int end) {}

    /**
     * Adds the findings to a draft, with their words where they stand in the wanted text.
     *
     * @param requotes what the editor says of findings: {@code finding}, {@code text} and {@code start}
     * @throws Conflict when findings would lose their words; each is named, with the words most like them
     */
    void follow(RecordDraft draft, StoredRecord now, ObjectNode wanted, ArrayNode requotes) {
        if (now.name().kind() != RecordKind.STATEMENT) {
            return;
        }
        Map<String, ObjectNode> said = said(requotes);
        String former = now.element().path(TEXT).asText();
        String corrected = wanted.path(TEXT).asText();
        if (former.equals(corrected) && said.isEmpty()) {
            return;
        }
        List<FieldError> lost = new ArrayList<>();
        Reanchoring anchors = new Reanchoring(former, corrected);
        List<Quoting> quoting = database.list(
                "the findings of the statement cannot be read",
                Query.of(QUOTING, now.name().id()),
                row -> new Quoting(
                        row.getString("id"), row.getInt("quotation_start"), row.getInt("quotation_end")));
        for (Quoting one : quoting) {
            ObjectNode excerpt = said.remove(one.finding);
            if (excerpt == null) {
                excerpt = found(anchors.find(one.start, one.end), one, former, lost);
            }
            if (excerpt != null) {
                RecordName name = RecordName.of(RecordKind.FINDING, one.finding);
                ObjectNode finding = stored.require(name).element();
                ObjectNode moved = finding.deepCopy();
                moved.set("excerpt", excerpt);
                RecordKind.FINDING.read(draft.rows(), name, draft.replace(finding, moved));
            }
        }
        said.keySet().forEach(finding -> lost.add(new FieldError(
                GivenRecord.REQUOTES, "'" + finding + "' is no finding of this statement.")));
        if (!lost.isEmpty()) {
            throw new Conflict(
                    ProblemType.STILL_QUOTED,
                    "Findings would lose their words; say by requotes which words they have now.",
                    lost);
        }
    }

    private static @Nullable ObjectNode found(
            Anchor anchor, Quoting quoting, String former, List<FieldError> lost) {
        String words = former.substring(
                former.offsetByCodePoints(0, quoting.start), former.offsetByCodePoints(0, quoting.end));
        if (anchor.isLost()) {
            lost.add(new FieldError(
                    GivenRecord.REQUOTES,
                    "finding '" + quoting.finding + "' quotes '" + words + "', which the text no longer has"
                            + anchor.nearest()
                                    .map(near -> "; most like it is '" + near.text() + "' at " + near.start())
                                    .orElse("") + "."));
            return null;
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put(TEXT, words)
                .put("start", anchor.start().orElseThrow());
    }

    private static Map<String, ObjectNode> said(ArrayNode requotes) {
        Map<String, ObjectNode> said = new HashMap<>();
        List<FieldError> faults = new ArrayList<>();
        for (int i = 0; i < requotes.size(); i++) {
            JsonNode given = requotes.get(i);
            if (given instanceof ObjectNode one && one.path("finding").isTextual() && one.path(TEXT).isTextual()) {
                ObjectNode excerpt = one.deepCopy();
                excerpt.remove("finding");
                said.put(one.path("finding").textValue(), excerpt);
            } else {
                faults.add(new FieldError(
                        GivenRecord.REQUOTES + "[" + i + "]", "must be an object with finding, text and, if need be, start."));
            }
        }
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
        return said;
    }
}
