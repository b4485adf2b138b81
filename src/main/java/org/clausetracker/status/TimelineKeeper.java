package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausetracker.journal.EditDraft;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Edits;
import org.clausetracker.journal.Via;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.clausetracker.status.ClauseRenewal.Renewed;
import org.clausetracker.status.StatusTeller.Told;
import org.clausetracker.time.Now;

/**
 * Keeps the stored statuses equal to what the rule says of today: once a day for what time alone changes, and by the rule
 * in force. What an edit touches is computed in the edit ({@link TouchedStatuses}).
 */
@ApplicationScoped
public class TimelineKeeper {

    private static final String TRY =
            "select pg_try_advisory_xact_lock(hashtextextended('agreement ' || ?, 0)) as mine";

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('agreement ' || ?, 0))";

    private static final EditDraft BY_TIME = EditDraft.of("clock", Via.CLOCK, EditKind.TIME);

    private static final String FAILURE = "the kept statuses cannot be computed";

    private final Database database;
    private final ClauseRenewal renewal;
    private final StatusTeller teller;
    private final Edits edits;
    private final Clock clock;
    private final Event<StatusesComputed> computed;

    TimelineKeeper(
            Database database,
            ClauseRenewal renewal,
            StatusTeller teller,
            Edits edits,
            Clock clock,
            Event<StatusesComputed> computed) {
        this.database = database;
        this.renewal = renewal;
        this.teller = teller;
        this.edits = edits;
        this.clock = clock;
        this.computed = computed;
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
     * Computes some of an agreement's clauses that have no status of today, unless somebody edits the agreement or computes
     * them already: then they are left for the next time.
     *
     * @return how many clauses were computed; none means that all are up to date or being done by another
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int advance(String agreement) {
        Now now = Now.of(clock);
        return database.unhurried(FAILURE, connection -> {
            boolean mine = Query.of(TRY, agreement)
                    .first(connection, row -> row.getBoolean("mine"))
                    .orElseThrow();
            return mine
                    ? compute(connection, agreement, WaitingClauses.some(connection, agreement, now.instant()), now)
                    : 0;
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
        return database.unhurried(FAILURE, connection -> {
            Query.of(LOCK, agreement).run(connection);
            return compute(connection, agreement, WaitingClauses.all(connection, agreement, now.instant()), now);
        });
    }

    private int compute(Connection connection, String agreement, List<String> labels, Now now) throws SQLException {
        if (labels.isEmpty()) {
            return 0;
        }
        // time alone changes no day of a timeline, so where what is kept is sound the last day is enough
        Map<String, LocalDate> last = new LinkedHashMap<>();
        labels.forEach(label -> last.put(label, ClauseComputation.LAST_DAY));
        List<Told> changes = new ArrayList<>();
        for (Renewed clause : renewal.renew(connection, agreement, last, now)) {
            changes.addAll(teller.byTime(clause));
            FormerStatus.Current before = clause.former().current();
            if (before != null && !before.sound()) {
                boolean sameRule = StatusEngine.RULE.equals(before.rule());
                changes.addAll(
                        teller.byEdit(clause, sameRule ? StatusCause.CORRECTION : StatusCause.RULE_ADOPTED, List.of()));
            }
        }
        if (!changes.isEmpty()) {
            edits.write(BY_TIME, List.of(), edit -> tell(changes));
        }
        return told(labels.size());
    }

    private boolean tell(List<Told> changes) {
        return database.connected(FAILURE, connection -> {
            teller.tell(connection, changes);
            return true;
        });
    }

    private int told(int clauses) {
        computed.fire(new StatusesComputed(clauses));
        return clauses;
    }
}
