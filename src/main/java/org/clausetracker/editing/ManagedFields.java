package org.clausetracker.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausetracker.problem.DomainFailure.Contradiction;
import org.clausetracker.problem.FieldError;

/** Fields of a record that its writer does not decide: its name, once it has one, and what others decide about it. */
final class ManagedFields {

    private static final String REVIEW_STATE = "reviewState";
    private static final String RETRACTED_ON = "retractedOn";
    private static final String PROPOSED = "PROPOSED";

    /** What is said to those who give one all the same. */
    private static final Map<String, String> INSTEAD = Map.of(
            REVIEW_STATE, "is decided by somebody else: PUT /api/v1/findings/{id}/review.",
            RETRACTED_ON, "is set by POST /api/v1/findings/{id}/retractions, which asks for the reason.");

    private ManagedFields() {}

    /**
     * Makes a new record have what it begins with.
     *
     * @throws Contradiction when it says something else
     */
    static void begin(RecordKind kind, ObjectNode given) {
        if (kind == RecordKind.FINDING) {
            ObjectNode begun = given.objectNode().put(REVIEW_STATE, PROPOSED);
            check(begun, given, List.of(REVIEW_STATE, RETRACTED_ON));
            given.put(REVIEW_STATE, PROPOSED);
        }
    }

    /**
     * Refuses a record that differs in one of them from what is stored; one that leaves them out gets them.
     *
     * @throws Contradiction when it differs
     */
    static void keep(RecordKind kind, ObjectNode stored, ObjectNode given) {
        List<String> fields = fields(kind);
        check(stored, given, fields);
        for (String field : fields) {
            JsonNode value = stored.get(field);
            if (value != null) {
                given.set(field, value);
            }
        }
    }

    /**
     * Refuses a patch that would change one of them.
     *
     * @throws Contradiction when it would
     */
    static void leave(RecordKind kind, ObjectNode stored, ObjectNode patch) {
        check(stored, patch, fields(kind));
    }

    private static List<String> fields(RecordKind kind) {
        return kind == RecordKind.FINDING
                ? List.of(kind.idField(), REVIEW_STATE, RETRACTED_ON)
                : List.of(kind.idField());
    }

    private static void check(ObjectNode stored, ObjectNode given, List<String> fields) {
        List<FieldError> errors = new ArrayList<>();
        for (String field : fields) {
            JsonNode value = given.get(field);
            if (value != null && !value.equals(orNull(stored, field))) {
                errors.add(new FieldError(
                        field, INSTEAD.getOrDefault(field, "is permanent: " + orNull(stored, field) + ".")));
            }
        }
        if (!errors.isEmpty()) {
            throw new Contradiction(errors);
        }
    }

    private static JsonNode orNull(ObjectNode record, String field) {
        JsonNode value = record.get(field);
        return value == null ? record.nullNode() : value;
    }
}
