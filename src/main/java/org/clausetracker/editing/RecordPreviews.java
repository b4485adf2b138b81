package org.clausetracker.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.problem.DomainFailure.Conflict;
import org.clausetracker.problem.DomainFailure.Contradiction;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.DomainFailure.TooLong;
import org.clausetracker.time.Now;

/** Tells what would change if somebody accepted what waits; nothing is stored. */
@ApplicationScoped
public class RecordPreviews {

    private final StatusTrial trial;
    private final RecordEditor editor;
    private final AgreementService agreements;
    private final Now now;

    RecordPreviews(StatusTrial trial, RecordEditor editor, AgreementService agreements, Now now) {
        this.trial = trial;
        this.editor = editor;
        this.agreements = agreements;
        this.now = now;
    }

    /**
     * What a proposed finding would change today if it were accepted.
     *
     * @return empty when it would be refused, or takes too long to try
     */
    public Optional<List<StatusPreview>> ofFinding(StoredRecord finding) {
        String agreement = finding.element().path("agreement").asText();
        return tried(
                Set.of(agreement),
                () -> trial.findings(
                        agreement, List.of(), List.of(), List.of(finding.name().id())));
    }

    /**
     * What a proposal would change today if it were accepted.
     *
     * @param content the whole record as it is to be
     * @param concerned slugs of the agreements that the record speaks about
     * @return empty when it would be refused, or takes too long to try
     */
    public Optional<List<StatusPreview>> ofProposal(StoredRecord record, ObjectNode content, Set<String> concerned) {
        return tried(concerned, () -> editor.apply(record, content, StatusTrial.WARNINGS, findings -> {}));
    }

    private Optional<List<StatusPreview>> tried(Set<String> concerned, Runnable work) {
        Map<String, LocalDate> days = new TreeMap<>();
        concerned.forEach(
                slug -> days.put(slug, now.today(agreements.calendar(slug).zone())));
        try {
            trial.attempt(days, work);
            throw new IllegalStateException("a trial ends with what it showed");
        } catch (StatusTrial.Tried shown) {
            return Optional.of(shown.previews());
        } catch (Contradiction | Rejected | Conflict | TooLong unknown) {
            return Optional.empty();
        }
    }
}
