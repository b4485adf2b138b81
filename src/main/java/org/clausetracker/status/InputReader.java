package org.clausetracker.status;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.finding.SourceGrade;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the rule weighs, in four statements however many clauses and findings there are. Names in braces stand for
 * tables: the current rows, or those that were current at an instant of the past, which only native SQL can say of a
 * table and of its history alike.
 */
@ApplicationScoped
class InputReader {

    private static final String CLAUSES =
            """
            select c.label from {clause} c
             where c.agreement_id = ? and (? or c.label = any (?))
             order by c.ordinal""";

    private static final String CONFIGURATIONS =
            """
            select valid_from, rule, window_days, stall_days, dispute_days from {rule_configuration} r
             where r.agreement_id = ? order by valid_from""";

    private static final String COMMITMENTS =
            """
            select c.clause_label, c.id, c.kind, c.applies_from, c.applies_until, c.window_days, c.stall_days,
                   c.reversible, c.condition_text is not null as conditional, c.condition_met_on,
                   c.superseded_on, c.superseded_announced_on,
                   array(select o.party_id from {commitment_obligor} o
                          where o.commitment_id = c.id order by o.ordinal) as obligors,
                   array(select d.due || ' ' || d.announced_on from {deadline} d
                          where d.commitment_id = c.id order by d.announced_on) as deadlines,
                   array(select concat_ws(' ', s.suspended_from, s.suspended_until) from {suspension} s
                          where s.commitment_id = c.id order by s.suspended_from) as suspensions
              from {commitment} c
             where c.agreement_id = ? and (? or c.clause_label = any (?))
             order by c.clause_label, length(c.letter), c.letter""";

    /**
     * One row for each party that a finding is about, or one for nobody, in any order. Statements without a day, and
     * readings that say nothing about conduct, never reach the rule.
     */
    private static final String FINDINGS =
            """
            select f.clause_label, f.commitment_id, f.id, f.kind, f.reporter_id, f.reporter_role, f.reporter_side_id,
                   f.event_on, f.ongoing, f.source_grade, f.item_grade, f.rebuts_id, f.review_state, f.retracted_on,
                   s.stated_on,
                   coalesce(s.origin_id, case when exists (
                     select 1 from {statement} r where r.origin_id = s.id) then s.id end) as origin,
                   a.party_id as about
              from {finding} f join {statement} s on s.id = f.statement_id
              left join {finding_about} a on a.agreement_id = f.agreement_id and a.finding_id = f.id
             where f.agreement_id = ? and (? or f.clause_label = any (?))
               and f.commitment_id is not null and f.kind <> 'CONTEXT' and s.stated_on is not null""";

    private static final Pattern TABLE = Pattern.compile("\\{(\\w+)}");

    private final AgroalDataSource database;

