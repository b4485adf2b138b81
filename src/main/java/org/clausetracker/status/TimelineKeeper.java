package org.clausetracker.status;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.rule.RuleConfiguration;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusCase;
import org.clausetracker.rule.TimelinePoint;
import org.clausetracker.time.Now;

/**
 * Keeps the stored statuses equal to what the rule says: computed again in the transaction of every write that touches
 * a clause, and once a day for what time alone changes.
 */
@ApplicationScoped
public class TimelineKeeper {

    /** Timelines begin here: before the first day of any agreement, so that every day asked about has a row. */
    static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    /** Timelines end here: what time alone does after this day is not asked for. */
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 30);

    /**
     * What this very transaction has written: rows are stamped no earlier than it began, which the index on that time
     * finds, and later where they supersede a row of a transaction that began after it.
     */
    private static final String TOUCHED =
            """
            with said as (
              select id from statement where recorded_at >= now() and xmin = pg_current_xact_id()::xid
              union select id from statement_history where superseded_at >= now() and xmin = pg_current_xact_id()::xid),
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
                      union select commitment_id from deadline where recorded_at >= now() and xmin = pg_current_xact_id()::xid
                      union select commitment_id from deadline_history where superseded_at >= now() and xmin = pg_current_xact_id()::xid
                      union select commitment_id from suspension where recorded_at >= now() and xmin = pg_current_xact_id()::xid
                      union select commitment_id from suspension_history where superseded_at >= now() and xmin = pg_current_xact_id()::xid)
              union select c.agreement_id, c.label from clause c join rule_configuration r using (agreement_id)
                     where r.recorded_at >= now() and r.xmin = pg_current_xact_id()::xid)
            select agreement_id, clause_label from touched where clause_label is not null order by 1, 2""";

    private final AgroalDataSource database;
    private final InputReader inputs;
    private final TimelineStore store;
    private final AgreementService agreements;
    private final Clock clock;
    private final Event<StatusesComputed> computed;

    TimelineKeeper(
            AgroalDataSource database,
            InputReader inputs,
            TimelineStore store,
            AgreementService agreements,
            Clock clock,
            Event<StatusesComputed> computed) {
        this.database = database;
        this.inputs = inputs;
        this.store = store;
        this.agreements = agreements;
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
        return told(
                inConnection(connection -> refresh(connection, clauses(connection.prepareStatement(TOUCHED)), now)));
    }

    /** The agreements that have clauses without a status of today. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> waiting() {
        try (Connection connection = database.getConnection()) {
            return WaitingClauses.agreements(connection, clock.instant());
        } catch (SQLException e) {
            throw new IllegalStateException("the clauses that wait for a status cannot be read", e);
        }
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
        return inConnection(connection -> {
            long revision = revision(connection, agreement);
            List<String> labels = WaitingClauses.claim(connection, agreement, now.instant());
            if (labels.isEmpty()) {
                return 0;
            }
            List<Computed> computed = compute(agreement, labels, now);
            if (!WaitingClauses.takeTurn(connection)) {
                QuarkusTransaction.setRollbackOnly();
                return 0;
            }
            lock(connection, agreement);
            if (revision(connection, agreement) == revision) {
                store(connection, agreement, computed);
                told(computed.size());
            }
            return labels.size();
        });
    }

    private static long revision(Connection connection, String agreement) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select number from revision where scope = ?")) {
            statement.setString(1, agreement);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    private int told(int clauses) {
        computed.fire(new StatusesComputed(clauses));
        return clauses;
    }

    private int refresh(Connection connection, Map<String, List<String>> clauses, Now now) throws SQLException {
        int done = 0;
        for (Map.Entry<String, List<String>> entry : clauses.entrySet()) {
            String agreement = entry.getKey();
            lock(connection, agreement);
            List<Computed> computed = compute(agreement, entry.getValue(), now);
            store(connection, agreement, computed);
            done += computed.size();
        }
        return done;
    }

    private List<Computed> compute(String agreement, List<String> labels, Now now) {
        AgreementInputs read = inputs.read(agreement, Optional.of(labels), Optional.empty());
        LocalDate today = now.today(agreements.zone(agreement));
        RuleConfiguration configuration = read.configuration(today);
        List<Computed> computed = new ArrayList<>();
        for (String label : read.clauses().keySet()) {
            StatusCase question = Clocks.asOf(today).question(read.clause(label, today));
            StatusAnswer answer = configuration.engine().evaluate(question);
            computed.add(new Computed(
                    label,
                    timeline(read, label),
                    answer,
                    store.text(agreement, label, question, answer, configuration.disputeDays())));
        }
        return computed;
    }

    private void store(Connection connection, String agreement, List<Computed> computed) throws SQLException {
        for (Computed clause : computed) {
            store.replace(connection, agreement, clause.label, clause.timeline);
            store.replaceCurrent(connection, agreement, clause.label, clause.answer, clause.text);
        }
    }

    /** All that is to be kept of one clause. */
    private record Computed(String label, List<TimelinePoint> timeline, StatusAnswer answer, String text) {}

    /** One transaction at a time computes the clauses of an agreement, so that none misses what another just wrote. */
    private static void lock(Connection connection, String agreement) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select pg_advisory_xact_lock(hashtextextended('clause status of ' || ?, 0))")) {
            statement.setString(1, agreement);
            statement.execute();
        }
    }

    /** A clause's timeline, each stretch under the figures that hold in it. */
    static List<TimelinePoint> timeline(AgreementInputs inputs, String label) {
        TreeSet<LocalDate> starts = new TreeSet<>();
        starts.add(FIRST_DAY);
        inputs.configurations().forEach(version -> starts.add(version.validFrom()));
        List<TimelinePoint> points = new ArrayList<>();
        for (LocalDate from : starts) {
            LocalDate next = starts.higher(from);
            List<TimelinePoint> part = inputs.configuration(from)
                    .engine()
                    .timeline(inputs.clause(label, from), from, next == null ? LAST_DAY : next.minusDays(1));
            for (TimelinePoint point : part) {
                if (points.isEmpty() || !points.get(points.size() - 1).outcome().equals(point.outcome())) {
                    points.add(point);
                }
            }
        }
        return points;
    }

    private static Map<String, List<String>> clauses(PreparedStatement statement) throws SQLException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (statement;
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getString(1), agreement -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return found;
    }

    private int inConnection(Work work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the kept statuses cannot be computed", e);
        }
    }

    private interface Work {
        int on(Connection connection) throws SQLException;
    }
}
