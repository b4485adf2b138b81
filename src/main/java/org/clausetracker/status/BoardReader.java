package org.clausetracker.status;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausetracker.clause.Assessed;
import org.clausetracker.clause.Headline;

/** Reads clauses with their text and their kept status, in one statement. */
@ApplicationScoped
class BoardReader {

    /**
     * The texts, and the statuses of the day last computed, are read at once, since an index is slow to descend for each
     * clause; the timeline is asked about the clauses alone whose status of the day is not kept.
     */
    private static final String ROWS =
            """
            with agreed as (
              select slug, coalesce(?::date, (?::timestamptz at time zone zone)::date) as day from agreement where slug = ?),
            texts as materialized (
              select w.clause_label, w.language, w.text from agreed a join wording w on w.agreement_id = a.slug
               where w.is_primary and (w.valid_from is null or w.valid_from <= a.day) and (w.valid_to is null or w.valid_to >= a.day))
            select c.label, c.ordinal, c.parent_label, c.heading, c.editorial_label, t.language, t.text,
                   coalesce(n.headline, s.headline) as headline, coalesce(n.counts, s.counts) as counts,
                   case when n.headline is null then s.assessed_headline else n.assessed_headline end as assessed_headline,
                   coalesce(n.assessed_known, s.assessed_known) as assessed_known,
                   coalesce(n.assessed_of, s.assessed_of) as assessed_of
              from agreed a
              join clause c on c.agreement_id = a.slug and c.ordinal > ?
              left join texts t on t.clause_label = c.label
              left join clause_current n on n.agreement_id = c.agreement_id and n.clause_label = c.label and n.computed_for = a.day
              left join lateral (
                select k.headline, k.counts, k.assessed_headline, k.assessed_known, k.assessed_of from clause_status k
                 where n.headline is null and k.agreement_id = c.agreement_id and k.clause_label = c.label and k.valid_from <= a.day
                 order by k.valid_from desc limit 1) s on true
             order by c.ordinal limit ?""";

    private static final Assessed NOTHING = new Assessed(null, 0, 0);

    private final AgroalDataSource database;
    private final ObjectReader counts;
    private final Clock clock;

    BoardReader(AgroalDataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.counts = json.readerFor(new TypeReference<LinkedHashMap<Headline, Integer>>() {});
        this.clock = clock;
    }

    /**
     * An agreement's clauses in order, each with the text and the status it had on a day.
     *
     * @param day the day asked about; empty: today in the agreement's zone
     * @param after place in the agreement after which the clauses stand, 0 for the first ones
     * @param limit the most clauses to answer
     * @return nothing when there is no such agreement
     */
    List<ClauseBoardRow> read(String agreement, Optional<LocalDate> day, int after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setObject(1, day.orElse(null), Types.DATE);
            statement.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(3, agreement);
            statement.setInt(4, after);
            statement.setInt(5, limit);
            List<ClauseBoardRow> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row(rows));
                }
            }
            return found;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the clauses of " + agreement + " cannot be read", e);
        }
    }

    private ClauseBoardRow row(ResultSet row) throws SQLException, JsonProcessingException {
        String kept = row.getString("headline");
        Headline headline = kept == null ? Headline.NOT_ASSESSABLE : Headline.valueOf(kept);
        String assessed = row.getString("assessed_headline");
        Map<Headline, Integer> counts = kept == null ? Map.of() : this.counts.readValue(row.getString("counts"));
        return new ClauseBoardRow(
                row.getString("label"),
                row.getInt("ordinal"),
                row.getString("parent_label"),
                row.getString("heading"),
                row.getBoolean("editorial_label"),
                row.getString("language"),
                row.getString("text"),
                headline,
                headline.group(),
                counts,
                kept == null
                        ? NOTHING
                        : new Assessed(
                                assessed == null ? null : Headline.valueOf(assessed),
                                row.getInt("assessed_known"),
                                row.getInt("assessed_of")));
    }
}
