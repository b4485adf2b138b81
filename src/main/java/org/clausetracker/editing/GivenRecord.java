package org.clausetracker.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What a caller sends to write a record: its fields, and beside them why and what was seen and is meant all the same.
 *
 * @param fields of the record, or those that are to change
 * @param reason why; null where none is given
 * @param confirmed codes of warnings that the caller has seen
 * @param requotes what findings quote of a text that is corrected: {@code finding}, {@code text} and {@code start}
 */
record GivenRecord(ObjectNode fields, @Nullable String reason, Set<String> confirmed, ArrayNode requotes) {

    static final String REQUOTES = "requotes";

    private static final String REASON = "reason";
    private static final String CONFIRMED = "confirmed";

    GivenRecord {
        confirmed = Set.copyOf(confirmed);
    }

    /**
     * Takes a body apart.
     *
     * @throws Rejected when what stands beside the record has not the form it needs
     */
    static GivenRecord of(ObjectNode body) {
        List<FieldError> faults = new ArrayList<>();
        ObjectNode fields = body.deepCopy();
        String reason = Remark.of(fields.remove(REASON), REASON, faults);
        Set<String> confirmed = confirmed(fields.remove(CONFIRMED), faults);
        ArrayNode requotes = requotes(fields, faults);
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
        return new GivenRecord(fields, reason, confirmed, requotes);
    }

    /**
     * The same, if it says why.
     *
     * @throws Rejected when it does not
     */
    GivenRecord withReason() {
        if (reason == null) {
            throw new Rejected(REASON, "is required: say why the record is changed.");
        }
        return this;
    }

    /** A record that was proposed, and is checked already. */
    static GivenRecord ofProposal(ObjectNode content, Set<String> confirmed) {
        ObjectNode fields = content.deepCopy();
        ArrayNode requotes = requotes(fields, new ArrayList<>());
        return new GivenRecord(fields, null, confirmed, requotes);
    }

    /** Why the record is changed. */
    String reasonGiven() {
        return Objects.requireNonNull(reason, "a change of a record has a reason");
    }

    private static ArrayNode requotes(ObjectNode fields, List<FieldError> faults) {
        JsonNode given = fields.remove(REQUOTES);
        if (given instanceof ArrayNode list) {
            return list;
        }
        if (given != null && !given.isNull()) {
            faults.add(new FieldError(REQUOTES, "must be a list."));
        }
        return fields.arrayNode();
    }

    private static Set<String> confirmed(@Nullable JsonNode given, List<FieldError> faults) {
        Set<String> codes = new LinkedHashSet<>();
        if (given == null || given.isNull()) {
            return codes;
        }
        if (!given.isArray()) {
            faults.add(new FieldError(CONFIRMED, "must be a list of codes of warnings."));
            return codes;
        }
        for (int i = 0; i < given.size(); i++) {
            JsonNode code = given.get(i);
            if (code.isTextual()) {
                codes.add(code.textValue());
            } else {
                faults.add(new FieldError(CONFIRMED + "[" + i + "]", "must be a code of a warning."));
            }
        }
        return codes;
    }
}
