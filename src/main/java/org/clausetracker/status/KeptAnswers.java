package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.clausetracker.agreement.AgreementCalendar;
import org.clausetracker.request.RenderedAnswer;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.clausetracker.time.Now;

/**
 * Finds whole answers about today as most readers ask for them: without hindsight, in English, without what did not
 * count. One indexed row each, however many findings were weighed.
 */
@ApplicationScoped
class KeptAnswers {

    /** What another version of the rule answered is no answer any more. */
    private static final String KEPT =
            """
            select r.answer, r.computed_for, a.zone, a.signed_to
              from clause_current r join agreement a on a.slug = r.agreement_id
             where r.agreement_id = ? and r.clause_label = ? and r.answer is not null and r.rule = ?""";

    private final Database database;
    private final Now now;

    KeptAnswers(Database database, Now now) {
        this.database = database;
        this.now = now;
    }

    private record Kept(String answer, LocalDate day, AgreementCalendar agreement) {}

    /** The answer to a question about a clause, as it is served; empty when it is not kept, or there is no such clause. */
    Optional<RenderedAnswer> find(String agreement, String label, AskedClocks asked) {
        if (asked.recordedBy().isPresent()) {
            return Optional.empty();
        }
        return database.first(
                        "the status of " + agreement + "/" + label + " cannot be read",
                        Query.of(KEPT, agreement, label, StatusEngine.RULE),
                        row -> new Kept(
                                row.getString("answer"),
                                row.getObject("computed_for", LocalDate.class),
                                new AgreementCalendar(
                                        agreement,
                                        ZoneId.of(row.getString("zone")),
                                        row.getObject("signed_to", LocalDate.class))))
                .filter(kept -> isAbout(kept, asked))
                .map(kept -> new RenderedAnswer(kept.answer));
    }

    private boolean isAbout(Kept kept, AskedClocks asked) {
        LocalDate today = now.today(kept.agreement.zone());
        Clocks clocks = asked.of(kept.agreement, now);
        return clocks.isWithoutHindsight() && clocks.asOf().equals(today) && kept.day.equals(today);
    }
}
