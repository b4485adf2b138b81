package org.clausetracker.status;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.clausetracker.status.ClauseComputation.Computed;
import org.clausetracker.time.Now;

/**
 * Keeps the stored statuses equal to what the rule says: computed again in the transaction of every write that touches
 * a clause, and once a day for what time alone changes.
 */
@ApplicationScoped
public class TimelineKeeper {

    /**
     * What this very transaction has written: rows are stamped no earlier than it began, which the index on that time
     * finds, and later where they supersede a row of a transaction that began after it.
     */
    private static final String TOUCHED =
            """
            with said as (
              select id from statement where recorded_at >= now() and xmin = pg_current_xact_id()::xid
              union select id from statement_history where superseded_at >= now() and xmin = pg_current_xact_id()::xid
              union select s.id from source o join statement s on s.source_id = o.id
                     where o.recorded_at >= now() and o.xmin = pg_current_xact_id()::xid),
            touched as (
              select agreement_id, label as clause_label from clause where recorded_at >= now() and xmin = pg_current_xact_id()::xid
              union select agreement_id, clause_label from commitment where recorded_at >= now() and xmin = pg_current_xact_id()::xid
              union select agreement_id, clause_label from finding where recorded_at >= now() and xmin = pg_current_xact_id()::xid
              union select agreement_id, clause_label from finding_history where superseded_at >= now() and xmin = pg_current_xact_id()::xid
              union select f.agreement_id, f.clause_label from finding f join said on said.id = f.statement_id
              union select f.agreement_id, f.clause_label from finding f
                      join statement s on s.id = f.statement_id join said on said.id = s.origin_id
              union select f.agreement_id, f.clause_label from finding f
                      join statement_history h on h.origin_id = f.statement_id and h.superseded_at >= now() and h.xmin = pg_current_xact_id()::xid
              union select f.agreement_id, f.clause_label from finding f
                      join statement s on s.origin_id = f.statement_id and s.recorded_at >= now() and s.xmin = pg_current_xact_id()::xid
              union select f.agreement_id, f.clause_label from finding_about a join finding f on f.id = a.finding_id
                     where a.recorded_at >= now() and a.xmin = pg_current_xact_id()::xid
              union select f.agreement_id, f.clause_label from finding_about_history a join finding f on f.id = a.finding_id
                     where a.superseded_at >= now() and a.xmin = pg_current_xact_id()::xid
              union select c.agreement_id, c.clause_label from commitment c where c.id in (
                      select commitment_id from commitment_obligor where recorded_at >= now() and xmin = pg_current_xact_id()::xid
                      union select commitment_id from commitment_obligor_history where superseded_at >= now() and xmin = pg_current_xact_id()::xid
                      union select commitment_id from commitment_beneficiary where recorded_at >= now() and xmin = pg_current_xact_id()::xid
                      union select commitment_id from commitment_beneficiary_history where superseded_at >= now() and xmin = pg_current_xact_id()::xid
                      union select commitment_id from deadline where recorded_at >= now() and xmin = pg_current_xact_id()::xid
                      union select commitment_id from deadline_history where superseded_at >= now() and xmin = pg_current_xact_id()::xid
                      union select commitment_id from commitment_term where recorded_at >= now() and xmin = pg_current_xact_id()::xid
                      union select commitment_id from commitment_term_history where superseded_at >= now() and xmin = pg_current_xact_id()::xid
                      union select commitment_id from suspension where recorded_at >= now() and xmin = pg_current_xact_id()::xid
                      union select commitment_id from suspension_history where superseded_at >= now() and xmin = pg_current_xact_id()::xid)
              union select c.agreement_id, c.label from clause c where c.agreement_id in (
                      select agreement_id from agreement_party where recorded_at >= now() and xmin = pg_current_xact_id()::xid
                      union select agreement_id from agreement_party_history where superseded_at >= now() and xmin = pg_current_xact_id()::xid)
              union select c.agreement_id, c.label from clause c join rule_configuration r using (agreement_id)
                     where r.recorded_at >= now() and r.xmin = pg_current_xact_id()::xid)
            select agreement_id, clause_label from touched where clause_label is not null order by 1, 2""";

