package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.rule.RuleConfiguration;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusCase;
import org.clausetracker.rule.TimelinePoint;
import org.clausetracker.status.AnswerWriter.Frame;
import org.clausetracker.time.Now;
import org.jspecify.annotations.Nullable;

/** Computes all that is kept of clauses. */
@ApplicationScoped
class ClauseComputation {

    /** Timelines begin here: before the first day of any agreement, so that every day asked about has a row. */
    static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    /** Timelines end here: what time alone does after this day is not asked for. */
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 30);

    private final InputReader inputs;
    private final AnswerWriter writer;
    private final AgreementService agreements;

    ClauseComputation(InputReader inputs, AnswerWriter writer, AgreementService agreements) {
        this.inputs = inputs;
        this.writer = writer;
        this.agreements = agreements;
    }

    /**
     * What was computed of some clauses of an agreement.
     *
     * @param inputs what the rule weighed
     * @param today the day in the agreement's zone
     */
    record Computation(AgreementInputs inputs, LocalDate today, List<Computed> clauses) {}

    /**
     * All that is to be kept of one clause.
     *
     * @param timeline from the first day asked for; days before are as they were
     * @param answer the answer about today
     * @param nextChange the change that the answer foretells, with its event
     * @param commitments the same commitment by commitment
     * @param text the same answer as it is served
     */
    record Computed(
            String label,
            List<TimelinePoint> timeline,
            StatusAnswer answer,
            @Nullable ComingChange nextChange,
            List<CommitmentGlance> commitments,
            String text) {}

    /**
     * What is to be kept of some clauses of an agreement, by what is recorded now.
     *
     * @param from the first day of each timeline that is wanted, by label
     */
    Computation of(String agreement, Map<String, LocalDate> from, Now now) {
        AgreementInputs read = inputs.read(agreement, Optional.of(from.keySet()), Optional.empty());
        LocalDate today = now.today(agreements.calendar(agreement).zone());
        RuleConfiguration configuration = read.configuration(today);
        List<Computed> computed = new ArrayList<>();
        for (String label : read.clauses().keySet()) {
            StatusCase question = read.question(label, Clocks.asOf(today));
            StatusAnswer answer = Judging.of(configuration.engine(), question);
            Frame frame = new Frame(agreement, label, null, configuration.disputeDays(), false, Locale.ENGLISH);
            computed.add(new Computed(
                    label,
                    timeline(read, label, Objects.requireNonNull(from.get(label))),
                    answer,
                    TimeEvents.coming(question, answer, configuration.disputeDays()),
                    Told.byEverybody(question, answer),
                    writer.text(question, answer, frame)));
        }
        return new Computation(read, today, computed);
    }

    /** A clause's timeline from a day on, each stretch under the figures that hold in it. */
    private static List<TimelinePoint> timeline(AgreementInputs inputs, String label, LocalDate first) {
        TreeSet<LocalDate> starts = new TreeSet<>();
        starts.add(first);
        inputs.configurations().stream()
                .map(RuleConfiguration::validFrom)
                .filter(first::isBefore)
                .forEach(starts::add);
        List<TimelinePoint> points = new ArrayList<>();
        for (LocalDate from : starts) {
            LocalDate next = starts.higher(from);
            List<TimelinePoint> part = inputs.configuration(from)
                    .engine()
                    .timeline(inputs.clause(label, from), from, next == null ? LAST_DAY : next.minusDays(1));
            for (TimelinePoint point : part) {
                if (points.isEmpty() || !points.get(points.size() - 1).outcome().equals(point.outcome())) {
                    points.add(point);
                }
            }
        }
        return points;
    }
}
