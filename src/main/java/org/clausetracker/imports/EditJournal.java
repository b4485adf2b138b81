package org.clausetracker.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.sql.Query;

/**
 * Reads hand edits from the journal: each row names the edit that wrote it ({@code edit_id}), each row of a history the one
 * that ended it ({@code superseded_by_edit}). By hand is whatever is no import; rows without an edit are older than the
 * journal, and were imported. A database without the journal knows no hand edits.
 */
final class EditJournal implements HandEdits {

    /** Found only when the quotation is located, after this. */
    private static final List<String> NOT_GIVEN = List.of("quotation_start", "quotation_end");

    private static final String IS_KEPT = "select to_regclass('public.edit') is not null";

    private static final String BY_HAND = "(e.kind <> 'IMPORT' and e.via <> 'IMPORT')";

    /** The edit that gave the finding the state that it has, however often it was written since. */
    private static final String KEEP_DECISIONS =
            """
            with version_of as (
              select f.id, f.version, f.review_state, f.edit_id from finding f where f.id in (select id from staged_finding)
              union all
              select h.id, h.version, h.review_state, h.edit_id from finding_history h
               where h.id in (select id from staged_finding)),
            decided as (
              select distinct on (v.id) v.id, v.review_state, v.edit_id
                from (select o.*, lag(o.review_state) over (partition by o.id order by o.version) as former from version_of o) v
               where v.former is distinct from v.review_state
               order by v.id, v.version desc)
            update staged_finding s set review_state = d.review_state
              from decided d join edit e on e.id = d.edit_id
             where d.id = s.id and d.review_state <> s.review_state and"""
                    + " " + BY_HAND;

    private static final String CREATE =
            """
            create temporary table conflicting (
              kind text, json_order text collate "C", json_path text, json_record text, differing text) on commit drop""";

    @Override
    public void keepDecisions(Connection connection) throws SQLException {
        if (isKept(connection)) {
            Query.of(KEEP_DECISIONS).update(connection);
        }
    }

    @Override
    public List<Found> find(Connection connection, int listed) throws SQLException {
        Query.of(CREATE).run(connection);
        if (isKept(connection)) {
            for (ImportedKind kind : ImportedKind.values()) {
                Query.of(conflicts(kind)).update(connection);
            }
        }
        return Query.of("select * from conflicting order by json_order limit ?", listed)
                .list(
                        connection,
                        row -> new Found(
                                row.getString("json_path"), row.getString("json_record"), row.getString("differing")));
    }

    @Override
    public long count(Connection connection) throws SQLException {
        return Query.of("select count(*) from conflicting")
                .first(connection, row -> row.getLong(1))
                .orElseThrow();
    }

    @Override
    public void leave(Connection connection) throws SQLException {
        for (ImportedKind kind : ImportedKind.values()) {
            String chosen = "(select s.* from " + kind.table().staged() + " s join conflicting c on c.kind = '"
                    + kind.name() + "' and c.json_path = s.json_path)";
            if (kind == ImportedKind.CODEBOOK_ENTRY) {
                // A section is replaced as a whole, so what is to stay has to be staged as it is.
                Query.of("update staged_codebook_entry s set ordinal = t.ordinal, definition = t.definition"
                                + " from codebook_entry t, " + chosen + " c where " + kind.same("s", "c") + " and "
                                + kind.same("t", "s"))
                        .update(connection);
                continue;
            }
            for (ImportedKind.Listed list : kind.lists()) {
                Query.of("delete from " + list.table().staged() + " n using " + chosen + " c where "
                                + ImportedKind.equal("n", list.parentKeys(), "c", kind.keys()))
                        .update(connection);
            }
            Query.of("delete from " + kind.table().staged() + " s using " + chosen + " c where " + kind.same("s", "c"))
                    .update(connection);
        }
    }

    private static boolean isKept(Connection connection) throws SQLException {
        return Query.of(IS_KEPT).first(connection, row -> row.getBoolean(1)).orElse(false);
    }

    private static String conflicts(ImportedKind kind) {
        return "insert into conflicting select '" + kind.name() + "', s.json_order, s.json_path, s.json_record, "
                + kind.differences(NOT_GIVEN) + " from " + kind.table().staged() + " s join "
                + kind.table().table() + " t on " + kind.same("s", "t") + " join (" + kind.changed(NOT_GIVEN)
                + ") c on "
                + kind.same("s", "c") + " where " + byHand(kind);
    }

    /** Whether the stored record {@code t}, or a row that stands or stood in one of its lists, was last written by hand. */
    private static String byHand(ImportedKind kind) {
        Stream<String> own = Stream.of("exists (select from edit e where e.id = t.edit_id and " + BY_HAND + ")");
        Stream<String> ofLists = kind.lists().stream()
                .flatMap(list -> Stream.of(
                        "exists (select from " + list.table().table() + " l join edit e on e.id = l.edit_id where "
                                + ImportedKind.equal("l", list.parentKeys(), "t", kind.keys()) + " and " + BY_HAND
                                + ")",
                        "exists (select from " + list.table().table()
                                + "_history h join edit e on e.id = h.superseded_by_edit where "
                                + ImportedKind.equal("h", list.parentKeys(), "t", kind.keys()) + " and " + BY_HAND
                                + " and not exists (select from " + list.table().table() + " l where "
                                + ImportedKind.equal(
                                        "l",
                                        list.table().key(),
                                        "h",
                                        list.table().key()) + "))"));
        return Stream.concat(own, ofLists).collect(Collectors.joining(" or "));
    }
}
