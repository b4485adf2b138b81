package org.clausetracker.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.clausetracker.editing.RecordName;
import org.clausetracker.history.HistoryKind;
import org.clausetracker.history.RecordHistoryService;
import org.clausetracker.history.RecordOfHistory;
import org.clausetracker.problem.OvertakenField;
import org.jspecify.annotations.Nullable;

/** Tells in which fields a proposal and the record differ, and what each was when the proposal was made. */
@ApplicationScoped
class ProposalDifferences {

    private final RecordHistoryService histories;
    private final ObjectMapper json;

    ProposalDifferences(RecordHistoryService histories, ObjectMapper json) {
        this.histories = histories;
        this.json = json;
    }

    /**
     * The fields, in the order of the record as it is proposed.
     *
     * @param base version that it was proposed for
     * @param current the record now
     * @param content the whole record as it is proposed
     */
    List<OvertakenField> of(RecordName name, int base, ObjectNode current, ObjectNode content) {
        RecordOfHistory record =
                new RecordOfHistory(HistoryKind.of(name.kind().word()).orElseThrow(), name.text());
        ObjectNode before = json.valueToTree(histories.version(record, base).orElseGet(Map::of));
        ObjectNode proposed = content.deepCopy();
        // no field of the record, but quotations that were to move with a text
        proposed.remove("requotes");
        Set<String> fields = new LinkedHashSet<>();
        for (ObjectNode one : List.of(proposed, current, before)) {
            one.fieldNames().forEachRemaining(fields::add);
        }
        List<OvertakenField> differences = new ArrayList<>();
        for (String field : fields) {
            JsonNode now = value(current, field);
            JsonNode wanted = value(proposed, field);
            if (!Objects.equals(now, wanted)) {
                differences.add(new OvertakenField(field, value(before, field), now, wanted));
            }
        }
        return differences;
    }

    private static @Nullable JsonNode value(ObjectNode record, String field) {
        JsonNode value = record.get(field);
        return value == null || value.isNull() ? null : value;
    }
}
