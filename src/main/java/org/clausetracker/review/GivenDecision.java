package org.clausetracker.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clausetracker.editing.Remark;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was read.
 *
 * @param decision what is decided
 * @param comment why; null where nothing is said
 * @param confirmed codes of warnings that whoever decides has seen
 */
record GivenDecision(Decision decision, @Nullable String comment, Set<String> confirmed) {

    static final String COMMENT = "comment";

    private static final String DECISION = "decision";
    private static final String CONFIRMED = "confirmed";

    GivenDecision {
        confirmed = Set.copyOf(confirmed);
    }

    /** Reads a decision about a finding. */
    static GivenDecision ofFinding(ObjectNode body) {
        return read(body, List.of(Decision.values()), Set.of(DECISION, COMMENT));
    }

    /** Reads a decision about a proposal, which nobody reopens: it is proposed again. */
    static GivenDecision ofProposal(ObjectNode body) {
        return read(body, List.of(Decision.ACCEPTED, Decision.REJECTED), Set.of(DECISION, COMMENT, CONFIRMED));
    }

    /** Reads what is said without a decision; null where nothing is. */
    static @Nullable String commentOf(ObjectNode body) {
        List<FieldError> faults = new ArrayList<>();
        known(body, Set.of(COMMENT), faults);
        String comment = Remark.of(body.get(COMMENT), COMMENT, faults);
        check(faults);
        return comment;
    }

    /** Reads words that have to be there. */
    static String textOf(ObjectNode body, String field) {
        List<FieldError> faults = new ArrayList<>();
        known(body, Set.of(field), faults);
        String text = Remark.of(body.get(field), field, faults);
        if (text == null && faults.isEmpty()) {
            faults.add(new FieldError(field, "is required."));
        }
        check(faults);
        return String.valueOf(text);
    }

    private static GivenDecision read(ObjectNode body, List<Decision> allowed, Set<String> fields) {
        List<FieldError> faults = new ArrayList<>();
        known(body, fields, faults);
        String given = body.path(DECISION).asText();
        Decision decision = allowed.stream()
                .filter(one -> one.name().equals(given))
                .findFirst()
                .orElse(null);
        if (decision == null) {
            faults.add(new FieldError(
                    DECISION,
                    "must be one of "
                            + String.join(", ", allowed.stream().map(Enum::name).toList()) + "."));
        }
        String comment = Remark.of(body.get(COMMENT), COMMENT, faults);
        if (comment == null && decision != null && decision != Decision.ACCEPTED && faults.isEmpty()) {
            faults.add(new FieldError(COMMENT, "is required: say why."));
        }
        Set<String> confirmed = confirmed(body.get(CONFIRMED), faults);
        if (decision == null || !faults.isEmpty()) {
            throw new Rejected(faults);
        }
        return new GivenDecision(decision, comment, confirmed);
    }

    private static void known(ObjectNode body, Set<String> fields, List<FieldError> faults) {
        Iterator<String> names = body.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            if (!fields.contains(name)) {
                faults.add(new FieldError(
                        name, "is not a known key; known here: " + String.join(", ", new TreeSet<>(fields)) + "."));
            }
        }
    }

    private static Set<String> confirmed(@Nullable JsonNode given, List<FieldError> faults) {
        Set<String> codes = new LinkedHashSet<>();
        if (given == null || given.isNull()) {
            return codes;
        }
        boolean texts = given.isArray();
        for (JsonNode code : given) {
            texts &= code.isTextual();
            codes.add(code.asText());
        }
        if (!texts) {
            faults.add(new FieldError(CONFIRMED, "must be a list of codes of warnings."));
        }
        return codes;
    }

    private static void check(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
    }
}
