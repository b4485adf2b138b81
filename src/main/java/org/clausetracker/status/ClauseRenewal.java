package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clausetracker.status.ClauseComputation.Computation;
import org.clausetracker.status.ClauseComputation.Computed;
import org.clausetracker.time.Now;

/** Computes clauses and stores what comes of it; the agreement is locked by whoever calls. */
@ApplicationScoped
class ClauseRenewal {

    private final ClauseComputation computation;
    private final TimelineStore store;

    ClauseRenewal(ClauseComputation computation, TimelineStore store) {
        this.computation = computation;
        this.store = store;
    }

    /**
     * A clause that was computed anew.
     *
     * @param today the day in the agreement's zone
     * @param now its timeline, as far back as {@code former} goes
     */
    record Renewed(
            String agreement,
            AgreementInputs inputs,
            LocalDate today,
            Computed computed,
            FormerStatus former,
            List<TimelineRow> now) {

        String label() {
            return computed.label();
        }
    }

    /** Computes clauses of an agreement, each from a day on; what is kept of the days before stays. */
    List<Renewed> renew(Connection connection, String agreement, Map<String, LocalDate> from, Now now)
            throws SQLException {
        Map<String, FormerStatus> former = store.former(connection, agreement, from);
        Map<String, LocalDate> restarts = new LinkedHashMap<>();
        former.forEach((label, before) -> restarts.put(label, before.restart()));
        Computation done = computation.of(agreement, restarts, now);
        List<Renewed> renewed = new ArrayList<>();
        for (Computed clause : done.clauses()) {
            FormerStatus before = Objects.requireNonNull(former.get(clause.label()));
            List<TimelineRow> timeline = store.replace(connection, agreement, clause, before);
            renewed.add(new Renewed(agreement, done.inputs(), done.today(), clause, before, timeline));
        }
        return renewed;
    }
}
