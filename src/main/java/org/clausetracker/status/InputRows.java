package org.clausetracker.status;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.party.SourceGrade;
import org.clausetracker.rule.CommitmentHistory;
import org.clausetracker.rule.CommitmentInput;
import org.clausetracker.rule.DeadlineVersion;
import org.clausetracker.rule.FindingInput;
import org.clausetracker.rule.RuleConfiguration;
import org.clausetracker.rule.Suspension;
import org.clausetracker.rule.Term;
import org.clausetracker.sql.RowReader;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** What the rule weighs, row by row. The queries are of {@link RecordedTables}. */
final class InputRows {

    /** A commitment; a condition on its table {@code c} may follow. */
    static final String COMMITMENT =
            """
            select c.agreement_id, c.clause_label, c.id, c.kind, c.applies_from, c.applies_until, c.window_days,
                   c.stall_days, c.reversible, c.condition_text is not null as conditional, c.condition_met_on,
                   c.superseded_on, c.superseded_announced_on,
                   array(select o.party_id from {commitment_obligor} o
                          where o.commitment_id = c.id order by o.ordinal) as obligors,
                   array(select b.party_id from {commitment_beneficiary} b
                          where b.commitment_id = c.id order by b.ordinal) as beneficiaries,
                   array(select d.due || ' ' || d.announced_on from {deadline} d
                          where d.commitment_id = c.id
                          order by d.announced_on_certain, d.due_certain, d.announced_on) as deadlines,
                   array(select concat(t.until_on, ' ', t.announced_on) from {commitment_term} t
                          where t.commitment_id = c.id order by t.ordinal) as terms,
                   array(select concat(s.suspended_from, ' ', s.suspended_until, ' ', s.announced_on, ' ', s.until_announced_on)
                           from {suspension} s
                          where s.commitment_id = c.id order by s.suspended_from_certain, s.ordinal) as suspensions
              from {commitment} c
            """;

    /**
     * One row for each party that a finding about a clause is about, or one for nobody, in any order; a further condition on
     * its table {@code f} may follow. Context never reaches the rule.
     */
    static final String FINDING =
            """
            select f.agreement_id, f.clause_label, coalesce(f.commitment_id, '') as commitment_id, f.id, f.kind, f.reporter_id, f.reporter_role, f.reporter_side_id,
                   f.event_on, f.ongoing, f.source_grade, f.item_grade, f.rebuts_id, f.review_state, f.retracted_on,
                   s.stated_on, case when s.stated_on is null then o.published_on end as published_on,
                   coalesce(s.origin_id, case when exists (
                     select 1 from {statement} r where r.origin_id = s.id) then s.id end) as origin,
                   a.party_id as about
              from {finding} f join {statement} s on s.id = f.statement_id
              join {source} o on o.id = s.source_id
              left join {finding_about} a on a.agreement_id = f.agreement_id and a.finding_id = f.id
             where f.clause_label is not null and f.kind <> 'CONTEXT'
            """;

    /** The parties that signed some agreements as such. */
    static final String SIGNATORIES =
            """
            select p.agreement_id, p.party_id from {agreement_party} p
             where p.role = 'SIGNATORY' and p.agreement_id = any (?) order by p.agreement_id, p.party_id""";

    /** Versions of the figures of some agreements. */
    static final String CONFIGURATION =
            """
            select r.agreement_id, r.valid_from, r.rule, r.window_days, r.stall_days, r.dispute_days
              from {rule_configuration} r where r.agreement_id = any (?) order by r.agreement_id, r.valid_from""";

    private InputRows() {}

    /** The figures that a row of {@link #CONFIGURATION} holds. */
    static RuleConfiguration configuration(ResultSet row) throws SQLException {
        return new RuleConfiguration(
                row.getObject("valid_from", LocalDate.class),
                row.getString("rule"),
                row.getObject("window_days", Integer.class),
                row.getObject("stall_days", Integer.class),
                row.getInt("dispute_days"));
    }

