package org.clausetracker.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;

/** Keeps the policies of agreements. */
@ApplicationScoped
class AgreementPolicyStore {

    private static final String READ =
            """
            select a.slug, coalesce(p.four_eyes, 'FINDINGS') as four_eyes, coalesce(p.version, 0) as version, e.reason
              from agreement a
              left join agreement_policy p on p.agreement_id = a.slug
              left join edit e on e.id = p.edit_id
             where a.slug = ?""";

    private static final String REPLACE = "update agreement_policy set four_eyes = ? where agreement_id = ?";

    private static final String ENTER = "insert into agreement_policy (four_eyes, agreement_id) values (?, ?)";

    private final Database database;

    AgreementPolicyStore(Database database) {
        this.database = database;
    }

    /** The policy of an agreement; empty where there is no such agreement. */
    Optional<AgreementPolicy> find(String agreement) {
        return database.first(
                "the policy cannot be read",
                Query.of(READ, agreement),
                row -> new AgreementPolicy(
                        row.getString("slug"),
                        FourEyes.valueOf(row.getString("four_eyes")),
                        row.getInt("version"),
                        row.getString("reason")));
    }

    /** Sets it within an open edit. */
    void put(String agreement, FourEyes fourEyes) {
        database.connected("the policy cannot be stored", connection -> put(connection, agreement, fourEyes));
    }

    private static int put(Connection connection, String agreement, FourEyes fourEyes) throws SQLException {
        int replaced = Query.of(REPLACE, fourEyes, agreement).update(connection);
        return replaced > 0 ? replaced : Query.of(ENTER, fourEyes, agreement).update(connection);
    }
}
