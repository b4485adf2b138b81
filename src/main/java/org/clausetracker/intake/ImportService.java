package org.clausetracker.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.clausetracker.imports.HeadlineShift;
import org.clausetracker.intake.AttemptNotes.NumberedShift;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.sql.Database;

/** Reads what was handed over to be imported, and what became of it. */
@ApplicationScoped
public class ImportService {

    /** Changed headlines that stand in the account of an import itself. */
    private static final int FIRST_CHANGES = 200;

    private static final String FAILURE = "the imports cannot be read";

    private final Database database;

    ImportService(Database database) {
        this.database = database;
    }

    /** One page of imports, the one that was handed over last first. It takes one statement. */
    public Page<ImportSummary> browse(PageRequest page) {
        long before = page.afterNumber() == 0 ? Long.MAX_VALUE : page.afterNumber();
        List<ImportSummary> rows =
                database.connected(FAILURE, connection -> AttemptTable.browse(connection, page, before));
        return Page.of(rows, page, row -> List.of(String.valueOf(row.id())));
    }

    /**
     * One import. It takes four statements.
     *
     * @throws NotFound when there is none with this number
     */
    public ImportDetail get(String id) {
        long number = number(id);
        return database.connected(FAILURE, connection -> {
            ImportSummary summary = AttemptTable.get(connection, number).orElseThrow(() -> new NotFound("import", id));
            return ImportDetail.of(
                    summary,
                    AttemptNotes.counts(connection, number),
                    AttemptNotes.shifts(connection, number, 0, FIRST_CHANGES).stream()
                            .map(NumberedShift::shift)
                            .toList(),
                    AttemptNotes.shifted(connection, number));
        });
    }

    /**
     * One page of the errors, warnings or conflicts of an import, in the order of its bundle. It takes two statements.
     *
     * @throws NotFound when there is no import with this number
     */
    public Page<ImportNote> notes(String id, NoteKind kind, PageRequest page) {
        long number = number(id);
        List<ImportNote> rows = database.connected(FAILURE, connection -> {
            require(connection, number);
            return AttemptNotes.notes(connection, number, kind, page);
        });
        return Page.of(rows, page, note -> List.of(String.valueOf(note.number())));
    }

    /**
     * One page of the clauses whose headline an import changed or would change, by agreement and clause. It takes two
     * statements.
     *
     * @throws NotFound when there is no import with this number
     */
    public Page<HeadlineShift> statusChanges(String id, PageRequest page) {
        long number = number(id);
        List<NumberedShift> rows = database.connected(FAILURE, connection -> {
            require(connection, number);
            return AttemptNotes.shifts(connection, number, page.afterNumber(), page.rowsToRead());
        });
        return Page.of(rows, page, row -> List.of(String.valueOf(row.number()))).map(NumberedShift::shift);
    }

    private static void require(Connection connection, long number) throws SQLException {
        if (AttemptTable.get(connection, number).isEmpty()) {
            throw new NotFound("import", String.valueOf(number));
        }
    }

    private static long number(String id) {
        if (!id.matches("[1-9][0-9]{0,17}")) {
            throw new NotFound("import", id);
        }
        return Long.parseLong(id);
    }
}
