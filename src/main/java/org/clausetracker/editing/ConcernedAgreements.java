package org.clausetracker.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.clausetracker.access.Access;
import org.clausetracker.access.Permission;
import org.clausetracker.record.Texts;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/** Knows which agreements a record speaks about: those are locked while it is written, and their people may write it. */
@ApplicationScoped
public class ConcernedAgreements {

    /** A statement is also read by the findings of those that repeat it. */
    private static final String OF_STATEMENT =
            """
            select distinct f.agreement_id from finding f
             where f.statement_id = ?
                or f.statement_id in (select s.id from statement s where s.origin_id = ?)""";

    private static final String OF_SOURCE =
            """
            select distinct f.agreement_id from statement s
              join statement r on r.id = s.id or r.origin_id = s.id
              join finding f on f.statement_id = r.id
             where s.source_id = ?""";

    private static final String FAILURE = "the agreements that the record speaks about cannot be read";

    private final Database database;
    private final Access access;

    ConcernedAgreements(Database database, Access access) {
        this.database = database;
        this.access = access;
    }

    /**
     * Slugs of the agreements.
     *
     * @param stored the record as it is; null where it is new
     * @param given the record as it is to be; null where that is not known yet
     */
    public Set<String> of(RecordName name, @Nullable ObjectNode stored, @Nullable ObjectNode given) {
        Set<String> agreements = new TreeSet<>();
        switch (name.kind()) {
            case PARTY -> {}
            case AGREEMENT, CLAUSE, COMMITMENT -> {
                if (!name.agreement().isEmpty()) {
                    agreements.add(name.agreement());
                }
            }
            case SOURCE -> add(agreements, stored, Query.of(OF_SOURCE, name.id()));
            case STATEMENT -> add(agreements, stored, Query.of(OF_STATEMENT, name.id(), name.id()));
            case FINDING -> {
                addNamed(agreements, stored);
                addNamed(agreements, given);
            }
        }
        return agreements;
    }

    /** Slugs of the agreements that what was given names. */
    Set<String> named(RecordName name, ObjectNode given) {
        Set<String> agreements = new TreeSet<>();
        if (name.kind() == RecordKind.FINDING) {
            addNamed(agreements, given);
        }
        return agreements;
    }

    private void add(Set<String> agreements, @Nullable ObjectNode stored, Query query) {
        if (stored != null) {
            agreements.addAll(database.list(FAILURE, query, row -> row.getString("agreement_id")));
        }
    }

    private static void addNamed(Set<String> agreements, @Nullable ObjectNode finding) {
        String named = finding == null ? null : finding.path("agreement").textValue();
        // one that no agreement can be called is refused with the record
        if (named != null && Texts.faultOf(named) == null) {
            agreements.add(named);
        }
    }

    /**
     * Refuses a caller who may not write in all of these agreements, or, where there are none, in any at all.
     *
     * @throws org.clausetracker.problem.DomainFailure.Forbidden when the caller may not
     */
    public void permit(Permission permission, Collection<String> agreements) {
        access.requireSomewhere(permission);
        agreements.forEach(agreement -> access.require(permission, agreement));
    }
}
