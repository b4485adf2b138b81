package org.clausetracker;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The key of somebody who has every role, put into the database of a node that nobody has set up. */
public final class KnownKey {

    /** Its form is that of keys that are made. */
    public static final String KEY = "tct_GenerAte_GeneratedRequestGeneratedRequest3dB8cZ";

    /** What a request has in its header {@code Authorization}. */
    public static final String BEARER = "Bearer " + KEY;

    /** Id of its owner. */
    public static final String PERSON = "p-00000000000000000000000042";

    private KnownKey() {}

    /** Stores the key with its owner, by a connection of the application. */
    public static void insertInto(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into person (id, name, email, kind, state) values ('" + PERSON
                    + "', 'Generated', 'generated@example.org', 'HUMAN', 'ACTIVE')");
            statement.execute("insert into membership (person_id, scope, role) select '" + PERSON
                    + "', '*', unnest(array['EDITOR', 'REVIEWER', 'ADMIN'])");
            statement.execute(
                    "insert into api_key (id, sha256, person_id, name, scopes, agreements, ends_at, last_used_at)"
                            + " values ('GenerAte', sha256(convert_to('" + KEY + "', 'UTF8')), '" + PERSON
                            + "', 'Generated', '{READ,WRITE,REVIEW,EXPORT,ADMIN}', '{}', now() + interval '1 day', now())");
        }
    }
}
