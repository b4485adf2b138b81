package org.clausetracker.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.clausetracker.access.Access;
import org.clausetracker.access.Permission;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Via;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.Forbidden;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.DomainFailure.Unauthorized;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/** Tells of edits: who wrote what, when and why. */
@ApplicationScoped
public class EditHistoryService {

    /** The most changes, and the most rows, that are told of one edit. */
    public static final int MOST = 1_000;

    private static final String EDITS =
            """
            select e.id as edit_id, e.position, e.kind, e.via, e.reason, e.at, e.actor_id, p.name as actor_name, e.agreements, e.changes
              from edit e join person p on p.id = e.actor_id where %s""";

    private static final String TOLD =
            """
            select position, kind, agreement_id, record_type, record_id, version, effective_on, detail::text
              from change_told where edit_id = ? order by position limit ?""";

    /** That an edit is told by a change of a clause, or of what its status rests on. */
    private static final String OF_CLAUSE =
            """
            exists (
              select from (select ? as agreement, ? as clause) asked
                join change c on c.edit_id = e.id
               where c.record_type in ('clause', 'commitment', 'deadline')
                     and (c.record_id = asked.agreement || '/' || asked.clause
                          or starts_with(c.record_id, asked.agreement || '/' || asked.clause || '.'))
                  or c.record_type = 'rule-configuration' and starts_with(c.record_id, asked.agreement || '/')
                  or c.record_type = 'agreement' and c.record_id = asked.agreement
                  or exists (select from finding f join statement s on s.id = f.statement_id
                              where f.agreement_id = asked.agreement and f.clause_label = asked.clause
                                and (c.record_type = 'finding' and f.id = c.record_id
                                     or c.record_type = 'statement' and s.id = c.record_id
                                     or c.record_type = 'source' and s.source_id = c.record_id)))""";

    private static final String ROWS =
            """
            select table_name, key, op::text, version, before::text, after::text,
                   (select count(*) from edit_row where edit_id = ?) as row_count
              from rows_of_edit(?, ?) order by n""";

    private final Database database;
    private final AuthorsShown authors;
    private final Access access;
    private final AgreementService agreements;

    EditHistoryService(Database database, AuthorsShown authors, Access access, AgreementService agreements) {
        this.database = database;
        this.authors = authors;
        this.access = access;
        this.agreements = agreements;
    }

    /**
     * Edits that changed the record, the newest first.
     *
     * @throws NotFound when the filter names an agreement, a person or a record that there is not
     * @throws Unauthorized when it asks for somebody's edits, and nobody knows who asks
     * @throws Forbidden when it asks for somebody's edits, and whoever asks may not read the audit
     */
    public Page<EditSummary> browse(EditFilter filter, PageRequest request) {
        if (filter.actor().isPresent()) {
            filter.agreement()
                    .ifPresentOrElse(
                            agreement -> access.require(Permission.AUDIT, agreement),
                            () -> access.requireEverywhere(Permission.AUDIT));
            require(
                    "select from person where id = ?",
                    "person",
                    filter.actor().get(),
                    filter.actor().get());
        }
        if (filter.agreement().isPresent()) {
            agreements.require(filter.agreement().stream().toList());
        }
        if (filter.record().isPresent()) {
            RecordOfHistory record = filter.record().get();
            require(
                    "select from " + tableOf(record) + " t where " + record.condition(),
                    record.kind().word(),
                    record.name(),
                    record.key().toArray());
        }
        Conditions conditions = conditions(filter);
        request.after().ifPresent(key -> conditions.add("e.position < ?", position(key.get(0))));
        boolean told = authors.isTold();
        List<EditSummary> found = database.list(
                "The edits cannot be read",
                conditions.query(EDITS, " order by e.position desc limit ?", request.rowsToRead()),
                row -> edit(row, told));
        return Page.of(found, request, edit -> List.of(String.valueOf(edit.position())));
    }

    /**
     * One edit with what it did. One that changed nothing of the record, but people or what they may, is there only for those
     * who may read the audit.
     *
     * @throws NotFound when there is no such edit
     */
    public EditDetail get(String name) {
        UUID id = id(name);
        boolean told = authors.isTold();
        EditSummary edit = database.first(
                        "The edit cannot be read",
                        Query.of(EDITS.formatted("e.id = ? and e.position is not null"), id),
                        row -> edit(row, told))
                .filter(one -> one.changes() > 0 || access.caller().mayEverywhere(Permission.AUDIT))
                .orElseThrow(() -> new NotFound("edit", name));
        List<ToldChange> changes = database.list(
                "The changes of the edit cannot be read", Query.of(TOLD, id, MOST), EditHistoryService::change);
        List<Integer> counts = new ArrayList<>();
        List<RowWritten> rows =
                database.list("The rows of the edit cannot be read", Query.of(ROWS, id, id, MOST), row -> {
                    counts.add(row.getInt("row_count"));
                    return written(row);
                });
        return new EditDetail(edit, changes, rows, counts.isEmpty() ? 0 : counts.get(0));
    }

