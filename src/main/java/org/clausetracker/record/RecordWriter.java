package org.clausetracker.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.problem.DomainFailure.Conflict;
import org.clausetracker.problem.DomainFailure.Contradiction;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.FieldError;
import org.clausetracker.problem.ProblemType;
import org.clausetracker.sql.Database;

/**
 * Writes records that are given alone, by the same rules and the same statements as a bundle. It uses the current
 * transaction, which whoever calls it begins; what it throws must end that without a commit.
 */
@ApplicationScoped
public class RecordWriter {

    private static final String FAILURE = "The database did not take the records";

    private final Database database;
    private final RecordRules rules;
    private final RecordVersions versions;

    RecordWriter(Database database, RecordRules rules, RecordVersions versions) {
        this.database = database;
        this.rules = rules;
        this.versions = versions;
    }

    /** Begins a draft, as yet without records. */
    public RecordDraft draft() {
        return new RecordDraft(rules);
    }

    /**
     * Keeps a stored record from being changed by others until the transaction ends, so that what is read of it afterwards is
     * what is changed.
     *
     * @param key the values that name it
     * @return its version; empty where there is no such record
     */
    public Optional<Integer> lock(StagedTable table, String... key) {
        return database.connected(FAILURE, connection -> versions.lock(connection, table, key));
    }

    /**
     * Makes sure that records have the shape of records, without asking the database anything.
     *
     * @throws Rejected when they have not
     */
    public void requireShape(RecordDraft draft) {
        draft.finish();
        if (!draft.faults().isEmpty()) {
            throw new Rejected(errors(draft.faults()));
        }
    }

    /**
     * Checks records without writing them.
     *
     * @throws Rejected when they do not have the shape of records
     * @throws Contradiction when they contradict themselves or what is recorded
     * @throws Conflict when one that is to be created is there already
     */
    public void check(RecordDraft draft) {
        database.connected(FAILURE, connection -> {
            check(draft, new RecordMerge(connection, rules, versions));
            return true;
        });
    }

    /**
     * Checks records and makes the database say what they say; what is stored already as it is given is not written.
     *
     * @param confirmed codes of warnings that the caller has seen and means
     * @throws Rejected when they do not have the shape of records
     * @throws Contradiction when they contradict themselves or what is recorded, or are warned of with a code that is not
     *     confirmed, which each error then has
     * @throws Conflict when one that is to be created is there already
     */
    public RecordChanges write(RecordDraft draft, Set<String> confirmed) {
        return database.connected(FAILURE, connection -> {
            RecordMerge merge = new RecordMerge(connection, rules, versions);
            check(draft, merge);
            RecordChanges changes = merge.merge(draft);
            if (!changes.changedNothing()) {
                List<FieldError> unconfirmed = merge.warnings(draft).stream()
                        .filter(warning -> !confirmed.contains(warning.code()))
                        .toList();
                if (!unconfirmed.isEmpty()) {
                    throw new Contradiction(unconfirmed);
                }
            }
            return changes;
        });
    }

    private static void check(RecordDraft draft, RecordMerge merge) throws SQLException {
        draft.finish();
        if (!draft.faults().isEmpty()) {
            throw new Rejected(errors(draft.faults()));
        }
        draft.contradict();
        List<String> taken = merge.check(draft);
        if (!draft.faults().isEmpty()) {
            throw new Contradiction(errors(draft.faults()));
        }
        if (!taken.isEmpty()) {
            throw new Conflict(ProblemType.NAME_TAKEN, String.join(" ", taken), List.of());
        }
    }

    private static List<FieldError> errors(Faults faults) {
        return faults.listed().stream()
                .map(fault -> new FieldError(RecordMerge.fieldOf(fault.place().path()), fault.message()))
                .toList();
    }
}
