package org.clausetracker.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/** The table of links by which passwords are set. */
@ApplicationScoped
class Invitations {

    private static final String FAILURE = "The invitations cannot be read";

    private final Database database;

    Invitations(Database database) {
        this.database = database;
    }

    /** What a link is for. */
    enum Kind {
        FIRST("24 hours"),
        OPERATOR("24 hours"),
        PERSON("7 days");

        private final String lasting;

        Kind(String lasting) {
            this.lasting = lasting;
        }
    }

    /** A link that still holds. */
    record Open(Kind kind, @Nullable String person) {}

    NewInvitation make(Kind kind, @Nullable String person) {
        return database.connected("The invitation cannot be written", connection -> {
            Query.of("delete from invitation where ends_at < now() or (person_id = ? and used_at is null)", person)
                    .run(connection);
            return make(connection, kind, person);
        });
    }

    static NewInvitation make(Connection connection, Kind kind, @Nullable String person) throws SQLException {
        String secret = Secrets.random();
        return Query.of(
                        """
                        insert into invitation (sha256, kind, person_id, ends_at)
                        values (?, ?, ?::text, now() + ?::interval) returning ends_at
                        """,
                        Secrets.digest(secret),
                        kind,
                        person,
                        kind.lasting)
                .first(
                        connection,
                        row -> new NewInvitation(
                                (kind == Kind.PERSON ? "/invitation/" : "/setup/") + secret,
                                row.getObject(1, OffsetDateTime.class).toInstant()))
                .orElseThrow();
    }

    /** What a link is for; empty when it was used, has ended or never was. */
    Optional<Open> find(String secret) {
        return open(
                "select kind, person_id from invitation where sha256 = ? and used_at is null and ends_at > now()",
                secret);
    }

    /** As {@link #find}, and from now on it is used. */
    Optional<Open> use(String secret) {
        return open(
                "update invitation set used_at = now() where sha256 = ? and used_at is null and ends_at > now()"
                        + " returning kind, person_id",
                secret);
    }

    private Optional<Open> open(String sql, String secret) {
        return database.first(
                FAILURE,
                Query.of(sql, Secrets.digest(secret)),
                row -> new Open(Kind.valueOf(row.getString(1)), row.getString(2)));
    }
}
