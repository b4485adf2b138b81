package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.clause.Assessed;
import org.clausetracker.clause.BoardDays;
import org.clausetracker.clause.ClauseBoardRow;
import org.clausetracker.clause.ClauseFilter;
import org.clausetracker.clause.Headline;
import org.clausetracker.clause.HeadlinesOf;
import org.clausetracker.rule.ClauseOutcome;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.clausetracker.time.Now;
import org.jspecify.annotations.Nullable;

/**
 * Reads clauses with their text, their kept status and what waits there for review, in one statement; with hindsight, the
 * rule is asked again.
 */
@ApplicationScoped
class BoardReader implements HeadlinesOf {

    /**
     * The texts, and the statuses of the day last computed, are read at once, since an index is slow to descend for each
     * clause; the timeline is asked about the clauses alone whose status of the day is not kept.
     */
    private static final String ROWS =
            """
            with agreed as (
              select slug, day, known, least(day, known) as worded from (
                select slug, signed_to, day, coalesce(?::date, day) as known from (
                  select slug, signed_to, coalesce(?::date, (?::timestamptz at time zone zone)::date) as day
                    from agreement where slug = ?) asked) dated
               where signed_to <= known),
            texts as materialized (
              select w.clause_label, w.language, w.text, w.verified from agreed a join wording w on w.agreement_id = a.slug
               where w.is_primary and (w.valid_from is null or w.valid_from <= a.worded)
                 and (w.valid_to is null or w.valid_to >= a.worded)),
            proposed as materialized (
              select f.clause_label, count(*) as waiting from agreed a
                join finding f on f.agreement_id = a.slug join statement s on s.id = f.statement_id
               where f.review_state = 'PROPOSED' and s.stated_order <= a.known group by f.clause_label)
            select c.label, c.ordinal, c.parent_label, c.heading, c.editorial_label, t.language, t.text, t.verified,
                   coalesce(n.headline, s.headline) as headline, coalesce(n.counts, s.counts) as counts,
                   case when n.headline is null then s.assessed_headline else n.assessed_headline end as assessed_headline,
                   coalesce(n.assessed_known, s.assessed_known) as assessed_known,
                   coalesce(n.assessed_of, s.assessed_of) as assessed_of,
                   d.coded, coalesce(p.waiting, 0) as waiting
              from agreed a
              join clause c on c.agreement_id = a.slug and c.ordinal > ?
              cross join lateral (select exists (
                select from commitment m where m.agreement_id = c.agreement_id and m.clause_label = c.label) as coded) d
              left join texts t on t.clause_label = c.label
              left join proposed p on p.clause_label = c.label
              left join clause_current n on n.agreement_id = c.agreement_id and n.clause_label = c.label and n.computed_for = a.day
              left join lateral (
                select k.headline, k.counts, k.assessed_headline, k.assessed_known, k.assessed_of from clause_status k
                 where n.headline is null and k.agreement_id = c.agreement_id and k.clause_label = c.label and k.valid_from <= a.day
                 order by k.valid_from desc limit 1) s on true
             where true%s
             order by c.ordinal limit ?""";

    private static final String CODED = " and d.coded = ?";

    private static final String PARENT = " and c.parent_label = ?";

    private static final String OWED = " and exists (select from commitment m"
            + " join commitment_obligor o on o.commitment_id = m.id"
            + " where m.agreement_id = c.agreement_id and m.clause_label = c.label and o.party_id = any (?))";

    private static final String STATUS = " and coalesce(n.headline, s.headline, 'NOT_ASSESSABLE') = any (?)";

    private static final Assessed NOTHING = new Assessed(null, 0, 0);

    private final Database database;
    private final KeptRows kept;
    private final RuleInForceService rule;
    private final InputReader inputs;
    private final AgreementService agreements;
    private final Now now;

    BoardReader(
            Database database,
            KeptRows kept,
            RuleInForceService rule,
            InputReader inputs,
            AgreementService agreements,
            Now now) {
        this.database = database;
        this.kept = kept;
        this.rule = rule;
        this.inputs = inputs;
        this.agreements = agreements;
        this.now = now;
    }

    @Override
    public List<ClauseBoardRow> clauses(String agreement, BoardDays days, ClauseFilter filter, int after, int limit) {
        rule.require(List.of(agreement));
        // what is not asked for is left out, since one plan for all that may be asked would look through all who owe
        // anything
        StringBuilder conditions = new StringBuilder();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(days.publishedBy().orElse(null));
        values.add(days.day().orElse(null));
        values.addAll(List.of(now.instant(), agreement, after));
        filter.coded().ifPresent(coded -> add(CODED, coded, conditions, values));
        filter.parent().ifPresent(parent -> add(PARENT, parent, conditions, values));
        if (!filter.obligors().isEmpty()) {
            add(OWED, filter.obligors(), conditions, values);
        }
        if (!filter.statuses().isEmpty()) {
            add(STATUS, filter.statuses(), conditions, values);
        }
        values.add(limit);
        return database.list(
                "the clauses of " + agreement + " cannot be read",
                new Query(ROWS.formatted(conditions), values),
                this::row);
    }

    private static void add(String condition, Object value, StringBuilder conditions, List<@Nullable Object> values) {
        conditions.append(condition);
        values.add(value);
    }

    @Override
    public List<ClauseBoardRow> judged(String agreement, BoardDays days, List<ClauseBoardRow> clauses) {
        Clocks clocks = new AskedClocks(days.day(), days.publishedBy(), Optional.empty())
                .of(agreements.calendar(agreement), now);
        AgreementInputs read = inputs.read(
                agreement,
                Optional.of(clauses.stream().map(ClauseBoardRow::label).toList()),
                clocks.recordedBy());
        StatusEngine engine = read.configuration(clocks.asOf()).engine();
        return clauses.stream()
                .map(clause -> {
                    ClauseOutcome outcome = engine.evaluateWithoutForecast(read.question(clause.label(), clocks))
                            .outcome();
                    return clause.judged(outcome.headline(), outcome.counts(), outcome.assessed());
                })
                .toList();
    }

    private ClauseBoardRow row(ResultSet row) throws SQLException {
        String name = row.getString("headline");
        Headline headline = name == null ? Headline.NOT_ASSESSABLE : Headline.valueOf(name);
        return new ClauseBoardRow(
                row.getString("label"),
                row.getInt("ordinal"),
                row.getString("parent_label"),
                row.getString("heading"),
                row.getBoolean("editorial_label"),
                row.getString("language"),
                row.getString("text"),
                row.getObject("verified", Boolean.class),
                row.getBoolean("coded"),
                row.getLong("waiting"),
                headline,
                headline.group(),
                name == null ? Map.of() : kept.counts(row),
                name == null ? NOTHING : kept.assessed(row));
    }
}
