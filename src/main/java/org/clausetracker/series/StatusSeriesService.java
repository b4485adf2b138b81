package org.clausetracker.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.clausetracker.agreement.AgreementCalendar;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.clause.Headline;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.NotKnownThen;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.request.DayRange;
import org.clausetracker.series.StatusSeries.StatusLine;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.clausetracker.status.RuleInForceService;
import org.clausetracker.time.Now;

/** Counts the headlines of an agreement's clauses over time. */
@ApplicationScoped
public class StatusSeriesService {

    /** A clause without a kept status counts as not assessable: there is nothing that the rule could judge. */
    private static final String COUNTS =
            """
            select d.place, coalesce(t.headline, 'NOT_ASSESSABLE') as headline, count(*) as clauses
              from unnest(?::date[]) with ordinality d(day, place)
              join clause c on c.agreement_id = ?
              left join clause_status t on t.agreement_id = c.agreement_id and t.clause_label = c.label
                   and t.valid_from <= d.day and (t.valid_until is null or t.valid_until > d.day)
             group by 1, 2""";

    private static final String BEGINNING = "select applies_from from agreement where slug = ?";

    private final Database database;
    private final AgreementService agreements;
    private final RuleInForceService rule;
    private final Now now;

    StatusSeriesService(Database database, AgreementService agreements, RuleInForceService rule, Now now) {
        this.database = database;
        this.agreements = agreements;
        this.rule = rule;
        this.now = now;
    }

    /**
     * The headlines at the end of each interval.
     *
     * @param days by default from the first day on which the agreement is in force to today in its zone
     * @throws NotFound when there is no such agreement
     * @throws NotKnownThen when it was not known by the last of these days
     * @throws Rejected when it would have more intervals than one answer holds
     */
    public StatusSeries series(String agreement, SeriesInterval interval, DayRange days) {
        AgreementCalendar calendar = agreements.calendar(agreement);
        LocalDate today = now.today(calendar.zone());
        LocalDate last = days.to().orElse(today);
        LocalDate first = days.from().orElseGet(() -> beginning(agreement));
        List<LocalDate> all = ends(interval, first, last);
        calendar.requireKnown(last);
        List<LocalDate> ends = all.stream().filter(calendar::isKnownBy).toList();
        LocalDate forecast =
                ends.stream().filter(day -> day.isAfter(today)).findFirst().orElse(null);
        return new StatusSeries(agreement, interval.parameter(), ends, forecast, lines(agreement, ends));
    }

    private LocalDate beginning(String agreement) {
        return database.first(
                        "the beginning of " + agreement + " cannot be read",
                        Query.of(BEGINNING, agreement),
                        row -> row.getObject("applies_from", LocalDate.class))
                .orElseThrow(() -> new NotFound("agreement", agreement));
    }

    private static List<LocalDate> ends(SeriesInterval interval, LocalDate from, LocalDate to) {
        List<LocalDate> ends = new ArrayList<>();
        for (LocalDate start = interval.start(from); !start.isAfter(to); start = interval.next(start)) {
            if (ends.size() == SeriesService.MOST_INTERVALS) {
                throw new Rejected(
                        "from",
                        "The series would have more than " + SeriesService.MOST_INTERVALS
                                + " intervals: give a shorter range or a longer interval.");
            }
            LocalDate end = interval.next(start).minusDays(1);
            ends.add(end.isAfter(to) ? to : end);
        }
        return ends;
    }

    private List<StatusLine> lines(String agreement, List<LocalDate> days) {
        rule.require(List.of(agreement));
        Map<Headline, long[]> counts = new EnumMap<>(Headline.class);
        List<ClauseCount> found = database.list(
                "the statuses of " + agreement + " cannot be counted",
                Query.of(COUNTS, days, agreement),
                row -> new ClauseCount(
                        Headline.valueOf(row.getString("headline")), row.getInt("place"), row.getLong("clauses")));
        for (ClauseCount count : found) {
            counts.computeIfAbsent(count.headline, headline -> new long[days.size()])[count.place - 1] = count.clauses;
        }
        return counts.entrySet().stream()
                .map(entry -> new StatusLine(
                        entry.getKey(),
                        entry.getKey().group(),
                        Arrays.stream(entry.getValue()).boxed().toList()))
                .toList();
    }

    /**
     * How many clauses had a headline on one of the days.
     *
     * @param place of the day in the list of days, from 1
     */
    private record ClauseCount(Headline headline, int place, long clauses) {}
}
