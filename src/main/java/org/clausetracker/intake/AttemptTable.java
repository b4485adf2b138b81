package org.clausetracker.intake;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code import_attempt}. A process that works on attempts says so every few seconds; one that has been silent
 * for {@value #SILENCE} has ended, and what it had begun is interrupted: its transaction ended with it.
 */
final class AttemptTable {

    /** After this, nobody works on an attempt any more. */
    static final String SILENCE = "20 seconds";

    static final String INTERRUPTED = "Interrupted: the process that worked on it ended. Nothing of it was stored.";

    /** What a first load has still to do is done at the next start. */
    private static final String SILENT = "(state in ('QUEUED', 'RUNNING') and entrance <> 'FIRST_LOAD'"
            + " and seen_at < clock_timestamp() - interval '" + SILENCE + "')";

    private static final String ADD =
            """
            insert into import_attempt (origin, sha256, actor_id, entrance, is_check, overwrites, state, node)
            values (?, ?, ?, ?, ?, ?, 'QUEUED', ?::uuid) returning id""";

    private static final String BEGIN =
            """
            update import_attempt set state = 'RUNNING', node = ?::uuid, begun_at = clock_timestamp(), seen_at = clock_timestamp()
             where id = ? and (state = 'QUEUED' or (state = 'RUNNING' and entrance = 'FIRST_LOAD'))""";

    private static final String END =
            """
            update import_attempt
               set state = ?, begun_at = coalesce(begun_at, asked_at), ended_at = clock_timestamp(), inserted = ?, superseded = ?,
                   removed = ?, unchanged = ?, refused = ?, errors = ?, warnings = ?, conflicts = ?, import_run_id = ?::bigint
             where id = ? and state = 'RUNNING'""";

    private static final String FAIL =
            """
            update import_attempt set state = 'FAILED', ended_at = clock_timestamp(), failure = ?
             where id = ? and state in ('QUEUED', 'RUNNING')""";

    private static final String LEAVE =
            """
            update import_attempt set state = 'FAILED', ended_at = clock_timestamp(), failure = ?
             where node = ?::uuid and state in ('QUEUED', 'RUNNING') and entrance <> 'FIRST_LOAD'""";

    private static final String BE_SEEN =
            """
            update import_attempt set seen_at = clock_timestamp()
             where id = any (?::text[]::bigint[]) and state in ('QUEUED', 'RUNNING')""";

    private static final String LEFT_OF_FIRST_LOAD =
            """
            select id, sha256 from import_attempt
             where entrance = 'FIRST_LOAD' and state in ('QUEUED', 'RUNNING') order by id""";

    private static final String IS_LOADED =
            """
            select exists (select from import_run where sha256 = ?)
                or exists (select from import_attempt where sha256 = ? and state = 'DONE' and not is_check)""";

    private static final String HOLDS_AN_AGREEMENT = "select exists (select from agreement)";

    private static final String GIVE_UP_SILENT =
            "update import_attempt set state = 'FAILED', ended_at = clock_timestamp(), failure = ? where " + SILENT;

    private static final String READ =
            """
            select id, origin, sha256, actor_id, entrance, is_check, overwrites, asked_at, begun_at, ended_at, inserted, superseded,
                   removed, unchanged, refused, errors, warnings, conflicts,"""
                    + " case when " + SILENT + " then 'FAILED' else state end as state,"
                    + " case when " + SILENT + " then '" + INTERRUPTED + "' else failure end as failure"
                    + " from import_attempt";

    private AttemptTable() {}

    static long add(Connection connection, Submission submission, UUID node) throws SQLException {
        return Query.of(
                        ADD,
                        submission.origin(),
                        submission.sha256(),
                        submission.actor(),
                        submission.entrance(),
                        submission.check(),
                        submission.overwrite(),
                        node.toString())
                .first(connection, row -> row.getLong(1))
                .orElseThrow();
    }

    /** Whether it was still waiting. */
    static boolean begin(Connection connection, long id, UUID node) throws SQLException {
        return Query.of(BEGIN, node.toString(), id).update(connection) == 1;
    }

    /**
     * Whether it was still running. Where it was not, somebody has said already that it was interrupted, and it must not be
     * stored.
     *
     * @param run the import run that it became; null where nothing was stored
     */
    static boolean end(Connection connection, long id, ImportState state, ImportCounts counts, @Nullable Long run)
            throws SQLException {
        return Query.of(
                                END,
                                state,
                                counts.added(),
                                counts.changed(),
                                counts.removed(),
                                counts.unchanged(),
                                counts.refused(),
                                counts.errors(),
                                counts.warnings(),
                                counts.conflicts(),
                                run,
                                id)
                        .update(connection)
                == 1;
    }

    static void fail(Connection connection, long id, String why) throws SQLException {
        Query.of(FAIL, why, id).update(connection);
    }

    /** Says of everything that this process has begun or accepted that it was interrupted. */
    static void leave(Connection connection, UUID node) throws SQLException {
        Query.of(LEAVE, INTERRUPTED, node.toString()).update(connection);
    }

    static void beSeen(Connection connection, Set<Long> attempts) throws SQLException {
        Query.of(BE_SEEN, attempts.stream().map(String::valueOf).toList()).update(connection);
    }

    /** The attempts that a first load has still to make, by the digest of their bundle. */
    static Map<String, Long> leftOfFirstLoad(Connection connection) throws SQLException {
        Map<String, Long> left = new LinkedHashMap<>();
        Query.of(LEFT_OF_FIRST_LOAD)
                .list(connection, row -> Map.entry(row.getString("sha256"), row.getLong("id")))
                .forEach(attempt -> left.put(attempt.getKey(), attempt.getValue()));
        return left;
    }

    static boolean isLoaded(Connection connection, String sha256) throws SQLException {
        return Query.of(IS_LOADED, sha256, sha256)
                .first(connection, row -> row.getBoolean(1))
                .orElseThrow();
    }

    static boolean databaseIsEmpty(Connection connection) throws SQLException {
        return !Query.of(HOLDS_AN_AGREEMENT)
                .first(connection, row -> row.getBoolean(1))
                .orElseThrow();
    }

    /** Says of everything that a silent process had begun or accepted that it was interrupted. */
    static void giveUpSilent(Connection connection) throws SQLException {
        Query.of(GIVE_UP_SILENT, INTERRUPTED).update(connection);
    }

    static Optional<ImportSummary> get(Connection connection, long id) throws SQLException {
        return Query.of(READ + " where id = ?", id).first(connection, AttemptTable::summary);
    }

    /** The one that was handed over last first. */
    static List<ImportSummary> browse(Connection connection, PageRequest page, long before) throws SQLException {
        return Query.of(READ + " where id < ? order by id desc limit ?", before, page.rowsToRead())
                .list(connection, AttemptTable::summary);
    }

    private static ImportSummary summary(ResultSet row) throws SQLException {
        ImportState state = ImportState.valueOf(row.getString("state"));
        return new ImportSummary(
                row.getLong("id"),
                state,
                row.getBoolean("is_check"),
                row.getBoolean("overwrites"),
                Entrance.valueOf(row.getString("entrance")),
                row.getString("actor_id").startsWith("p-") ? ImportActor.PERSON : ImportActor.OPERATOR,
                row.getString("origin"),
                row.getString("sha256"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                instant(row, "begun_at"),
                instant(row, "ended_at"),
                state == ImportState.DONE || state == ImportState.REJECTED ? counts(row) : null,
                row.getString("failure"));
    }

    private static ImportCounts counts(ResultSet row) throws SQLException {
        return new ImportCounts(
                row.getLong("inserted"),
                row.getLong("superseded"),
                row.getLong("removed"),
                row.getLong("unchanged"),
                row.getLong("refused"),
                row.getLong("errors"),
                row.getLong("warnings"),
                row.getLong("conflicts"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
