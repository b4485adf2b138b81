package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.status.AnswerWriter.Frame;

/** Answers what the status of a clause is, was, or was known to be. */
@ApplicationScoped
public class StatusService {

    private final InputReader inputs;
    private final AnswerWriter writer;
    private final AgreementService agreements;
    private final ClauseService clauses;
    private final Clock clock;

    StatusService(
            InputReader inputs, AnswerWriter writer, AgreementService agreements, ClauseService clauses, Clock clock) {
        this.inputs = inputs;
        this.writer = writer;
        this.agreements = agreements;
        this.clauses = clauses;
        this.clock = clock;
    }

    /**
     * Today in the zone in which the agreement's deadlines run.
     *
     * @throws NotFound when there is no such agreement
     */
    public LocalDate today(String agreement) {
        return LocalDate.now(clock.withZone(agreements.zone(agreement)));
    }

    /**
     * The status of one clause with its reasons.
     *
     * @param excluded whether to say which findings did not count, and why
     * @throws NotFound when there is no such clause
     */
    public ClauseStatusDetail status(String agreement, String label, Clocks clocks, boolean excluded, Locale language) {
        clauses.require(agreement, Set.of(label));
        AgreementInputs read = inputs.read(agreement, Optional.of(List.of(label)), clocks.recordedBy());
        RuleConfiguration configuration = read.configuration(clocks.asOf());
        StatusCase question = clocks.question(
                read.clauses().containsKey(label) ? read.clause(label, clocks.asOf()) : ClauseHistory.EMPTY);
        return writer.write(
                question,
                configuration.engine().evaluate(question),
                new Frame(
                        agreement,
                        label,
                        clocks.recordedBy().orElse(null),
                        configuration.disputeDays(),
                        excluded,
                        language));
    }

    /** The answer of the rule to a case that is not stored; everything that did not count is listed. */
    public ClauseStatusDetail evaluate(StatusCase question, Locale language) {
        return writer.write(
                question,
                new StatusEngine(RuleParameters.PUBLISHED).evaluate(question),
                new Frame(null, null, null, RuleParameters.PUBLISHED.disputeDays(), true, language));
    }

    /**
     * When each clause's headline changes next if nobody says anything more, up to a day.
     *
     * @param asOf the day from which to look ahead
     * @param until the last day of interest
     * @throws NotFound when there is no such agreement
     */
    public List<Lapse> lapsing(String agreement, LocalDate asOf, LocalDate until) {
        agreements.require(Set.of(agreement));
        AgreementInputs read = inputs.read(agreement, Optional.empty(), Optional.empty());
        StatusEngine engine = read.configuration(asOf).engine();
        return read.clauses().keySet().stream()
                .map(label -> lapse(label, engine.evaluate(Clocks.asOf(asOf).question(read.clause(label, asOf)))))
                .flatMap(Optional::stream)
                .filter(lapse -> !lapse.on().isAfter(until))
                .sorted(Comparator.comparing(Lapse::on))
                .toList();
    }

    private static Optional<Lapse> lapse(String label, StatusAnswer answer) {
        NextChange next = answer.nextChange();
        return next == null
                ? Optional.empty()
                : Optional.of(new Lapse(
                        label,
                        answer.headline(),
                        answer.group(),
                        next.on(),
                        next.to(),
                        next.to().group()));
    }
}
