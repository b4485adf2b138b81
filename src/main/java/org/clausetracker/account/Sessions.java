package org.clausetracker.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.clausetracker.access.Caller;
import org.clausetracker.access.Origin;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/** The table of sessions. A session ends eight hours after it was used last, and seven days after it began. */
@ApplicationScoped
class Sessions {

    private static final String FAILURE = "The sessions cannot be read";

    private static final String FIND =
            """
            select s.id, p.id, p.name, s.seen_at < now() - interval '5 minutes',
                   array(select m.scope || ' ' || m.role from membership m where m.person_id = p.id order by 1)
              from session s join person p on p.id = s.person_id and p.state = 'ACTIVE'
             where s.sha256 = ? and s.ends_at > now() and s.seen_at > now() - interval '8 hours'
            """;

    private final Database database;

    Sessions(Database database) {
        this.database = database;
    }

    /** Begins a session and answers its secret. */
    String begin(String person, Origin origin) {
        String secret = Secrets.random();
        database.connected(FAILURE, connection -> {
            Query.of("delete from session where ends_at < now() or seen_at < now() - interval '8 hours'")
                    .run(connection);
            return Query.of(
                            "insert into session (id, sha256, person_id, agent, network) values (?, ?, ?, ?::text, ?)",
                            Secrets.id() + Secrets.id(),
                            Secrets.digest(secret),
                            person,
                            origin.agent(),
                            origin.network())
                    .update(connection);
        });
        return secret;
    }

    /** Whose session it is; that it is used is noted at most every five minutes. */
    Optional<Caller> find(String secret) {
        return database.connected(FAILURE, connection -> {
            Optional<Found> found = Query.of(FIND, Secrets.digest(secret)).first(connection, Sessions::found);
            if (found.isPresent() && found.get().stale()) {
                Query.of(
                                "update session set seen_at = now() where id = ? and seen_at < now() - interval '5 minutes'",
                                found.get().caller().session())
                        .run(connection);
            }
            return found.map(Found::caller);
        });
    }

    List<SessionDetail> of(String person, @Nullable String current) {
        return database.list(
                FAILURE,
                Query.of(
                        """
                        select id, created_at, seen_at, ends_at, agent, network from session
                         where person_id = ? and ends_at > now() and seen_at > now() - interval '8 hours'
                         order by created_at desc, id
                        """,
                        person),
                row -> new SessionDetail(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5),
                        row.getString(6),
                        row.getString(1).equals(current)));
    }

    /** Ends one session of a person; false when there is none. */
    boolean end(String person, String id) {
        return database.connected(FAILURE, connection -> Query.of(
                                "delete from session where person_id = ? and id = ?", person, id)
                        .update(connection))
                == 1;
    }

    /** Ends all sessions of a person but one, if one is given. */
    void endAll(String person, @Nullable String kept) {
        database.connected(FAILURE, connection -> Query.of(
                        "delete from session where person_id = ? and id is distinct from ?::text", person, kept)
                .update(connection));
    }

    private record Found(Caller caller, boolean stale) {}

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new Caller(row.getString(2), row.getString(3), row.getString(1), null, Roles.of((String[])
                        row.getArray(5).getArray())),
                row.getBoolean(4));
    }
}
