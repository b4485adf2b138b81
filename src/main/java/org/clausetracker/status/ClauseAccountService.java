package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clausetracker.request.DayRange;
import org.clausetracker.rule.RuleConfiguration;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusCase;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.status.AnswerWriter.Frame;

/** Gives account of the status of one clause from one reading of what the rule weighs. */
@ApplicationScoped
public class ClauseAccountService {

    private final InputReader inputs;
    private final AnswerWriter writer;
    private final KeptStatuses kept;
    private final AmendmentReader amendments;

    ClauseAccountService(InputReader inputs, AnswerWriter writer, KeptStatuses kept, AmendmentReader amendments) {
        this.inputs = inputs;
        this.writer = writer;
        this.kept = kept;
        this.amendments = amendments;
    }

    /**
     * The account of a clause as this database holds it now.
     *
     * @param label label of a clause that is known to be there
     * @param clocks the day asked about and what was public by when; the third clock is not read
     * @param voices whose statements to listen to, one after the other; at least one
     * @param days on which changes are of interest
     */
    public ClauseAccount account(
            String agreement, String label, Clocks clocks, List<Voice> voices, DayRange days, Locale language) {
        AgreementInputs read = inputs.read(agreement, Optional.of(List.of(label)), Optional.empty());
        RuleConfiguration configuration = read.configuration(clocks.asOf());
        StatusCase question = read.question(label, clocks);
        List<TimelineRow> timeline = kept.timeline(agreement, label);
        return new ClauseAccount(
                told(
                        question,
                        configuration,
                        new Frame(agreement, label, null, configuration.disputeDays(), true, language)),
                Matrix.of(
                        agreement,
                        clocks,
                        voices,
                        List.of(Matrix.clause(
                                label,
                                voices.stream()
                                        .map(voice -> Told.by(voice, configuration.engine(), question))
                                        .toList()))),
                timeline,
                HeadlineChanges.of(read, label, timeline, amendments.read(agreement, Optional.of(label)), days));
    }

    /**
     * The status of a clause as this database holds it now, and who says so.
     *
     * @param label label of a clause that is known to be there
     * @param clocks the day asked about and what was public by when; the third clock is not read
     */
    public ToldStatus told(String agreement, String label, Clocks clocks, Locale language) {
        AgreementInputs read = inputs.read(agreement, Optional.of(List.of(label)), Optional.empty());
        RuleConfiguration configuration = read.configuration(clocks.asOf());
        return told(
                read.question(label, clocks),
                configuration,
                new Frame(agreement, label, null, configuration.disputeDays(), false, language));
    }

    /**
     * The headlines of several clauses of one agreement from one reading, each with those on whose word it rests, by label.
     *
     * @param labels labels of clauses that are known to be there
     * @param clocks the day asked about and what was public by when; the third clock is not read
     */
    public Map<String, SpokenHeadline> spoken(String agreement, Collection<String> labels, Clocks clocks) {
        AgreementInputs read = inputs.read(agreement, Optional.of(labels), Optional.empty());
        StatusEngine engine = read.configuration(clocks.asOf()).engine();
        Map<String, SpokenHeadline> spoken = new LinkedHashMap<>();
        for (String label : read.clauses().keySet()) {
            StatusCase question = read.question(label, clocks);
            StatusAnswer answer = engine.evaluateWithoutForecast(question);
            spoken.put(label, new SpokenHeadline(answer.headline(), Speakers.of(question, answer)));
        }
        return spoken;
    }

    private ToldStatus told(StatusCase question, RuleConfiguration configuration, Frame frame) {
        StatusAnswer answer = Judging.of(configuration.engine(), question);
        return new ToldStatus(writer.write(question, answer, frame), Speakers.of(question, answer));
    }
}
