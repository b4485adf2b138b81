package org.clausetracker.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One import, within the transaction of a connection that somebody else begins and ends. */
final class BundleImport {

    /** A lock of its own kind: imports go one after the other, and two nodes that start at once load one bundle. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('clause tracker: import', 0))";

    private static final String RECORD_RUN =
            """
            insert into import_run (origin, sha256, title, description, inserted, superseded, removed, unchanged)
            values (?, ?, ?, ?, ?, ?, ?, ?) returning id""";

    private final Connection connection;
    private final BundleErrors errors = new BundleErrors();
    private long staged;
    private long inserted;
    private long superseded;
    private long removed;

    BundleImport(Connection connection) {
        this.connection = connection;
    }

    /** Waits for every other import to end, and keeps the next one waiting until the transaction ends. */
    void lock() throws SQLException {
        execute(LOCK);
    }

    boolean databaseIsEmpty() throws SQLException {
        return ask("select count(*) from (select from agreement limit 1) a") == 0;
    }

    ImportOutcome run(InputStream bundle, String origin) throws SQLException {
        MessageDigest digest = Sha256.digest();
        Staging staging = new Staging(connection);
        BundleDocument document = new BundleDocument(origin, staging, errors);
        try {
            document.read(new DigestInputStream(bundle, digest));
        } catch (IOException e) {
            throw new UncheckedIOException(origin + " cannot be read", e);
        } catch (Staging.StagingFailed e) {
            throw e.failure();
        }
        staging.finish();
        check(origin);
        merge();
        String sha256 = HexFormat.of().formatHex(digest.digest());
        OptionalLong run = OptionalLong.empty();
        if (inserted + superseded + removed > 0) {
            run = OptionalLong.of(record(origin, sha256, document.title(), document.description()));
        }
        return new ImportOutcome(inserted, superseded, removed, unchanged(), run, sha256);
    }

    private void check(String origin) throws SQLException {
        Quotations.locate(connection);
        for (StagedCheck check : References.checks()) {
            check.run(connection, errors);
        }
        for (StagedCheck check : Quotations.checks()) {
            check.run(connection, errors);
        }
        if (!errors.isEmpty()) {
            throw errors.rejection(origin);
        }
    }

    private void merge() throws SQLException {
        for (StagedTable table : StagedTable.values()) {
            staged += ask("select count(*) from " + table.staged());
            removed += executeIfAny(table.removal());
            superseded += executeIfAny(table.replacement());
            inserted += execute(table.insertion());
        }
        // What waits for the end of the transaction is checked here, where a failure still belongs to the import.
        execute("set constraints all immediate");
    }

    private long unchanged() {
        return staged - inserted - superseded;
    }

    private long record(String origin, String sha256, String title, @Nullable String description) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RECORD_RUN)) {
            statement.setString(1, origin);
            statement.setString(2, sha256);
            statement.setString(3, title);
            statement.setString(4, description);
            statement.setLong(5, inserted);
            statement.setLong(6, superseded);
            statement.setLong(7, removed);
            statement.setLong(8, unchanged());
            try (ResultSet run = statement.executeQuery()) {
                run.next();
                return run.getLong(1);
            }
        }
    }

    private long executeIfAny(@Nullable String sql) throws SQLException {
        return sql == null ? 0 : execute(sql);
    }

    private long execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql) ? 0 : statement.getLargeUpdateCount();
        }
    }

    private long ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
