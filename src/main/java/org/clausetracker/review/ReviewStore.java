package org.clausetracker.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/** Keeps decisions about findings. The database holds each to a second person once more, whoever writes it. */
@ApplicationScoped
class ReviewStore {

    private static final String AUTHORS =
            """
            select distinct a.author
              from unnest(?) as f(id) cross join lateral unnest(authors_of_finding(f.id, ?::uuid)) as a(author)
             order by a.author""";

    private static final String ACCEPTED_AMONG =
            "select f.id from finding f where f.id = any (?) and f.review_state = 'ACCEPTED' order by f.id";

    private static final String KEEP =
            """
            insert into review (finding_id, edit_id, finding_version, decision, comment, proposal_id, alone)
            select f.id, ?, f.version, ?, ?, ?::uuid, ? <> 'REOPENED' and ? = any (authors_of_finding(f.id, ?::uuid))
              from finding f where f.id = any (?)""";

    private static final String SET_STATE = "update finding set review_state = ? where id = ?";

    private static final String FAILURE = "the decision cannot be stored";

    private final Database database;

    ReviewStore(Database database) {
        this.database = database;
    }

    /**
     * Who wrote what would be decided: ids of people, in their order.
     *
     * @param findings ids of the findings
     * @param proposal that would be accepted with it; null: none
     */
    List<String> authorsOf(Collection<String> findings, @Nullable UUID proposal) {
        return database.list(FAILURE, Query.of(AUTHORS, findings, proposal), row -> row.getString("author"));
    }

    /** Those of the findings that are accepted. */
    List<String> acceptedAmong(Collection<String> findings) {
        return database.list(FAILURE, Query.of(ACCEPTED_AMONG, findings), row -> row.getString("id"));
    }

    /**
     * A decision that is about to be carried out.
     *
     * @param edit the open edit
     * @param actor who decides
     * @param proposal that is accepted with it; null: none
     */
    record Made(UUID edit, String actor, Decision decision, @Nullable String comment, @Nullable UUID proposal) {}

    /** Keeps a decision for each of these findings, in the version that each has now. */
    void keep(Made made, Collection<String> findings) {
        database.connected(FAILURE, connection -> keep(connection, made, findings));
    }

    private static int keep(Connection connection, Made made, Collection<String> findings) throws SQLException {
        return Query.of(
                        KEEP,
                        made.edit,
                        made.decision,
                        made.comment,
                        made.proposal,
                        made.decision,
                        made.actor,
                        made.proposal,
                        findings)
                .update(connection);
    }

    /** Keeps a decision about one finding and gives it the state that was decided. */
    void decide(Made made, String finding) {
        String state = made.decision == Decision.REOPENED ? "PROPOSED" : made.decision.name();
        database.connected(FAILURE, connection -> {
            keep(connection, made, List.of(finding));
            return Query.of(SET_STATE, state, finding).update(connection);
        });
    }
}
