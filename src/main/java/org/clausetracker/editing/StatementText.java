package org.clausetracker.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.FieldError;
import org.clausetracker.record.RecordDraft;
import org.clausetracker.statement.QuotationsOf;
import org.clausetracker.statement.QuotationsOf.Requote;

/** Has what quotes a statement follow when its text is corrected. */
@ApplicationScoped
class StatementText {

    private static final String TEXT = "text";
    private static final String START = "start";
    private static final String FINDING = "finding";

    private final QuotationsOf quotations;

    StatementText(QuotationsOf quotations) {
        this.quotations = quotations;
    }

    /**
     * Adds the findings to the draft, with their words where they stand in the wanted text.
     *
     * @param requotes what the editor says of findings: {@code finding}, {@code text} and {@code start}
     * @return ids of the findings that were added
     */
    Set<String> follow(RecordDraft draft, StoredRecord now, ObjectNode wanted, ArrayNode requotes) {
        if (now.name().kind() != RecordKind.STATEMENT) {
            if (!requotes.isEmpty()) {
                throw new Rejected(GivenRecord.REQUOTES, "is for the correction of a statement alone.");
            }
            return Set.of();
        }
        List<Requote> said = said(requotes);
        String former = now.element().path(TEXT).asText();
        String corrected = wanted.path(TEXT).asText();
        return former.equals(corrected) && said.isEmpty()
                ? Set.of()
                : quotations.keep(draft, now.name().id(), former, corrected, said);
    }

    private static List<Requote> said(ArrayNode requotes) {
        List<Requote> said = new ArrayList<>();
        List<FieldError> faults = new ArrayList<>();
        for (int i = 0; i < requotes.size(); i++) {
            JsonNode given = requotes.get(i);
            JsonNode start = given.path(START);
            if (given.path(FINDING).isTextual()
                    && given.path(TEXT).isTextual()
                    && (start.isMissingNode() || (start.canConvertToInt() && start.intValue() >= 0))) {
                said.add(new Requote(
                        given.path(FINDING).textValue(),
                        given.path(TEXT).textValue(),
                        start.isMissingNode() ? null : start.intValue()));
            } else {
                faults.add(new FieldError(
                        GivenRecord.REQUOTES + "[" + i + "]",
                        "must be an object with finding, text and, where the text occurs more than once, start."));
            }
        }
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
        return said;
    }
}
