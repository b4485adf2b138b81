package org.clausetracker.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/** One import, within the transaction of a connection that somebody else begins and ends. */
final class BundleImport {

    /** Imports wait for this lock, so that they run one after the other and nodes that start at once load a bundle once. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('clause tracker: import', 0))";

    private static final String RECORD_RUN =
            """
            insert into import_run (origin, sha256, title, description, license, citation, inserted, superseded, removed, unchanged)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""";

    private static final String TERMS_DIFFER =
            """
            select count(*) from (
              select license, citation from import_run where title = ? order by recorded_at desc, id desc limit 1) r
             where (r.license, r.citation) is distinct from (?::text, ?::text)""";

    private final Connection connection;
    private final BundleErrors errors;
    private final BundleSteps steps;
    private long staged;
    private long inserted;
    private long superseded;
    private long removed;

    BundleImport(Connection connection) {
        this(connection, BundleErrors.LISTED);
    }

    /**
     * @param listed how many errors or warnings are listed; others are counted
     */
    BundleImport(Connection connection, int listed) {
        this(connection, listed, BundleSteps.NONE);
    }

    /** As above, looked at between its steps. */
    BundleImport(Connection connection, int listed, BundleSteps steps) {
        this.connection = connection;
        this.errors = new BundleErrors(listed);
        this.steps = steps;
    }

    /** Waits for every other import to end, and keeps the next one waiting until the transaction ends. */
    void lock() throws SQLException {
        Query.of(LOCK).run(connection);
    }

    ImportOutcome run(InputStream bundle, String origin) throws SQLException {
        MessageDigest digest = DigestUtils.getSha256Digest();
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
        steps.staged(connection);
        check(origin);
        steps.checked(connection);
        merge();
        Warnings.find(connection);
        String sha256 = Hex.encodeHexString(digest.digest());
        OptionalLong run = OptionalLong.empty();
        if (inserted + superseded + removed > 0 || termsDiffer(document)) {
            run = OptionalLong.of(record(origin, sha256, document));
            Warnings.keep(connection, run.getAsLong());
        }
        return new ImportOutcome(
                inserted,
                superseded,
                removed,
                unchanged(),
                run,
                sha256,
                Warnings.first(connection, errors.most()),
                Warnings.count(connection));
    }

    /** Whether the bundle names another licence or citation than when it was loaded last. */
    private boolean termsDiffer(BundleDocument document) throws SQLException {
        return number(Query.of(TERMS_DIFFER, document.title(), document.license(), document.citation())) > 0;
    }

    private void check(String origin) throws SQLException {
        Quotations.locate(connection);
        StoredFindings.find(connection);
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
            staged += number(Query.of("select count(*) from " + table.staged()));
            removed += changeIfAny(table.removal());
            superseded += changeIfAny(table.replacement());
            inserted += change(table.insertion());
        }
        // What waits for the end of the transaction is checked here, where a failure still belongs to the import.
        Query.of("set constraints all immediate").run(connection);
    }

    private long unchanged() {
        return staged - inserted - superseded;
    }

    private long record(String origin, String sha256, BundleDocument document) throws SQLException {
        return number(Query.of(
                RECORD_RUN,
                origin,
                sha256,
                document.title(),
                document.description(),
                document.license(),
                document.citation(),
                inserted,
                superseded,
                removed,
                unchanged()));
    }

    private long changeIfAny(@Nullable String sql) throws SQLException {
        return sql == null ? 0 : change(sql);
    }

    private int change(String sql) throws SQLException {
        return Query.of(sql).update(connection);
    }

    /** The number that a query of one row answers. */
    private long number(Query query) throws SQLException {
        return query.first(connection, row -> row.getLong(1)).orElseThrow();
    }
}
