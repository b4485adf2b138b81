package org.clausetracker.status;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.clausetracker.request.RenderedAnswer;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusCase;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.status.AnswerWriter.Frame;
import org.clausetracker.time.Now;

/**
 * Whole answers about today as most readers ask for them: without hindsight, in English, without what did not count.
 * One indexed row each, however many findings were weighed.
 */
@ApplicationScoped
class KeptAnswers {

    private static final String KEPT =
            """
            select r.answer, r.computed_for, a.zone
              from clause_current r join agreement a on a.slug = r.agreement_id
             where r.agreement_id = ? and r.clause_label = ? and r.answer is not null""";

    /** How each answer begins: one that an earlier version of the rule gave is no answer any more. */
    private static final String BY_THIS_RULE = "{\"rule\":\"" + StatusEngine.RULE + "\",";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final AnswerWriter writer;
    private final Now now;

    KeptAnswers(AgroalDataSource database, ObjectMapper json, AnswerWriter writer, Now now) {
        this.database = database;
        this.json = json;
        this.writer = writer;
        this.now = now;
    }

    /** An answer as it is kept. */
    String text(String agreement, String label, StatusCase question, StatusAnswer answer, int disputeDays) {
        Frame frame = new Frame(agreement, label, null, disputeDays, false, Locale.ENGLISH);
        try {
            return json.writeValueAsString(writer.write(question, answer, frame));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a status is always JSON", e);
        }
    }

    /** The answer to a question about a clause, as it is served; empty when it is not kept, or there is no such clause. */
    Optional<RenderedAnswer> find(String agreement, String label, AskedClocks asked) {
        if (asked.recordedBy().isPresent()) {
            return Optional.empty();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEPT)) {
            statement.setString(1, agreement);
            statement.setString(2, label);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && answers(row, asked)
                        ? Optional.of(row.getString("answer"))
                                .filter(answer -> answer.startsWith(BY_THIS_RULE))
                                .map(RenderedAnswer::new)
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the status of " + agreement + "/" + label + " cannot be read", e);
        }
    }

    private boolean answers(ResultSet row, AskedClocks asked) throws SQLException {
        LocalDate today = now.today(ZoneId.of(row.getString("zone")));
        Clocks clocks = asked.orToday(() -> today);
        return clocks.areDefault()
                && clocks.asOf().equals(today)
                && row.getObject("computed_for", LocalDate.class).equals(today);
    }
}
