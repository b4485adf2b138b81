package org.clausetracker.status;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that nobody reads a status that another version of the rule gave. After an upgrade the clauses are computed
 * again in the background; whoever asks about an agreement before its turn has come computes it first.
 */
@ApplicationScoped
public class RuleInForceService {

    /** Behind the loads of data, which compute what they write. */
    private static final int AFTER_LOADS = 2900;

    private static final String FORMER =
            """
            select distinct c.agreement_id
              from clause c left join clause_current r on r.agreement_id = c.agreement_id and r.clause_label = c.label
             where r.rule is distinct from ? and (?::text[] is null or c.agreement_id = any(?::text[]))
             order by 1""";

    private final Database database;
    private final TimelineKeeper keeper;

    /** Whether all kept statuses were seen to be the rule's in force: from then on they are written by it alone. */
    private volatile boolean everywhere;

    RuleInForceService(Database database, TimelineKeeper keeper) {
        this.database = database;
        this.keeper = keeper;
    }

    void onStart(@Observes @Priority(AFTER_LOADS) StartupEvent event) {
        look();
    }

    /**
     * Makes sure that what is kept of some agreements was given by the rule in force; returns at once when that is known.
     *
     * @param agreements slugs
     */
    public void require(Collection<String> agreements) {
        if (!everywhere) {
            former(List.copyOf(agreements)).forEach(keeper::renew);
        }
    }

    /** Looks whether statuses of another version of the rule are left; another node may have written some. */
    void look() {
        everywhere = former(null).isEmpty();
    }

    private List<String> former(@Nullable List<String> agreements) {
        return database.list(
                "which statuses another rule gave cannot be read",
                Query.of(FORMER, StatusEngine.RULE, agreements, agreements),
                row -> row.getString("agreement_id"));
    }
}