    /** The commitment that a row of {@link #COMMITMENT} holds. */
    static CommitmentHistory commitment(ResultSet row) throws SQLException {
        CommitmentInput commitment = new CommitmentInput(
                row.getString("id"),
                CommitmentKind.valueOf(row.getString("kind")),
                row.getInt("window_days"),
                row.getInt("stall_days"),
                row.getBoolean("reversible"),
                null,
                ImpreciseDate.valueOf(row.getString("applies_from")),
                day(row, "applies_until"),
                day(row, "superseded_on"),
                day(row, "superseded_announced_on"),
                texts(row, "obligors"),
                texts(row, "beneficiaries"),
                dates(row, "deadlines", 2)
                        .map(version -> new DeadlineVersion(given(version, 0), given(version, 1)))
                        .toList(),
                dates(row, "terms", 2)
                        .map(term -> new Term(date(term[0]), date(term[1])))
                        .toList(),
                dates(row, "suspensions", 4)
                        .map(pause -> new Suspension(given(pause, 0), date(pause[1]), date(pause[2]), date(pause[3])))
                        .toList());
        return row.getBoolean("conditional")
                ? CommitmentHistory.conditional(commitment, row.getObject("condition_met_on", LocalDate.class))
                : CommitmentHistory.constant(commitment);
    }

    /**
     * Reads the rows of {@link #FINDING} of one query. Of tens of thousands of findings most share their days, reporters and
     * origins, so each of these is made and kept once.
     */
    static final class Findings implements RowReader<FindingInput> {

        private final Map<String, ImpreciseDate> dates = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();

        /**
         * The finding that a row holds, about one party. An interval of statement counts from its end; an interval of events
         * is passed with both its ends.
         */
        @Override
        public FindingInput read(ResultSet row) throws SQLException {
            String event = row.getString("event_on");
            int slash = event == null ? -1 : event.indexOf('/');
            return new FindingInput(
                    row.getString("id"),
                    FindingKind.valueOf(row.getString("kind")),
                    name(row.getString("reporter_id")),
                    ReporterRole.valueOf(row.getString("reporter_role")),
                    nameIfAny(row.getString("reporter_side_id")),
                    upperEnd(row.getString("stated_on")),
                    upperEnd(row.getString("published_on")),
                    event == null ? null : date(slash < 0 ? event : event.substring(0, slash)),
                    event == null || slash < 0 ? null : date(event.substring(slash + 1)),
                    row.getBoolean("ongoing"),
                    nameIfAny(row.getString("about")),
                    SourceGrade.valueOf(row.getString("source_grade")),
                    row.getInt("item_grade"),
                    nameIfAny(row.getString("origin")),
                    row.getString("rebuts_id"),
                    row.getString("review_state").equals("ACCEPTED"),
                    null,
                    date(row.getString("retracted_on")));
        }

        private @Nullable ImpreciseDate upperEnd(@Nullable String date) {
            return date == null ? null : date(date.substring(date.indexOf('/') + 1));
        }

        private @Nullable ImpreciseDate date(@Nullable String date) {
            return date == null ? null : dates.computeIfAbsent(date, ImpreciseDate::valueOf);
        }

        private @Nullable String nameIfAny(@Nullable String name) {
            return name == null ? null : name(name);
        }

        private String name(String name) {
            return names.computeIfAbsent(name, same -> same);
        }
    }

    /** Dates that a column lists with a blank between them, in rows of so many; an empty text is no date. */
    private static Stream<String[]> dates(ResultSet row, String column, int each) throws SQLException {
        return texts(row, column).stream().map(text -> text.split(" ", each));
    }

    private static ImpreciseDate given(String[] dates, int index) {
        return ImpreciseDate.valueOf(dates[index]);
    }

    private static @Nullable ImpreciseDate date(String text) {
        return text.isEmpty() ? null : ImpreciseDate.valueOf(text);
    }

    private static @Nullable ImpreciseDate day(ResultSet row, String column) throws SQLException {
        String date = row.getString(column);
        return date == null ? null : ImpreciseDate.valueOf(date);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
