package org.clausetracker.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.net.InetAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/**
 * The one way of writing records: the work, what follows from it and the statuses, in one transaction with one author. The
 * database refuses to commit a write that did not come this way.
 */
@ApplicationScoped
public class Edits {

    /**
     * Waiting for another editor of the same agreement is no fault, so it may take longer than readers wait; work without
     * limits of time keeps none.
     */
    private static final String BEGIN =
            """
            with begun as (
              insert into edit (id, actor_id, via, credential, kind, reason, address, request_id)
              select ?, ?, ?, ?, ?, ?, network(set_masklen(a.host, case family(a.host) when 4 then 24 else 48 end)), ?
                from (select ?::inet as host) a
               where coalesce(current_setting('tracker.edit', true), '') = ''
              returning id)
            select set_config('tracker.edit', id::text, true),
                   case when current_setting('lock_timeout')::interval between interval '1 ms' and interval '5 s'
                        then set_config('lock_timeout', '5s', true) end
              from begun""";

    private static final String LOCK =
            """
            select pg_advisory_xact_lock(hashtextextended('agreement ' || slug, 0))
              from (select slug from unnest(?) with ordinality a(slug, place) order by place) a""";

    private static final String SETTLE = "select agreement_id, clause_label, from_day from settle_edit()";

    private static final String SEAL = "select seal_edit() as position";

    private static final String FAILURE = "the edit cannot be stored";

    private final Database database;
    private final StatusesFollow statuses;
    private final Clock clock;
    private final Event<EditSealed> sealed;

    Edits(Database database, StatusesFollow statuses, Clock clock, Event<EditSealed> sealed) {
        this.database = database;
        this.statuses = statuses;
        this.clock = clock;
        this.sealed = sealed;
    }

    /**
     * What an edit does.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object> {
        T on(Edit edit);
    }

    /**
     * Does work as one edit: in the current transaction or in one of its own. Before the work these agreements are locked;
     * after it all that follows is made anew, and the edit is sealed, which takes what all writers share: after that the
     * transaction should end.
     *
     * @param agreements slugs of the agreements that the work concerns, in any order; none: it may lock them itself
     * @throws IllegalStateException when the database refuses it, or when an edit is open in this transaction already
     */
    @Transactional
    public <T extends @Nullable Object> Written<T> write(EditDraft why, Collection<String> agreements, Work<T> work) {
        return write(why, agreements, work, result -> result);
    }

    /**
     * The same, and something more between the statuses and the seal: what rests on them and may take its time, since nobody
     * waits for it but who edits the same agreements. It writes no records.
     *
     * @param last is given what the work answered
     */
    @Transactional
    public <T extends @Nullable Object, R extends @Nullable Object> Written<R> write(
            EditDraft why, Collection<String> agreements, Work<T> work, Function<T, R> last) {
        UUID id = begin(why);
        Edit edit = new OpenEdit(id);
        edit.lock(agreements);
        T done = work.on(edit);
        List<TouchedClause> touched = database.list(
                FAILURE,
                Query.of(SETTLE),
                row -> new TouchedClause(
                        row.getString("agreement_id"),
                        row.getString("clause_label"),
                        row.getObject("from_day", LocalDate.class)));
        List<StatusChange> changed = touched.isEmpty() ? List.of() : statuses.follow(why.kind(), touched);
        R result = last.apply(done);
        long position = database.first(FAILURE, Query.of(SEAL), row -> row.getLong("position"))
                .orElseThrow();
        sealed.fire(new EditSealed(id, position));
        return new Written<>(result, id, position, changed);
    }

    private UUID begin(EditDraft why) {
        UUID id = TimeOrderedId.next(clock);
        InetAddress address = why.address();
        Query begin = Query.of(
                BEGIN,
                id,
                why.actor(),
                why.via(),
                why.credential(),
                why.kind(),
                why.reason(),
                why.requestId(),
                address == null ? null : address.getHostAddress().replaceFirst("%.*", ""));
        if (database.first(FAILURE, begin, row -> true).isEmpty()) {
            throw new IllegalStateException("an edit is open in this transaction, and this would be another one");
        }
        return id;
    }

    private final class OpenEdit implements Edit {

        private final UUID id;

        private OpenEdit(UUID id) {
            this.id = id;
        }

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public void lock(Collection<String> agreements) {
            if (!agreements.isEmpty()) {
                database.connected("the agreements cannot be locked", connection -> lock(connection, agreements));
            }
        }

        private boolean lock(Connection connection, Collection<String> agreements) throws SQLException {
            Query.of(LOCK, new TreeSet<>(agreements)).run(connection);
            return true;
        }
    }
}
