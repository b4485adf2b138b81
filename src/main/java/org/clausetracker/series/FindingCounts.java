package org.clausetracker.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausetracker.finding.FindingFilter;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/**
 * Reads how many findings fall into which intervals, in one statement: from the counts that are kept by month where they
 * answer the question, else from the findings themselves.
 */
@ApplicationScoped
class FindingCounts {

    /** Stands in the kept counts for all findings, whoever they are about. */
    private static final String ANYBODY = "*";

    private final Database database;

    FindingCounts(Database database) {
        this.database = database;
    }

    List<FindingCount> read(SeriesQuestion question) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(question.agreement());
        question.clause().ifPresent(values::add);
        return database.list(
                "the findings of " + question.agreement() + " cannot be counted",
                new Query(question.isKept() ? kept(question) : counted(question), values),
                row -> count(row, question));
    }

    private static String kept(SeriesQuestion question) {
        String values =
                question.by().stream().map(by -> ", m." + by.parameter()).collect(Collectors.joining());
        String about = question.by().contains(Dimension.ABOUT) ? "<> '" : "= '";
        return "select nullif(m.month, '-infinity') as first, nullif(m.last_month, '-infinity') as last, sum(m.findings) as findings"
                + values + " from finding_month m where m.agreement_id = ? and m.clock = '"
                + question.clock().name() + "' and m.about " + about + ANYBODY + "'"
                + question.clause().map(label -> " and m.clause_label = ?").orElse("")
                + " group by m.month, m.last_month"
                + values + " order by m.month, m.last_month" + values;
    }

    private static String counted(SeriesQuestion question) {
        String interval = question.interval().parameter();
        String values = question.by().stream()
                .map(by -> ", coalesce(" + by.column() + ", '') as " + by.parameter())
                .collect(Collectors.joining());
        String places = question.by().stream().map(by -> ", " + by.parameter()).collect(Collectors.joining());
        return "select date_trunc('" + interval + "', " + question.clock().first() + ")::date as first, date_trunc('"
                + interval + "', " + question.clock().last() + ")::date as last, count(*) as findings" + values
                + " from finding f join statement s on s.id = f.statement_id"
                + (question.by().contains(Dimension.ABOUT) ? " left join finding_about a on a.finding_id = f.id" : "")
                + " where f.agreement_id = ?"
                + question.clause().map(label -> " and f.clause_label = ?").orElse("") + " group by first, last"
                + places + " order by first, last" + places;
    }

    private static FindingCount count(ResultSet row, SeriesQuestion question) throws SQLException {
        List<String> values = new ArrayList<>();
        for (Dimension by : question.by()) {
            String value = row.getString(by.parameter());
            values.add(value.isEmpty() ? FindingFilter.NOBODY : value);
        }
        return new FindingCount(
                Optional.ofNullable(row.getObject("first", LocalDate.class)),
                Optional.ofNullable(row.getObject("last", LocalDate.class)),
                values,
                row.getLong("findings"));
    }
}
