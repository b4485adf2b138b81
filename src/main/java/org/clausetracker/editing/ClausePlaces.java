package org.clausetracker.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clausetracker.problem.DomainFailure.Contradiction;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.FieldError;
import org.clausetracker.record.RecordDraft;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;

/** Makes room for a new clause behind one that is there, so that nobody has to number the others. */
@ApplicationScoped
class ClausePlaces {

    /** Stands in the body of a new clause in place of its ordinal: the label of the clause before it. */
    static final String AFTER = "after";

    private static final String ORDINAL = "ordinal";

    private static final String BEHIND =
            "select label from clause where agreement_id = ? and ordinal > ? order by ordinal";

    private final Database database;
    private final StoredRecords stored;

    ClausePlaces(Database database, StoredRecords stored) {
        this.database = database;
        this.stored = stored;
    }

    /**
     * Gives the clause the ordinal behind the one that it names; those that stand there move up by one.
     *
     * @throws Rejected when the body has both
     * @throws Contradiction when there is no such clause
     */
    void makeRoom(RecordDraft draft, RecordName name, ObjectNode given) {
        JsonNode after = name.kind() == RecordKind.CLAUSE ? given.remove(AFTER) : null;
        if (after == null) {
            return;
        }
        if (!after.isTextual() || given.has(ORDINAL)) {
            throw new Rejected(AFTER, "must be the label of a clause, in place of ordinal.");
        }
        int place = stored.find(RecordName.clause(name.agreement(), after.textValue()))
                .orElseThrow(() -> new Contradiction(List.of(
                        new FieldError(AFTER, "There is no clause '" + after.textValue() + "' in the agreement."))))
                .element()
                .path(ORDINAL)
                .intValue();
        given.put(ORDINAL, place + 1);
        List<String> behind = database.list(
                "the clauses of the agreement cannot be read",
                Query.of(BEHIND, name.agreement(), place),
                row -> row.getString("label"));
        int taken = place + 1;
        for (String label : behind) {
            StoredRecord clause = stored.lock(RecordName.clause(name.agreement(), label));
            if (clause.element().path(ORDINAL).intValue() > taken) {
                return;
            }
            taken++;
            ObjectNode moved = clause.element().deepCopy().put(ORDINAL, taken);
            RecordKind.CLAUSE.read(draft.rows(), clause.name(), draft.replaceAlong(clause.element(), moved, AFTER));
        }
    }
}
