package org.clausetracker.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.clausetracker.agreement.CurrencyDetail;
import org.clausetracker.agreement.CurrencyOf;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** Reads how current the record is. */
@ApplicationScoped
public class RecordCurrencyService implements CurrencyOf {

    private static final String FAILURE = "how current the record is cannot be read";

    private static final String OF_AGREEMENT =
            """
            select (select s.stated_on from statement s
                     where s.stated_on is not null
                       and exists (select 1 from finding f where f.statement_id = s.id and f.agreement_id = a.slug)
                     order by s.stated_order desc, s.id desc limit 1) as newest,
                   greatest(a.recorded_at,
                     (select max(c.recorded_at) from clause c where c.agreement_id = a.slug),
                     (select max(w.recorded_at) from wording w where w.agreement_id = a.slug),
                     (select max(m.recorded_at) from commitment m where m.agreement_id = a.slug),
                     (select max(f.recorded_at) from finding f where f.agreement_id = a.slug)) as recorded
              from agreement a where a.slug = ?""";

    private static final String NEWEST =
            """
            select s.stated_on as newest from statement s
             where s.record_type = 'REPORT' and s.stated_on is not null and s.stated_order <= ?
             order by s.stated_order desc, s.id desc limit 1""";

    private static final String NEWEST_ON =
            """
            select s.stated_on as newest from statement s
             where s.stated_on is not null and s.stated_order <= ?
               and exists (select 1 from finding f where f.statement_id = s.id and f.agreement_id = ?)
             order by s.stated_order desc, s.id desc limit 1""";

    private final Database database;

    RecordCurrencyService(Database database) {
        this.database = database;
    }

    @Override
    public CurrencyDetail agreement(String slug) {
        return database.connected(FAILURE, connection -> Query.of(OF_AGREEMENT, slug)
                .first(
                        connection,
                        row -> new CurrencyDetail(
                                newest(row),
                                row.getObject("recorded", OffsetDateTime.class).toInstant()))
                .orElseThrow());
    }

    /**
     * When the newest report was made that was surely public by a day.
     *
     * @param agreement slug of the agreement that a finding reads it for; empty: any report, whether read or not
     * @param by the last day that its date may mean
     */
    public Optional<ImpreciseDate> newest(Optional<String> agreement, LocalDate by) {
        Query query = agreement.map(slug -> Query.of(NEWEST_ON, by, slug)).orElseGet(() -> Query.of(NEWEST, by));
        return database.connected(FAILURE, connection -> query.first(connection, RecordCurrencyService::date));
    }

    private static ImpreciseDate date(ResultSet row) throws SQLException {
        return ImpreciseDate.valueOf(row.getString("newest"));
    }

    private static @Nullable ImpreciseDate newest(ResultSet row) throws SQLException {
        String text = row.getString("newest");
        return text == null ? null : ImpreciseDate.valueOf(text);
    }
}
