package org.clausetracker.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.review.StoredProposal.Ended;
import org.clausetracker.review.StoredProposal.Made;
import org.clausetracker.review.StoredProposal.Target;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/** Reads proposals, and keeps how they end. */
@ApplicationScoped
class StoredProposals {

    private static final String READ =
            """
            select p.id, p.record_type, p.record_id, p.agreement_id, p.action, p.base_version, p.content, p.reason,
                   e.at, a.id as author_id, a.name as author_name,
                   d.state, d.comment, w.at as ended_at, b.id as ended_by, b.name as ended_by_name
              from proposal p
              join edit e on e.id = p.edit_id
              join person a on a.id = e.actor_id
              left join proposal_decision d on d.proposal_id = p.id
              left join edit w on w.id = d.edit_id
              left join person b on b.id = w.actor_id
             where p.id = ?""";

    /** Waits for whoever is ending the same one. */
    private static final String END =
            """
            insert into proposal_decision (proposal_id, edit_id, state, comment) values (?, ?, ?, ?)
            on conflict do nothing""";

    private static final String FAILURE = "the proposal cannot be read";

    private final Database database;
    private final ObjectMapper json;

    StoredProposals(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * A proposal by its id.
     *
     * @throws NotFound when there is none
     */
    StoredProposal require(String id) {
        UUID known = idOf(id);
        return database.first(FAILURE, Query.of(READ, known), this::read)
                .orElseThrow(() -> new NotFound("proposal", id));
    }

    private static UUID idOf(String given) {
        try {
            UUID id = UUID.fromString(given);
            if (id.toString().equals(given)) {
                return id;
            }
        } catch (IllegalArgumentException none) {
            throw new NotFound("proposal", given);
        }
        throw new NotFound("proposal", given);
    }

    private StoredProposal read(ResultSet row) throws SQLException {
        return new StoredProposal(
                row.getObject("id", UUID.class),
                new Target(
                        row.getString("record_type"),
                        row.getString("record_id"),
                        row.getString("agreement_id"),
                        row.getString("action"),
                        row.getInt("base_version"),
                        content(row.getString("content"))),
                new Made(
                        row.getString("author_id"),
                        row.getString("author_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")),
                ended(row));
    }

    private static @Nullable Ended ended(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return state == null
                ? null
                : new Ended(
                        row.getString("ended_by"),
                        row.getString("ended_by_name"),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                        ProposalState.valueOf(state),
                        row.getString("comment"));
    }

    private ObjectNode content(String text) {
        try {
            return (ObjectNode) json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(FAILURE, e);
        }
    }

    /**
     * Ends a proposal.
     *
     * @param edit the open edit
     * @return whether it was open until now
     */
    boolean end(StoredProposal proposal, UUID edit, ProposalState state, @Nullable String comment) {
        return database.connected(
                "the decision cannot be stored",
                connection -> Query.of(END, proposal.id(), edit, state, comment).update(connection) == 1);
    }
}