    private static final String REVISION = "select number from revision where scope = ?";

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('clause status of ' || ?, 0))";

    private static final String FAILURE = "the kept statuses cannot be computed";

    private final Database database;
    private final ClauseComputation computation;
    private final TimelineStore store;
    private final Clock clock;
    private final Event<StatusesComputed> computed;

    TimelineKeeper(
            Database database,
            ClauseComputation computation,
            TimelineStore store,
            Clock clock,
            Event<StatusesComputed> computed) {
        this.database = database;
        this.computation = computation;
        this.store = store;
        this.clock = clock;
        this.computed = computed;
    }

    /**
     * Computes again every clause that the current transaction has written to; call it last in each transaction that
     * writes. The rows tell which they are.
     *
     * @return how many clauses were computed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int refreshTouched() {
        Now now = Now.of(clock);
        return told(database.unhurried(FAILURE, connection -> {
            Map<String, List<String>> touched = Query.of(TOUCHED)
                    .grouped(connection, row -> row.getString("agreement_id"), row -> row.getString("clause_label"));
            int done = 0;
            for (Map.Entry<String, List<String>> entry : touched.entrySet()) {
                lock(connection, entry.getKey());
                List<Computed> clauses = computation.of(entry.getKey(), entry.getValue(), now);
                store.replace(connection, entry.getKey(), clauses);
                done += clauses.size();
            }
            return done;
        }));
    }

    /** The agreements that have clauses without a status of today. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> waiting() {
        return database.connected(
                "the clauses that wait for a status cannot be read",
                connection -> WaitingClauses.agreements(connection, clock.instant()));
    }

    /** How many clauses have no status of today. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long waitingClauses() {
        return database.connected(
                "the clauses that wait for a status cannot be counted",
                connection -> WaitingClauses.count(connection, clock.instant()));
    }

    /**
     * Computes some of an agreement's clauses that have no status of today. They alone are locked while the rule is
     * applied, so that threads and nodes can do this side by side; what somebody else wrote to in the meantime, or is
     * writing, is left for the next time.
     *
     * @return how many clauses were taken on; none means that all are up to date or being done by another
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int advance(String agreement) {
        Now now = Now.of(clock);
        return database.unhurried(FAILURE, connection -> {
            long revision = revision(connection, agreement);
            List<String> labels = WaitingClauses.claim(connection, agreement, now.instant());
            if (labels.isEmpty()) {
                return 0;
            }
            List<Computed> clauses = computation.of(agreement, labels, now);
            if (!WaitingClauses.takeTurn(connection)) {
                QuarkusTransaction.setRollbackOnly();
                return 0;
            }
            lock(connection, agreement);
            if (revision(connection, agreement) == revision) {
                store.replace(connection, agreement, clauses);
                told(clauses.size());
            }
            return labels.size();
        });
    }

    /**
     * Computes all clauses of an agreement that have no status of today by the rule in force, for somebody who waits for
     * them: after every writer that came before.
     *
     * @return how many clauses were computed
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int renew(String agreement) {
        Now now = Now.of(clock);
        return told(database.unhurried(FAILURE, connection -> {
            WaitingClauses.waitForTurn(connection);
            lock(connection, agreement);
            List<String> labels = WaitingClauses.all(connection, agreement, now.instant());
            List<Computed> clauses = computation.of(agreement, labels, now);
            store.replace(connection, agreement, clauses);
            return clauses.size();
        }));
    }

    private static long revision(Connection connection, String agreement) throws SQLException {
        return Query.of(REVISION, agreement)
                .first(connection, row -> row.getLong("number"))
                .orElse(0L);
    }

    private int told(int clauses) {
        computed.fire(new StatusesComputed(clauses));
        return clauses;
    }

    /** One transaction at a time computes the clauses of an agreement, so that none misses what another just wrote. */
    private static void lock(Connection connection, String agreement) throws SQLException {
        Query.of(LOCK, agreement).run(connection);
    }
}
