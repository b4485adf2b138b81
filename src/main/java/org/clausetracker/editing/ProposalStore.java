package org.clausetracker.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.clausetracker.journal.TimeOrderedId;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;

/** Keeps what is proposed against records that were accepted, until somebody else decides. */
@ApplicationScoped
public class ProposalStore {

    private static final String INSERT =
            """
            insert into proposal (id, edit_id, record_type, record_id, agreement_id, action, base_version, content, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?::json, ?)""";

    private static final String READ_BY_ACCEPTED = "select is_read_by_accepted(?)";

    private static final String FOUR_EYES = "select four_eyes_of(?) = any (?)";

    private static final List<String> ALL = List.of("ALL");
    private static final List<String> ALL_OR_FINDINGS = List.of("ALL", "FINDINGS");

    private static final String FAILURE = "the proposal cannot be stored";

    private final Database database;
    private final Clock clock;

    ProposalStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is done to the record when the proposal is accepted. */
    public enum Action {
        /** It is to say what the proposal says. */
        CORRECT,
        /** It was taken back in public. */
        RETRACT
    }

    /** Whether a change of a record has to be proposed, because it was accepted or counts through what was. */
    boolean isNeeded(StoredRecord record) {
        return switch (record.name().kind()) {
            case FINDING ->
                record.element().path("reviewState").asText().equals("ACCEPTED")
                        && holds(Query.of(
                                FOUR_EYES, record.element().path("agreement").asText(), ALL_OR_FINDINGS));
            case STATEMENT -> holds(Query.of(READ_BY_ACCEPTED, record.name().id()));
            case CLAUSE, COMMITMENT -> holds(Query.of(FOUR_EYES, record.name().agreement(), ALL));
            case PARTY, AGREEMENT, SOURCE -> false;
        };
    }

    private boolean holds(Query query) {
        return database.first("the policy of review cannot be read", query, row -> row.getBoolean(1))
                .orElse(false);
    }

    /**
     * Keeps a proposal.
     *
     * @param edit the open edit
     * @param content the whole record as it is to be
     * @return its id
     */
    UUID keep(UUID edit, StoredRecord record, Action action, ObjectNode content, String reason) {
        UUID id = TimeOrderedId.next(clock);
        RecordName name = record.name();
        String agreement = name.kind() == RecordKind.FINDING
                ? record.element().path("agreement").textValue()
                : name.agreement().isEmpty() ? null : name.agreement();
        database.connected(FAILURE, connection -> Query.of(
                        INSERT,
                        id,
                        edit,
                        name.kind().word(),
                        name.text(),
                        agreement,
                        action,
                        record.version(),
                        content.toString(),
                        reason)
                .update(connection));
        return id;
    }
}
