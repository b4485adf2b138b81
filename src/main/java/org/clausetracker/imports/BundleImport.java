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
import org.clausetracker.finding.AllRecords;
import org.clausetracker.finding.FindingRules;
import org.clausetracker.record.Faults;
import org.clausetracker.record.StagedCheck;
import org.clausetracker.record.StagedTable;
import org.clausetracker.record.StagedView;
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

    /** All that agreements, records and their links wait for; those of the ledger wait for its own end. */
    private static final String WAITING_CONSTRAINTS =
            """
            select string_agg(quote_ident(conname), ', ' order by conname) from pg_constraint
             where connamespace = 'public'::regnamespace and condeferrable and conrelid <> 'edit'::regclass""";

    /** Everybody who edits these agreements has gone before or goes after: those of the bundle and of what it names. */
    private static final String LOCK_AGREEMENTS =
            """
            select pg_advisory_xact_lock(hashtextextended('agreement ' || slug, 0)) from (
              select slug from staged_agreement
              union select agreement_id from staged_clause
              union select agreement_id from staged_finding
              union select f.agreement_id from staged_finding s join finding f on f.id = s.id
              union select f.agreement_id from staged_statement s join finding f on f.statement_id = s.id
              union select f.agreement_id from staged_source o join statement s on s.source_id = o.id
                      join finding f on f.statement_id = s.id
              order by 1) a
             where slug is not null""";

    private static final String TERMS_DIFFER =
            """
            select count(*) from (
              select license, citation from import_run where title = ? order by recorded_at desc, id desc limit 1) r
             where (r.license, r.citation) is distinct from (?::text, ?::text)""";

    private final Connection connection;
    private final Faults errors;
    private final BundleSteps steps;
    private long staged;
    private long inserted;
    private long superseded;
    private long removed;

    BundleImport(Connection connection) {
        this(connection, Faults.LISTED);
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
        this.errors = new Faults(listed);
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
        BundleWarnings.find(connection, AllRecords.RULES);
        String sha256 = Hex.encodeHexString(digest.digest());
        OptionalLong run = OptionalLong.empty();
        if (inserted + superseded + removed > 0 || termsDiffer(document)) {
            run = OptionalLong.of(record(origin, sha256, document));
            BundleWarnings.keep(connection, run.getAsLong());
        }
        return new ImportOutcome(
                inserted,
                superseded,
                removed,
                unchanged(),
                run,
                sha256,
                BundleWarnings.first(connection, errors.most()),
                BundleWarnings.count(connection));
    }

    /** Whether the bundle names another licence or citation than when it was loaded last. */
    private boolean termsDiffer(BundleDocument document) throws SQLException {
        return number(Query.of(TERMS_DIFFER, document.title(), document.license(), document.citation())) > 0;
    }

    private void check(String origin) throws SQLException {
        Query.of(LOCK_AGREEMENTS).run(connection);
        FindingRules.locate().run(connection);
        for (StagedView view : AllRecords.RULES.views()) {
            if (view.isOfBefore()) {
                view.create(connection);
            }
        }
        for (StagedCheck check : AllRecords.RULES.checks()) {
            check.run(connection, errors);
        }
        if (!errors.isEmpty()) {
            throw BundleRejected.of(origin, errors);
        }
    }

    private void merge() throws SQLException {
        for (StagedTable table : AllRecords.RULES.tables()) {
            staged += number(Query.of("select count(*) from " + table.staged()));
            removed += changeIfAny(table.removal());
            superseded += changeIfAny(table.replacement());
            inserted += change(table.insertion());
        }
        for (StagedTable table : AllRecords.RULES.tables()) {
            changeIfAny(table.raise());
        }
        // What waits for the end of the transaction is checked here, where a failure still belongs to the import;
        // whether the
        // edit is sealed is not.
        String waiting = Query.of(WAITING_CONSTRAINTS)
                .first(connection, row -> row.getString(1))
                .orElseThrow();
        Query.of("set constraints " + waiting + " immediate").run(connection);
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
