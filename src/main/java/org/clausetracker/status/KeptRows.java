package org.clausetracker.status;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausetracker.clause.Assessed;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.ClauseOutcome;
import org.jspecify.annotations.Nullable;

/** The columns in which a status is kept, written and read in one way whatever table they stand in. */
@ApplicationScoped
class KeptRows {

    private final ObjectMapper json;
    private final ObjectReader counts;
    private final ObjectReader commitments;

    KeptRows(ObjectMapper json) {
        this.json = json;
        this.counts = json.readerFor(new TypeReference<LinkedHashMap<Headline, Integer>>() {});
        this.commitments = json.readerFor(new TypeReference<List<CommitmentGlance>>() {});
    }

    /** Adds the values of the columns headline, counts, assessed_headline, assessed_known and assessed_of. */
    void addTo(List<@Nullable Object> row, ClauseOutcome outcome) {
        row.add(outcome.headline());
        row.add(text(outcome.counts()));
        row.add(outcome.assessed().headline());
        row.add(outcome.assessed().known());
        row.add(outcome.assessed().of());
    }

    /** The same of a stretch of days. */
    void addTo(List<@Nullable Object> row, TimelineRow stretch) {
        row.add(stretch.headline());
        row.add(text(stretch.counts()));
        row.add(stretch.assessed().headline());
        row.add(stretch.assessed().known());
        row.add(stretch.assessed().of());
    }

    /** A stretch of days in clause_status. */
    TimelineRow stretch(ResultSet row) throws SQLException {
        return new TimelineRow(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                Headline.valueOf(row.getString("headline")),
                counts(row),
                assessed(row));
    }

    Map<Headline, Integer> counts(ResultSet row) throws SQLException {
        try {
            return counts.readValue(row.getString("counts"));
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    Assessed assessed(ResultSet row) throws SQLException {
        String headline = row.getString("assessed_headline");
        return new Assessed(
                headline == null ? null : Headline.valueOf(headline),
                row.getInt("assessed_known"),
                row.getInt("assessed_of"));
    }

    List<CommitmentGlance> commitments(ResultSet row) throws SQLException {
        try {
            return commitments.readValue(row.getString("commitments"));
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    /** A value as JSON. */
    String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a status is always JSON", e);
        }
    }

    private static IllegalStateException unreadable(JsonProcessingException cause) {
        return new IllegalStateException("a kept status is not what this version wrote", cause);
    }
}
