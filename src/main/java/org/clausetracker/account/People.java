package org.clausetracker.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.clausetracker.access.Caller;
import org.clausetracker.access.Role;
import org.clausetracker.problem.DomainFailure.Conflict;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The tables of people, their passwords and their roles. Its writes are for {@link AccountEdits}. */
@ApplicationScoped
class People {

    private static final String FAILURE = "The people cannot be read";

    private static final String SELECT =
            """
            select p.id, p.name, p.email, p.state, p.recorded_at,
                   array(select m.scope || ' ' || m.role from membership m where m.person_id = p.id order by 1)
              from person p
            """;

    private final Database database;
    private final Clock clock;

    People(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A person as it is needed to look at a password; hash is null where there is none. */
    record Known(String id, String name, @Nullable String email, PersonState state, @Nullable String hash) {}

    List<PersonDetail> all() {
        return database.list(
                FAILURE, Query.of(SELECT + " where p.kind = 'HUMAN' order by lower(p.name), p.id"), People::person);
    }

    Optional<PersonDetail> find(String id) {
        return database.first(FAILURE, Query.of(SELECT + " where p.kind = 'HUMAN' and p.id = ?", id), People::person);
    }

    Optional<Known> known(String id) {
        return known("p.id = ?", id);
    }

    Optional<Known> byEmail(String email) {
        return known("lower(p.email) = lower(?)", email);
    }

    private Optional<Known> known(String condition, String value) {
        return database.first(
                FAILURE,
                Query.of(
                        """
                        select p.id, p.name, p.email, p.state, c.password_hash
                          from person p left join credential c on c.person_id = p.id
                         where p.kind = 'HUMAN' and\s"""
                                + condition,
                        value),
                row -> new Known(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        PersonState.valueOf(row.getString(4)),
                        row.getString(5)));
    }

    /** Whether somebody looks after people. */
    boolean haveAdmin() {
        return database.first(
                        FAILURE,
                        Query.of(
                                """
                                select exists (select from membership m join person p on p.id = m.person_id
                                                where m.role = 'ADMIN' and m.scope = '*' and p.state = 'ACTIVE')
                                """),
                        row -> row.getBoolean(1))
                .orElse(false);
    }

    /** Enters a person and answers its id. */
    String enter(String name, String email, PersonState state) {
        String id = Secrets.person(clock.instant());
        int entered = write(Query.of(
                "insert into person (id, name, email, kind, state) values (?, ?, ?, 'HUMAN', ?) on conflict do nothing",
                id,
                name,
                email,
                state));
        if (entered == 0) {
            throw new Conflict("There is somebody with the address " + email + ".");
        }
        return id;
    }

    void change(String id, String name, PersonState state) {
        write(Query.of("update person set name = ?, state = ? where id = ?", name, state, id));
    }

    void setPassword(String id, String hash) {
        write(Query.of(
                """
                insert into credential (person_id, password_hash) values (?, ?)
                on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = now()
                """,
                id,
                hash));
    }

    void grant(String id, String scope, Role role) {
        write(Query.of(
                "insert into membership (person_id, scope, role) values (?, ?, ?) on conflict do nothing",
                id,
                scope,
                role));
    }

    /** Takes a role; false when the person does not have it. */
    boolean revoke(String id, String scope, Role role) {
        return write(Query.of("delete from membership where person_id = ? and scope = ? and role = ?", id, scope, role))
                == 1;
    }

    boolean isScope(String scope) {
        return scope.equals(Caller.EVERYWHERE)
                || database.first(
                                FAILURE,
                                Query.of("select exists (select from agreement where slug = ?)", scope),
                                row -> row.getBoolean(1))
                        .orElse(false);
    }

    /** Whoever makes the first administrator, or takes the last one, waits for the others who do. */
    void lockAdmins() {
        database.connected(FAILURE, connection -> {
            Query.of("select pg_advisory_xact_lock(hashtextextended('last admin', 0))")
                    .run(connection);
            return true;
        });
    }

    private int write(Query change) {
        return database.connected("The people cannot be written", connection -> {
            try {
                return change.update(connection);
            } catch (PSQLException refused) {
                ServerErrorMessage why = refused.getServerErrorMessage();
                if (why != null && String.valueOf(why.getConstraint()).endsWith("_last_admin")) {
                    throw new Conflict("Nobody would look after people any more: make somebody else ADMIN of * first.");
                }
                throw refused;
            }
        });
    }

    private static PersonDetail person(ResultSet row) throws SQLException {
        return new PersonDetail(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                PersonState.valueOf(row.getString(4)),
                Roles.list(Roles.of((String[]) row.getArray(6).getArray())),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }
}
