package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausetracker.clause.Headline;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.StatusChange;
import org.clausetracker.journal.StatusesFollow;
import org.clausetracker.journal.TouchedClause;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.clausetracker.status.ClauseRenewal.Renewed;
import org.clausetracker.status.StatusTeller.Told;
import org.clausetracker.time.Now;

/** Computes the clauses that an edit has touched, in its transaction, under the locks of their agreements. */
@ApplicationScoped
class TouchedStatuses implements StatusesFollow {

    /** A bundle may have written hundreds of thousands of findings; then a change names whatever the answer rests on. */
    private static final String WRITTEN =
            """
            select array(select distinct r.table_name from edit_row r where r.edit_id = e.id) as tables,
                   array(select r.key[1] from edit_row r
                          where r.edit_id = e.id and r.table_name = 'finding' and ? <> 'IMPORT' limit 1000) as findings
              from (select current_setting('tracker.edit')::uuid as id) e""";

    private final Database database;
    private final ClauseRenewal renewal;
    private final StatusTeller teller;
    private final Clock clock;
    private final Event<StatusesComputed> computed;

    TouchedStatuses(
            Database database,
            ClauseRenewal renewal,
            StatusTeller teller,
            Clock clock,
            Event<StatusesComputed> computed) {
        this.database = database;
        this.renewal = renewal;
        this.teller = teller;
        this.clock = clock;
        this.computed = computed;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<StatusChange> follow(EditKind kind, List<TouchedClause> touched) {
        Now now = Now.of(clock);
        Map<String, Map<String, LocalDate>> byAgreement = new TreeMap<>();
        for (TouchedClause clause : touched) {
            byAgreement
                    .computeIfAbsent(clause.agreement(), agreement -> new LinkedHashMap<>())
                    .put(clause.label(), clause.from());
        }
        return database.connected("the kept statuses cannot be computed", connection -> {
            Rows rows = Query.of(WRITTEN, kind)
                    .first(connection, row -> new Rows(texts(row, "tables"), texts(row, "findings")))
                    .orElseThrow();
            StatusCause cause = StatusCause.of(kind, Set.copyOf(rows.tables));
            List<StatusChange> changed = new ArrayList<>();
            for (Map.Entry<String, Map<String, LocalDate>> entry : byAgreement.entrySet()) {
                changed.addAll(renew(connection, entry.getKey(), entry.getValue(), now, cause, rows.findings));
            }
            computed.fire(new StatusesComputed(touched.size()));
            return changed;
        });
    }

    /**
     * What the edit wrote.
     *
     * @param findings some of the findings, by id
     */
    private record Rows(List<String> tables, List<String> findings) {}

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private List<StatusChange> renew(
            Connection connection,
            String agreement,
            Map<String, LocalDate> from,
            Now now,
            StatusCause cause,
            List<String> findings)
            throws SQLException {
        List<Told> told = new ArrayList<>();
        List<StatusChange> changed = new ArrayList<>();
        for (Renewed clause : renewal.renew(connection, agreement, from, now)) {
            told.addAll(teller.byTime(clause));
            told.addAll(teller.byEdit(clause, cause, findings));
            Optional<Headline> before = clause.former().on(clause.today());
            Headline after = clause.computed().answer().headline();
            if (before.isEmpty() || before.get() != after) {
                changed.add(new StatusChange(
                        agreement, clause.label(), before.map(Headline::name).orElse(null), after.name()));
            }
        }
        teller.tell(connection, told);
        return changed;
    }
}
