package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausetracker.clause.Assessed;
import org.clausetracker.clause.ClauseRef;
import org.clausetracker.clause.Headline;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.clausetracker.sql.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the kept statuses: each clause's headline over time, and all of its status on the day last computed. Whatever it
 * returns was given by the rule in force.
 */
@ApplicationScoped
class KeptStatuses {

    private static final String ON_DAY =
            """
            select c.label, t.* from clause c cross join lateral (
              select s.valid_from, s.valid_until, s.headline, s.counts, s.assessed_headline, s.assessed_known, s.assessed_of
                from clause_status s
               where s.agreement_id = c.agreement_id and s.clause_label = c.label and s.valid_from <= ?
               order by s.valid_from desc limit 1) t
             where c.agreement_id = ?""";

    /** The days are bound as text, in the order of their agreements. */
    private static final String GLANCES =
            """
            select c.agreement_id, c.label, c.heading, coalesce(t.headline, 'NOT_ASSESSABLE') as headline,
                   exists (select from commitment m where m.agreement_id = c.agreement_id and m.clause_label = c.label) as coded
              from unnest(?::text[], ?::date[]) as asked (agreement_id, day)
              join clause c using (agreement_id)
              left join lateral (
                select s.headline from clause_status s
                 where s.agreement_id = c.agreement_id and s.clause_label = c.label and s.valid_from <= asked.day
                 order by s.valid_from desc limit 1) t on true
             order by c.agreement_id, c.ordinal""";

    /** The days are bound as text, in the order of their clauses. What began before the agreement has no first day. */
    private static final String STANDINGS =
            """
            select c.agreement_id, c.label, coalesce(t.headline, 'NOT_ASSESSABLE') as headline,
                   case when b.since >= a.signed_to then b.since end as since,
                   exists (select from commitment m where m.agreement_id = c.agreement_id and m.clause_label = c.label) as coded
              from unnest(?::text[], ?::text[], ?::date[]) as asked (agreement_id, label, day)
              join clause c using (agreement_id, label)
              join agreement a on a.slug = c.agreement_id
              left join lateral (
                select s.headline from clause_status s
                 where s.agreement_id = c.agreement_id and s.clause_label = c.label and s.valid_from <= asked.day
                 order by s.valid_from desc limit 1) t on true
              left join lateral (
                select min(s.valid_from) as since from clause_status s
                 where s.agreement_id = c.agreement_id and s.clause_label = c.label and s.valid_from <= asked.day
                   and s.valid_from > coalesce((
                     select max(o.valid_from) from clause_status o
                      where o.agreement_id = c.agreement_id and o.clause_label = c.label and o.valid_from <= asked.day
                        and o.headline <> t.headline), date '-infinity')) b on true""";

    private static final String TIMELINES =
            """
            select clause_label, valid_from, valid_until, headline, counts, assessed_headline, assessed_known, assessed_of
              from clause_status where agreement_id = ? and (? or clause_label = any (?))
             order by clause_label, valid_from""";

    private static final String CURRENT =
            """
            select clause_label as label, headline, counts, assessed_headline, assessed_known, assessed_of, commitments,
                   next_change_on, next_change_to, next_change_event, digest
              from clause_current
             where agreement_id = ? and computed_for = ? and (? or clause_label = any (?))""";

    private final Database database;
    private final KeptRows kept;
    private final RuleInForceService rule;

    KeptStatuses(Database database, KeptRows kept, RuleInForceService rule) {
        this.database = database;
        this.kept = kept;
        this.rule = rule;
    }

    /** The status of each clause of an agreement on a day, by label; one indexed row a clause. */
    Map<String, TimelineRow> on(String agreement, LocalDate day) {
        rule.require(List.of(agreement));
        return byLabel(agreement, Query.of(ON_DAY, day, agreement), kept::stretch);
    }

    /** Each agreement's clauses in order with their headlines on the agreement's day; one statement for all. */
    Map<String, List<ClauseGlance>> glances(Map<String, LocalDate> days) {
        rule.require(days.keySet());
        List<String> agreements = List.copyOf(days.keySet());
        List<String> asked = agreements.stream()
                .map(agreement -> String.valueOf(days.get(agreement)))
                .toList();
        return database.grouped(
                "the statuses of " + agreements + " cannot be read",
                Query.of(GLANCES, agreements, asked),
                row -> row.getString("agreement_id"),
                row -> new ClauseGlance(
                        row.getString("label"),
                        row.getString("heading"),
                        Headline.valueOf(row.getString("headline")),
                        row.getBoolean("coded")));
    }

