package org.clausetracker.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.clausetracker.clause.Headline;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/** Leaves alone what was changed by hand, and counts what an import makes of the records and of the headlines. */
final class AttemptSteps implements BundleSteps {

    private static final String HEADLINES_BEFORE =
            """
            create temporary table headline_before on commit drop as
            select agreement_id, clause_label, headline from clause_current""";

    private static final String SHIFTS =
            """
            select coalesce(b.agreement_id, a.agreement_id) as agreement_id, coalesce(b.clause_label, a.clause_label) as clause_label,
                   b.headline as before, a.headline as after
              from headline_before b
              full join clause_current a on (a.agreement_id, a.clause_label) = (b.agreement_id, b.clause_label)
              left join clause c on (c.agreement_id, c.label) = (a.agreement_id, a.clause_label)
             where a.headline is distinct from b.headline
             order by coalesce(b.agreement_id, a.agreement_id), c.ordinal, 2
             limit ?""";

    private final HandEdits edits;
    private final ImportWish wish;
    private final List<RecordCount> records = new ArrayList<>();
    private List<ImportConflict> conflicts = List.of();
    private long conflicting;

    AttemptSteps(HandEdits edits, ImportWish wish) {
        this.edits = edits;
        this.wish = wish;
    }

    @Override
    public void staged(Connection connection) throws SQLException {
        edits.keepDecisions(connection);
        conflicts = edits.find(connection, wish.listed()).stream()
                .map(found -> new ImportConflict(found.path(), found.record(), message(found)))
                .toList();
        conflicting = edits.count(connection);
        if (conflicting > 0 && !wish.overwrite()) {
            edits.leave(connection);
        }
    }

    private String message(HandEdits.Found found) {
        return "was changed by hand since its last import, and the bundle says something else ("
                + found.differing() + "): "
                + (wish.overwrite() ? "replaced by what the bundle says" : "left as it is");
    }

    @Override
    public void checked(Connection connection) throws SQLException {
        for (ImportedKind kind : ImportedKind.values()) {
            RecordCount count = count(connection, kind);
            if (count.hasAny()) {
                records.add(count);
            }
        }
        Query.of(HEADLINES_BEFORE).run(connection);
    }

    private static RecordCount count(Connection connection, ImportedKind kind) throws SQLException {
        String key = kind.keys().get(0);
        String isStored = "t." + key + " is not null";
        return Query.of("select count(*) filter (where not (" + isStored + ")) as added, count(*) filter (where "
                        + isStored + " and c." + key + " is not null) as changed, count(*) as known from "
                        + kind.table().staged() + " s left join " + kind.table().table() + " t on "
                        + kind.same("s", "t") + " left join (" + kind.changed(List.of()) + ") c on "
                        + kind.same("s", "c"))
                .first(
                        connection,
                        row -> new RecordCount(
                                kind,
                                row.getLong("added"),
                                row.getLong("changed"),
                                row.getLong("known") - row.getLong("added") - row.getLong("changed")))
                .orElseThrow();
    }

    /** All that is known once the bundle is merged and the statuses are computed. */
    ImportReport report(Connection connection, ImportOutcome outcome) throws SQLException {
        List<HeadlineShift> shifts = Query.of(SHIFTS, wish.listed())
                .list(
                        connection,
                        row -> new HeadlineShift(
                                row.getString("agreement_id"),
                                row.getString("clause_label"),
                                headline(row.getString("before")),
                                headline(row.getString("after"))));
        return new ImportReport(outcome, records, conflicts, conflicting, shifts);
    }

    private static @Nullable Headline headline(@Nullable String name) {
        return name == null ? null : Headline.valueOf(name);
    }
}
