package org.clausetracker.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausetracker.access.Caller;
import org.clausetracker.access.KeyLimits;
import org.clausetracker.access.KeyScope;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/** The table of API keys. */
@ApplicationScoped
class ApiKeys {

    private static final String FAILURE = "The keys cannot be read";

    private static final String FIND =
            """
            select k.id, p.id, p.name, k.scopes, k.agreements,
                   k.last_used_at is null or k.last_used_at < now() - interval '1 hour',
                   array(select m.scope || ' ' || m.role from membership m where m.person_id = p.id order by 1)
              from api_key k join person p on p.id = k.person_id and p.state = 'ACTIVE'
             where k.id = ? and k.sha256 = ? and k.revoked_at is null and k.ends_at > now()
            """;

    private static final String SELECT =
            "select id, name, scopes, agreements, created_at, ends_at, last_used_at, revoked_at from api_key";

    private final Database database;

    ApiKeys(Database database) {
        this.database = database;
    }

    /** Whose key it is; that it is used is noted at most hourly. */
    Optional<Caller> find(String key) {
        if (!Secrets.isKey(key)) {
            return Optional.empty();
        }
        String id = key.substring(4, key.indexOf('_', 4));
        return database.connected(FAILURE, connection -> {
            Optional<Found> found = Query.of(FIND, id, Secrets.digest(key)).first(connection, ApiKeys::found);
            if (found.isPresent() && found.get().stale()) {
                Query.of(
                                """
                                update api_key set last_used_at = now()
                                 where id = ? and (last_used_at is null or last_used_at < now() - interval '1 hour')
                                """,
                                id)
                        .run(connection);
            }
            return found.map(Found::caller);
        });
    }

    /** Makes a key and answers it as it is told once. */
    String make(String person, String name, Set<KeyScope> scopes, Set<String> agreements, int days) {
        String id = Secrets.id();
        String key = Secrets.key(id);
        database.connected("The key cannot be written", connection -> Query.of(
                        """
                                insert into api_key (id, sha256, person_id, name, scopes, agreements, ends_at)
                                values (?, ?, ?, ?, ?, ?, now() + ? * interval '1 day')
                                """,
                        id,
                        Secrets.digest(key),
                        person,
                        name,
                        scopes.stream().map(Enum::name).sorted().toList(),
                        agreements.stream().sorted().toList(),
                        days)
                .update(connection));
        return key;
    }

    List<KeyDetail> of(String person) {
        return database.list(
                FAILURE,
                Query.of(SELECT + " where person_id = ? order by created_at desc, id", person),
                ApiKeys::detail);
    }

    Optional<KeyDetail> find(String id, @Nullable String person) {
        return database.first(
                FAILURE,
                Query.of(SELECT + " where id = ? and person_id = coalesce(?::text, person_id)", id, person),
                ApiKeys::detail);
    }

    /** Ends a key before its time; false when there is none that has not ended. */
    boolean revoke(String id, @Nullable String person) {
        return database.connected("The key cannot be written", connection -> Query.of(
                                """
                                        update api_key set revoked_at = now()
                                         where id = ? and person_id = coalesce(?::text, person_id) and revoked_at is null
                                        """,
                                id,
                                person)
                        .update(connection))
                == 1;
    }

    private record Found(Caller caller, boolean stale) {}

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new Caller(
                        row.getString(2),
                        row.getString(3),
                        null,
                        new KeyLimits(row.getString(1), scopes(row, 4), Set.of((String[])
                                row.getArray(5).getArray())),
                        Roles.of((String[]) row.getArray(7).getArray())),
                row.getBoolean(6));
    }

    private static KeyDetail detail(ResultSet row) throws SQLException {
        return new KeyDetail(
                row.getString(1),
                row.getString(2),
                scopes(row, 3).stream().sorted().toList(),
                List.of((String[]) row.getArray(4).getArray()),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                instant(row, 7),
                instant(row, 8));
    }

    private static Set<KeyScope> scopes(ResultSet row, int column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(KeyScope::valueOf)
                .collect(Collectors.toSet());
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
