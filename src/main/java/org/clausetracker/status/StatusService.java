package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.clause.Headline;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.NotKnownThen;
import org.clausetracker.request.RenderedAnswer;
import org.clausetracker.rule.RuleConfiguration;
import org.clausetracker.rule.RuleParameters;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusCase;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.status.AnswerWriter.Frame;
import org.clausetracker.status.KeptStatuses.CurrentStatus;
import org.clausetracker.time.Now;
import org.jspecify.annotations.Nullable;

/** Answers what the status of a clause is, was, or was known to be. */
@ApplicationScoped
public class StatusService {

    private final InputReader inputs;
    private final AnswerWriter writer;
    private final KeptStatuses kept;
    private final AgreementService agreements;
    private final ClauseService clauses;
    private final Now now;

    StatusService(
            InputReader inputs,
            AnswerWriter writer,
            KeptStatuses kept,
            AgreementService agreements,
            ClauseService clauses,
            Now now) {
        this.inputs = inputs;
        this.writer = writer;
        this.kept = kept;
        this.agreements = agreements;
        this.clauses = clauses;
        this.now = now;
    }

    /**
     * Today in the zone in which the agreement's deadlines run.
     *
     * @throws NotFound when there is no such agreement
     */
    public LocalDate today(String agreement) {
        return now.today(agreements.calendar(agreement).zone());
    }

    /**
     * The clocks of a question about an agreement, by which it was known.
     *
     * @param asOf the day asked about; empty: today in the agreement's zone
     * @param publishedBy only what was public by this day counts; empty: {@code asOf}
     * @throws NotFound when there is no such agreement
     * @throws NotKnownThen when it was not known by then
     */
    public Clocks known(String agreement, Optional<LocalDate> asOf, Optional<LocalDate> publishedBy) {
        return new AskedClocks(asOf, publishedBy, Optional.empty()).of(agreements.calendar(agreement), now);
    }

    /**
     * The status of one clause with its reasons.
     *
     * @param excluded whether to say which findings did not count, and why
     * @throws NotFound when there is no such clause
     * @throws NotKnownThen when the agreement was not known by the clocks
     */
    public ClauseStatusDetail status(
            String agreement, String label, AskedClocks asked, boolean excluded, Locale language) {
        Judged judged = judge(agreement, label, asked, excluded, language);
        return writer.write(judged.question, judged.answer, judged.frame);
    }

    /**
     * The same as it is served.
     *
     * @param excluded whether to say which findings did not count, and why
     * @throws NotFound when there is no such clause
     * @throws NotKnownThen when the agreement was not known by the clocks
     */
    public RenderedAnswer rendered(
            String agreement, String label, AskedClocks asked, boolean excluded, Locale language) {
        Judged judged = judge(agreement, label, asked, excluded, language);
        return new RenderedAnswer(writer.text(judged.question, judged.answer, judged.frame));
    }

    private record Judged(StatusCase question, StatusAnswer answer, Frame frame) {}

    private Judged judge(String agreement, String label, AskedClocks asked, boolean excluded, Locale language) {
        Clocks clocks = asked.of(agreements.calendar(agreement), now);
        clauses.require(agreement, Set.of(label));
        AgreementInputs read = inputs.read(agreement, Optional.of(List.of(label)), clocks.recordedBy());
        RuleConfiguration configuration = read.configuration(clocks.asOf());
        StatusCase question = read.question(label, clocks);
        return new Judged(
                question,
                Judging.of(configuration.engine(), question),
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
                Judging.of(new StatusEngine(RuleParameters.PUBLISHED), question),
                new Frame(null, null, null, RuleParameters.PUBLISHED.disputeDays(), true, language));
    }

    /**
     * When each clause's headline changes next if nobody says anything more, looking ahead from today.
     *
     * @param days how far
     * @throws NotFound when there is no such agreement
     * @throws NotKnownThen when it is not known yet
     */
    public List<Lapse> lapsing(String agreement, int days) {
        LocalDate today = known(agreement, Optional.empty(), Optional.empty()).asOf();
        Map<String, CurrentStatus> found = kept.current(agreement, today);
        List<String> labels = clauses.labels(agreement);
        List<String> behind =
                labels.stream().filter(label -> !found.containsKey(label)).toList();
        AgreementInputs read = inputs.read(agreement, Optional.of(behind), Optional.empty());
        RuleConfiguration configuration = read.configuration(today);
        List<Lapse> lapses = new ArrayList<>();
        for (String label : labels) {
            CurrentStatus current = found.get(label);
            if (current != null) {
                lapse(label, current.headline(), current.nextChange()).ifPresent(lapses::add);
            } else {
                StatusCase question = read.question(label, Clocks.asOf(today));
                StatusAnswer answer = Judging.of(configuration.engine(), question);
                lapse(label, answer.headline(), TimeEvents.coming(question, answer, configuration.disputeDays()))
                        .ifPresent(lapses::add);
            }
        }
        return lapses.stream()
                .filter(lapse -> !lapse.on().isAfter(today.plusDays(days)))
                .sorted(Comparator.comparing(Lapse::on))
                .toList();
    }

    private static Optional<Lapse> lapse(String label, Headline headline, @Nullable ComingChange next) {
        return next == null
                ? Optional.empty()
                : Optional.of(new Lapse(
                        label,
                        headline,
                        headline.group(),
                        next.on(),
                        next.to(),
                        next.to().group(),
                        next.cause(),
                        next.event()));
    }
}