    /**
     * The edits that may have changed what is said of a clause or of an agreement since an instant, the newest first; those
     * that only time made are none.
     *
     * @param subject a clause or an agreement
     * @param most how many at most, at least one
     */
    public List<EditSummary> concerning(RecordOfHistory subject, Instant after, int most) {
        Conditions conditions = new Conditions().add("e.changes > 0").add("e.kind <> 'TIME'");
        conditions.add("e.at > ?", after);
        conditions.add("e.agreements @> ?::text[]", List.of(subject.key().get(0)));
        if (subject.kind() == HistoryKind.CLAUSE) {
            conditions.add(OF_CLAUSE, subject.key().toArray());
        }
        boolean told = authors.isTold();
        return database.list(
                "The edits cannot be read",
                conditions.query(EDITS, " order by e.position desc limit ?", most),
                row -> edit(row, told));
    }

    private void require(String sql, String kind, String name, Object... key) {
        if (database.list("The " + kind + " cannot be read", Query.of(sql, key), row -> true)
                .isEmpty()) {
            throw new NotFound(kind, name);
        }
    }

    private static Conditions conditions(EditFilter filter) {
        Conditions conditions = new Conditions().add("e.changes > 0");
        filter.agreement().ifPresent(slug -> conditions.add("e.agreements @> ?::text[]", List.of(slug)));
        filter.actor().ifPresent(id -> conditions.add("e.actor_id = ?", id));
        if (!filter.kinds().isEmpty()) {
            conditions.add("e.kind = any(?)", filter.kinds());
        }
        filter.from().ifPresent(from -> conditions.add("e.at >= ?", from));
        filter.until().ifPresent(until -> conditions.add("e.at < ?", until));
        filter.record()
                .ifPresent(record -> conditions.add(
                        "e.id in (select t.edit_id from " + tableOf(record) + "_recorded t where " + record.condition()
                                + ")",
                        record.key().toArray()));
        return conditions;
    }

    private static String tableOf(RecordOfHistory record) {
        return record.kind().element().table().table();
    }

    private static EditSummary edit(ResultSet row, boolean told) throws SQLException {
        return new EditSummary(
                row.getObject("edit_id", UUID.class),
                row.getLong("position"),
                EditKind.valueOf(row.getString("kind")),
                Via.valueOf(row.getString("via")),
                row.getString("reason"),
                Objects.requireNonNull(StoredJson.instant(row, "at")),
                AuthorsShown.of(row, told),
                texts(row, "agreements").stream()
                        .filter(slug -> !slug.equals("*"))
                        .toList(),
                row.getInt("changes"));
    }

    private static ToldChange change(ResultSet row) throws SQLException {
        return new ToldChange(
                row.getLong("position"),
                row.getString("kind"),
                row.getString("agreement_id"),
                row.getString("record_type"),
                row.getString("record_id"),
                row.getObject("version", Integer.class),
                row.getObject("effective_on", LocalDate.class),
                StoredJson.object(row, "detail"));
    }

    private static RowWritten written(ResultSet row) throws SQLException {
        return new RowWritten(
                row.getString("table_name"),
                texts(row, "key"),
                RowOperation.of(row.getString("op")),
                row.getInt("version"),
                StoredJson.object(row, "before"),
                StoredJson.object(row, "after"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }

    private static UUID id(String name) {
        // UUID.fromString takes shorter texts too
        if (!name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound("edit", name);
        }
        return UUID.fromString(name);
    }

    private static long position(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new Rejected("cursor", PageRequest.NO_CURSOR);
        }
        return Long.parseLong(text);
    }

    /** What a query asks of its rows, with the values of its marks. */
    private static final class Conditions {

        private final List<String> asked = new ArrayList<>();
        private final List<@Nullable Object> values = new ArrayList<>();

        Conditions add(String condition, Object... given) {
            asked.add(condition);
            values.addAll(Arrays.asList(given));
            return this;
        }

        Query query(String select, String end, int limit) {
            values.add(limit);
            return new Query(select.formatted(String.join(" and ", asked)) + end, values);
        }
    }
}
