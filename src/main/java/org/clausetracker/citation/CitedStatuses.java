package org.clausetracker.citation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clausetracker.citation.CitationCheck.ChangedStatus;
import org.clausetracker.clause.ClauseRef;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.clause.Headline;
import org.clausetracker.history.RecordOfHistory;
import org.clausetracker.status.AskedClocks;
import org.clausetracker.status.ClauseStatusDetail;
import org.clausetracker.status.StatusQueryAnswers.StatusQueryAnswer;
import org.clausetracker.status.StatusQueryService;
import org.clausetracker.status.StatusService;

/** Asks the rule about what was cited, by what was recorded at two instants. */
@ApplicationScoped
class CitedStatuses {

    private final StatusService statuses;
    private final StatusQueryService queries;
    private final ClauseService clauses;

    CitedStatuses(StatusService statuses, StatusQueryService queries, ClauseService clauses) {
        this.statuses = statuses;
        this.queries = queries;
        this.clauses = clauses;
    }

    /** How many clauses an agreement has. */
    int size(String agreement) {
        return clauses.labels(agreement).size();
    }

    /** How the status of a clause differs between two sets of clocks. */
    CitedDifference ofClause(RecordOfHistory clause, AskedClocks then, AskedClocks later) {
        String agreement = clause.key().get(0);
        String label = clause.key().get(1);
        ClauseStatusDetail before = statuses.status(agreement, label, then, false, Locale.ENGLISH);
        ClauseStatusDetail after = statuses.status(agreement, label, later, false, Locale.ENGLISH);
        if (before.headline() != after.headline()) {
            return new CitedDifference(
                    List.of("headline"), List.of(new ChangedStatus(label, before.headline(), after.headline())));
        }
        return new CitedDifference(before.digest().equals(after.digest()) ? List.of() : List.of("evidence"), List.of());
    }

    /** How the headlines of an agreement's clauses differ between them. */
    CitedDifference ofAgreement(String agreement, AskedClocks then, AskedClocks later) {
        List<ClauseRef> asked = clauses.labels(agreement).stream()
                .map(label -> new ClauseRef(agreement, label))
                .toList();
        Map<String, Headline> before = headlines(asked, then);
        Map<String, Headline> after = headlines(asked, later);
        List<ChangedStatus> changed = new ArrayList<>();
        after.forEach((label, headline) -> {
            if (headline != before.get(label)) {
                changed.add(new ChangedStatus(label, before.get(label), headline));
            }
        });
        return new CitedDifference(changed.isEmpty() ? List.of() : List.of("clauses"), changed);
    }

    private Map<String, Headline> headlines(List<ClauseRef> asked, AskedClocks clocks) {
        Map<String, Headline> headlines = new LinkedHashMap<>();
        for (StatusQueryAnswer answer : queries.answer(asked, clocks).answers()) {
            if (answer.status() != null) {
                headlines.put(answer.clause(), answer.status().headline());
            }
        }
        return headlines;
    }
}
