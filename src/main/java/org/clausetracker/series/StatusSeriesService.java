package org.clausetracker.series;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.clausetracker.clause.Headline;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.request.DayRange;
import org.clausetracker.series.StatusSeries.StatusLine;
import org.clausetracker.status.StatusService;

/** Counts the headlines of an agreement's clauses over time. */
@ApplicationScoped
public class StatusSeriesService {

    /** A clause that the rule was never applied to has nothing that could be judged. */
    private static final String COUNTS =
            """
            select d.place, coalesce(t.headline, 'NOT_ASSESSABLE') as headline, count(*) as clauses
              from unnest(?::date[]) with ordinality d(day, place)
              join clause c on c.agreement_id = ?
              left join clause_status t on t.agreement_id = c.agreement_id and t.clause_label = c.label
                   and t.valid_from <= d.day and (t.valid_until is null or t.valid_until > d.day)
             group by 1, 2""";

    private static final String BEGINNING = "select applies_from from agreement where slug = ?";

    private final AgroalDataSource database;
    private final StatusService statuses;

    StatusSeriesService(AgroalDataSource database, StatusService statuses) {
        this.database = database;
        this.statuses = statuses;
    }

    /**
     * The headlines at the end of each interval.
     *
     * @param days by default from the first day on which the agreement is in force to today in its zone
     * @throws NotFound when there is no such agreement
     * @throws Rejected when it would have more intervals than one answer holds
     */
    public StatusSeries series(String agreement, SeriesInterval interval, DayRange days) {
        LocalDate today = statuses.today(agreement);
        try (Connection connection = database.getConnection()) {
            LocalDate first = days.from().isPresent() ? days.from().get() : beginning(connection, agreement);
            List<LocalDate> ends = ends(interval, first, days.to().orElse(today));
            return new StatusSeries(agreement, interval.parameter(), ends, lines(connection, agreement, ends));
        } catch (SQLException e) {
            throw new IllegalStateException("the statuses of " + agreement + " cannot be counted", e);
        }
    }

    private static LocalDate beginning(Connection connection, String agreement) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BEGINNING)) {
            statement.setString(1, agreement);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1, LocalDate.class);
            }
        }
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

    private static List<StatusLine> lines(Connection connection, String agreement, List<LocalDate> days)
            throws SQLException {
        Map<Headline, long[]> counts = new EnumMap<>(Headline.class);
        try (PreparedStatement statement = connection.prepareStatement(COUNTS)) {
            statement.setArray(1, connection.createArrayOf("date", days.toArray()));
            statement.setString(2, agreement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.computeIfAbsent(
                                            Headline.valueOf(rows.getString("headline")),
                                            headline -> new long[days.size()])[rows.getInt("place") - 1] =
                            rows.getLong("clauses");
                }
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new StatusLine(
                        entry.getKey(),
                        entry.getKey().group(),
                        Arrays.stream(entry.getValue()).boxed().toList()))
                .toList();
    }
}