    InputReader(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Reads clauses of one agreement.
     *
     * @param labels which clauses; empty: all of them
     * @param recordedBy the instant whose record is read; empty: now
     */
    AgreementInputs read(String agreement, Optional<Collection<String>> labels, Optional<Instant> recordedBy) {
        try (Connection connection = database.getConnection()) {
            Question question = new Question(connection, agreement, labels, recordedBy);
            Map<String, List<CommitmentHistory>> commitments = question.commitments();
            Map<String, List<FindingInput>> findings = question.findings();
            Map<String, ClauseHistory> clauses = new LinkedHashMap<>();
            for (String label : question.clauseLabels()) {
                List<CommitmentHistory> ofClause = commitments.getOrDefault(label, List.of());
                Map<String, List<FindingInput>> onThem = new HashMap<>();
                for (CommitmentHistory commitment : ofClause) {
                    String id = commitment.commitment().id();
                    onThem.put(id, findings.getOrDefault(id, List.of()));
                }
                clauses.put(label, new ClauseHistory(ofClause, onThem));
            }
            return new AgreementInputs(clauses, question.configurations());
        } catch (SQLException e) {
            throw new IllegalStateException("the inputs of the status of " + agreement + " cannot be read", e);
        }
    }

    private record Question(
            Connection connection,
            String agreement,
            Optional<Collection<String>> labels,
            Optional<Instant> recordedBy) {

        List<String> clauseLabels() throws SQLException {
            try (PreparedStatement statement = prepare(CLAUSES, true);
                    ResultSet rows = statement.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }

        List<RuleConfiguration> configurations() throws SQLException {
            try (PreparedStatement statement = prepare(CONFIGURATIONS, false);
                    ResultSet rows = statement.executeQuery()) {
                List<RuleConfiguration> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new RuleConfiguration(
                            rows.getObject("valid_from", LocalDate.class),
                            rows.getString("rule"),
                            rows.getObject("window_days", Integer.class),
                            rows.getObject("stall_days", Integer.class),
                            rows.getInt("dispute_days")));
                }
                return found;
            }
        }

        Map<String, List<CommitmentHistory>> commitments() throws SQLException {
            try (PreparedStatement statement = prepare(COMMITMENTS, true);
                    ResultSet rows = statement.executeQuery()) {
                Map<String, List<CommitmentHistory>> found = new HashMap<>();
                while (rows.next()) {
                    found.computeIfAbsent(rows.getString("clause_label"), label -> new ArrayList<>())
                            .add(commitment(rows));
                }
                return found;
            }
        }

        private static CommitmentHistory commitment(ResultSet row) throws SQLException {
            CommitmentInput commitment = new CommitmentInput(
                    row.getString("id"),
                    CommitmentKind.valueOf(row.getString("kind")),
                    row.getInt("window_days"),
                    row.getInt("stall_days"),
                    row.getBoolean("reversible"),
                    null,
                    ImpreciseDate.of(row.getObject("applies_from", LocalDate.class)),
                    day(row, "applies_until"),
                    day(row, "superseded_on"),
                    day(row, "superseded_announced_on"),
                    texts(row, "obligors"),
                    texts(row, "deadlines").stream()
                            .map(text -> new DeadlineVersion(first(text), last(text)))
                            .toList(),
                    texts(row, "suspensions").stream()
                            .map(text -> new Suspension(first(text), text.indexOf(' ') < 0 ? null : last(text)))
                            .toList());
            return row.getBoolean("conditional")
                    ? CommitmentHistory.conditional(commitment, row.getObject("condition_met_on", LocalDate.class))
                    : CommitmentHistory.constant(commitment);
        }

        Map<String, List<FindingInput>> findings() throws SQLException {
            try (PreparedStatement statement = prepare(FINDINGS, true);
                    ResultSet rows = statement.executeQuery()) {
                Map<String, List<FindingInput>> found = new HashMap<>();
                while (rows.next()) {
                    found.computeIfAbsent(rows.getString("commitment_id"), id -> new ArrayList<>())
                            .add(finding(rows));
                }
                return found;
            }
        }

        /** An interval of statement counts from its end; an interval of events is passed with both its ends. */
        private static FindingInput finding(ResultSet row) throws SQLException {
            String event = row.getString("event_on");
            int slash = event == null ? -1 : event.indexOf('/');
            String stated = row.getString("stated_on");
            return new FindingInput(
                    row.getString("id"),
                    FindingKind.valueOf(row.getString("kind")),
                    row.getString("reporter_id"),
                    ReporterRole.valueOf(row.getString("reporter_role")),
                    row.getString("reporter_side_id"),
                    ImpreciseDate.valueOf(stated.substring(stated.indexOf('/') + 1)),
                    event == null ? null : ImpreciseDate.valueOf(slash < 0 ? event : event.substring(0, slash)),
                    event == null || slash < 0 ? null : ImpreciseDate.valueOf(event.substring(slash + 1)),
                    row.getBoolean("ongoing"),
                    row.getString("about"),
                    SourceGrade.valueOf(row.getString("source_grade")),
                    row.getInt("item_grade"),
                    row.getString("origin"),
                    row.getString("rebuts_id"),
                    row.getString("review_state").equals("ACCEPTED"),
                    null,
                    row.getString("retracted_on") == null
                            ? null
                            : ImpreciseDate.valueOf(row.getString("retracted_on")));
        }

        private PreparedStatement prepare(String sql, boolean byLabel) throws SQLException {
            List<Object> values = new ArrayList<>();
            Matcher tables = TABLE.matcher(sql);
            StringBuilder text = new StringBuilder();
            int copied = 0;
            while (tables.find()) {
                text.append(sql, copied, tables.start());
                copied = tables.end();
                if (recordedBy.isEmpty()) {
                    text.append(tables.group(1));
                } else {
                    text.append("(select * from ")
                            .append(tables.group(1))
                            .append(
                                    "_recorded where recorded_at <= ? and (superseded_at is null or superseded_at > ?))");
                    OffsetDateTime at = recordedBy.get().atOffset(ZoneOffset.UTC);
                    values.add(at);
                    values.add(at);
                }
            }
            text.append(sql, copied, sql.length());
            PreparedStatement statement = connection.prepareStatement(text.toString());
            // every table is named before the first mark of the text itself, so the instants come first
            int index = 1;
            for (Object value : values) {
                statement.setObject(index++, value);
            }
            statement.setString(index++, agreement);
            if (byLabel) {
                statement.setBoolean(index++, labels.isEmpty());
                statement.setArray(
                        index,
                        connection.createArrayOf(
                                "text", labels.orElse(List.of()).toArray()));
            }
            return statement;
        }

        private static ImpreciseDate first(String text) {
            int space = text.indexOf(' ');
            return ImpreciseDate.valueOf(space < 0 ? text : text.substring(0, space));
        }

        private static ImpreciseDate last(String text) {
            return ImpreciseDate.valueOf(text.substring(text.indexOf(' ') + 1));
        }

        private static @Nullable ImpreciseDate day(ResultSet row, String column) throws SQLException {
            LocalDate day = row.getObject(column, LocalDate.class);
            return day == null ? null : ImpreciseDate.of(day);
        }

        private static List<String> texts(ResultSet row, String column) throws SQLException {
            Array array = row.getArray(column);
            return array == null ? List.of() : List.of((String[]) array.getArray());
        }
    }
}
