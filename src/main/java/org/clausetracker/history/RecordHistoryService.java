package org.clausetracker.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Via;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/** Tells what a record was, version by version, and who made it so, and why. */
@ApplicationScoped
public class RecordHistoryService {

    private static final String VERSIONS =
            """
            select t.version, t.recorded_at, t.superseded_at, json_strip_nulls({json})::text as record,
                   e.id as edit_id, e.kind, e.reason, e.via, e.at, e.actor_id, p.name as actor_name
              from (select * from {table}_recorded t where {condition} {after} order by t.recorded_at desc limit ?) t
              left join edit e on e.id = t.edit_id
              left join person p on p.id = e.actor_id
             order by t.recorded_at desc""";

    private static final String ONE_VERSION =
            """
            select json_strip_nulls({json})::text as record
              from (select * from {table}_recorded t where {condition} and t.version = ?) t""";

    private final Database database;
    private final AuthorsShown authors;
    private final AgreementService agreements;

    RecordHistoryService(Database database, AuthorsShown authors, AgreementService agreements) {
        this.database = database;
        this.authors = authors;
        this.agreements = agreements;
    }

    /**
     * The versions of a record, the newest first.
     *
     * @throws NotFound when there is no such record
     */
    public Page<ComparedVersion> versions(RecordOfHistory asked, PageRequest request) {
        Optional<Instant> before = request.after().map(key -> instant(key.get(0)));
        List<@Nullable Object> values = new ArrayList<>(asked.key());
        before.ifPresent(values::add);
        values.add(request.rowsToRead());
        boolean told = authors.isTold();
        List<RecordVersion> found = database.list(
                "The history of the " + asked.kind().word() + " cannot be read",
                new Query(
                        VERSIONS.replace("{json}", asked.kind().element().jsonOfVersion())
                                .replace(
                                        "{table}",
                                        asked.kind().element().table().table())
                                .replace("{condition}", asked.condition())
                                .replace("{after}", before.isPresent() ? "and t.recorded_at < ?" : ""),
                        values),
                row -> version(row, told));
        if (found.isEmpty() && before.isEmpty()) {
            requireUnset(asked);
        }
        List<ComparedVersion> compared = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            compared.add(ComparedVersion.of(found.get(i), i + 1 < found.size() ? found.get(i + 1) : null));
        }
        return Page.of(
                compared, request, one -> List.of(one.version().recordedAt().toString()));
    }

    /** Every agreement has a policy, also one that nobody has set yet; of all else nothing is there where no version is. */
    private void requireUnset(RecordOfHistory asked) {
        if (asked.kind() != HistoryKind.AGREEMENT_POLICY) {
            throw new NotFound(asked.kind().word(), asked.name());
        }
        agreements.require(asked.key());
    }

    /** The record as a version had it; empty where it had no such version. */
    public Optional<Map<String, Object>> version(RecordOfHistory asked, int version) {
        List<@Nullable Object> values = new ArrayList<>(asked.key());
        values.add(version);
        return database.first(
                "The version of the " + asked.kind().word() + " cannot be read",
                new Query(
                        ONE_VERSION
                                .replace("{json}", asked.kind().element().jsonOfVersion())
                                .replace(
                                        "{table}",
                                        asked.kind().element().table().table())
                                .replace("{condition}", asked.condition()),
                        values),
                row -> Objects.requireNonNull(StoredJson.object(row, "record")));
    }

    private static RecordVersion version(ResultSet row, boolean told) throws SQLException {
        UUID edit = row.getObject("edit_id", UUID.class);
        return new RecordVersion(
                row.getObject("version", Integer.class),
                Objects.requireNonNull(StoredJson.instant(row, "recorded_at")),
                StoredJson.instant(row, "superseded_at"),
                edit == null
                        ? null
                        : new EditOfVersion(
                                edit,
                                EditKind.valueOf(row.getString("kind")),
                                row.getString("reason"),
                                Via.valueOf(row.getString("via")),
                                Objects.requireNonNull(StoredJson.instant(row, "at")),
                                AuthorsShown.of(row, told)),
                Objects.requireNonNull(StoredJson.object(row, "record")),
                List.of());
    }

    private static Instant instant(String text) {
        try {
            if (text.length() <= "2000-01-01T00:00:00.123456Z".length()) {
                return Instant.parse(text);
            }
        } catch (DateTimeParseException notAnInstant) {
            // said below
        }
        throw new Rejected("cursor", PageRequest.NO_CURSOR);
    }
}