    /** How each clause stands on its day; one statement for all. */
    Map<ClauseRef, ClauseStanding> standings(Map<ClauseRef, LocalDate> days) {
        List<ClauseRef> clauses = List.copyOf(days.keySet());
        rule.require(clauses.stream().map(ClauseRef::agreement).distinct().toList());
        Map<ClauseRef, ClauseStanding> found = new LinkedHashMap<>();
        database.list(
                        "the statuses of clauses cannot be read",
                        Query.of(
                                STANDINGS,
                                clauses.stream().map(ClauseRef::agreement).toList(),
                                clauses.stream().map(ClauseRef::label).toList(),
                                clauses.stream()
                                        .map(clause -> String.valueOf(days.get(clause)))
                                        .toList()),
                        row -> Map.entry(
                                new ClauseRef(row.getString("agreement_id"), row.getString("label")),
                                new ClauseStanding(
                                        Headline.valueOf(row.getString("headline")),
                                        row.getBoolean("coded"),
                                        row.getObject("since", LocalDate.class))))
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    /** A clause's whole timeline, the oldest stretch first. */
    List<TimelineRow> timeline(String agreement, String label) {
        return timelines(agreement, Optional.of(List.of(label))).getOrDefault(label, List.of());
    }

    /**
     * The timelines of an agreement's clauses by label, each with the oldest stretch first.
     *
     * @param labels which clauses; empty: all of them
     */
    Map<String, List<TimelineRow>> timelines(String agreement, Optional<Collection<String>> labels) {
        rule.require(List.of(agreement));
        return database.grouped(
                "the timelines of " + agreement + " cannot be read",
                Query.of(TIMELINES, agreement, labels.isEmpty(), labels.orElse(List.of())),
                row -> row.getString("clause_label"),
                kept::stretch);
    }

    /** What is kept of an agreement's clauses for one day, by label; clauses computed for another day are absent. */
    Map<String, CurrentStatus> current(String agreement, LocalDate day) {
        return current(agreement, day, Optional.empty());
    }

    /**
     * The same of some clauses.
     *
     * @param labels which clauses; empty: all of them
     */
    Map<String, CurrentStatus> current(String agreement, LocalDate day, Optional<Collection<String>> labels) {
        rule.require(List.of(agreement));
        return byLabel(
                agreement,
                Query.of(CURRENT, agreement, day, labels.isEmpty(), labels.orElse(List.of())),
                this::current);
    }

    /** One row for each clause, under its label, in the order of the query. */
    private <T> Map<String, T> byLabel(String agreement, Query query, RowReader<T> reader) {
        Map<String, T> found = new LinkedHashMap<>();
        database.list(
                        "the statuses of " + agreement + " cannot be read",
                        query,
                        row -> Map.entry(row.getString("label"), reader.read(row)))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    private CurrentStatus current(ResultSet row) throws SQLException {
        return new CurrentStatus(
                Headline.valueOf(row.getString("headline")),
                kept.counts(row),
                kept.assessed(row),
                kept.commitments(row),
                nextChange(row),
                row.getString("digest"));
    }

    private static @Nullable ComingChange nextChange(ResultSet row) throws SQLException {
        LocalDate next = row.getObject("next_change_on", LocalDate.class);
        if (next == null) {
            return null;
        }
        ChangeEvent event = ChangeEvent.valueOf(row.getString("next_change_event"));
        return new ComingChange(next, Headline.valueOf(row.getString("next_change_to")), event.cause(), event);
    }

    /**
     * All that is kept of a clause's status on one day.
     *
     * @param commitments headlines of its commitments and their obligors
     */
    record CurrentStatus(
            Headline headline,
            Map<Headline, Integer> counts,
            Assessed assessed,
            List<CommitmentGlance> commitments,
            @Nullable ComingChange nextChange,
            String digest) {}
}
