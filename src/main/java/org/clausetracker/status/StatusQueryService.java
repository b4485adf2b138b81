package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.clause.ClauseRef;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.problem.DomainFailure;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.NotKnownThen;
import org.clausetracker.rule.ClauseOutcome;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.status.StatusQueryAnswers.StatusQueryAnswer;
import org.clausetracker.status.StatusQueryAnswers.StatusQueryGlance;
import org.clausetracker.time.Now;

/** Answers for many clauses at once, with a fixed number of statements for each agreement among them. */
@ApplicationScoped
public class StatusQueryService {

    private final AgreementService agreements;
    private final ClauseService clauses;
    private final InputReader inputs;
    private final KeptStatuses kept;
    private final Now now;

    StatusQueryService(
            AgreementService agreements, ClauseService clauses, InputReader inputs, KeptStatuses kept, Now now) {
        this.agreements = agreements;
        this.clauses = clauses;
        this.inputs = inputs;
        this.kept = kept;
        this.now = now;
    }

    /** The status of each clause by the clocks, in the order asked for; one that is not here, or was not known by
     * them, gets an error in its place. */
    public StatusQueryAnswers answer(List<ClauseRef> asked, AskedClocks clocks) {
        Map<String, Set<String>> labels = new HashMap<>();
        asked.forEach(clause -> labels.computeIfAbsent(clause.agreement(), agreement -> new LinkedHashSet<>())
                .add(clause.label()));
        Map<ClauseRef, StatusQueryAnswer> answers = new HashMap<>();
        labels.forEach((agreement, ofIt) -> answers.putAll(answer(agreement, ofIt, clocks)));
        List<StatusQueryAnswer> inOrder = new ArrayList<>();
        asked.forEach(clause -> inOrder.add(answers.get(clause)));
        return new StatusQueryAnswers(inOrder);
    }

    private Map<ClauseRef, StatusQueryAnswer> answer(String agreement, Set<String> labels, AskedClocks asked) {
        Map<ClauseRef, StatusQueryAnswer> answers = new HashMap<>();
        try {
            Clocks clocks = asked.of(agreements.calendar(agreement), now);
            Set<String> known = new TreeSet<>(clauses.labels(agreement));
            known.retainAll(labels);
            Map<String, StatusQueryGlance> verdicts =
                    clocks.isWithoutHindsight() ? kept(agreement, clocks.asOf()) : derived(agreement, known, clocks);
            for (String label : labels) {
                answers.put(
                        new ClauseRef(agreement, label),
                        known.contains(label)
                                ? new StatusQueryAnswer(
                                        agreement,
                                        label,
                                        verdicts.getOrDefault(label, StatusQueryGlance.nothing(clocks.asOf())),
                                        null)
                                : failed(agreement, label, new NotFound("clause", agreement + "/" + label)));
            }
        } catch (NotFound | NotKnownThen noAnswer) {
            labels.forEach(label -> answers.put(new ClauseRef(agreement, label), failed(agreement, label, noAnswer)));
        }
        return answers;
    }

    private Map<String, StatusQueryGlance> kept(String agreement, LocalDate day) {
        Map<String, StatusQueryGlance> verdicts = new HashMap<>();
        kept.on(agreement, day)
                .forEach((label, row) -> verdicts.put(
                        label,
                        new StatusQueryGlance(
                                day, row.headline(), row.headline().group(), row.counts(), row.assessed())));
        return verdicts;
    }

    private Map<String, StatusQueryGlance> derived(String agreement, Set<String> labels, Clocks clocks) {
        AgreementInputs read = inputs.read(agreement, Optional.of(labels), clocks.recordedBy());
        StatusEngine engine = read.configuration(clocks.asOf()).engine();
        Map<String, StatusQueryGlance> verdicts = new HashMap<>();
        for (String label : labels) {
            ClauseOutcome outcome =
                    engine.evaluateWithoutForecast(read.question(label, clocks)).outcome();
            verdicts.put(
                    label,
                    new StatusQueryGlance(
                            clocks.asOf(),
                            outcome.headline(),
                            outcome.headline().group(),
                            outcome.counts(),
                            outcome.assessed()));
        }
        return verdicts;
    }

    private static StatusQueryAnswer failed(String agreement, String label, DomainFailure failure) {
        return new StatusQueryAnswer(agreement, label, null, failure.getMessage());
    }
}
