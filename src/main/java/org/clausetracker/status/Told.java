package org.clausetracker.status;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.rule.ClauseOutcome;
import org.clausetracker.rule.CommitmentAnswer;
import org.clausetracker.rule.CommitmentInput;
import org.clausetracker.rule.FindingInput;
import org.clausetracker.rule.RollUp;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusCase;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.rule.UnitAnswer;
import org.clausetracker.status.CommitmentGlance.UnitGlance;
import org.clausetracker.status.KeptStatuses.CurrentStatus;
import org.clausetracker.status.Matrix.Duty;
import org.clausetracker.status.Matrix.View;

/**
 * A clause as one voice tells it.
 *
 * @param voice who is listened to
 * @param view what it makes of the clause
 * @param said what it says of each duty that counts on the day, what was stated last first; empty where it says nothing, and
 *     where what everybody says is read as it is kept
 */
record Told(Voice voice, View view, Map<Duty, List<FindingInput>> said) {

    private static final Comparator<FindingInput> NEWEST =
            Comparator.comparing(Told::statedBy).reversed().thenComparing(FindingInput::id);

    /** The rule applied to the statements of one voice alone. */
    static Told by(Voice voice, StatusEngine engine, StatusCase question) {
        StatusCase heard = voice.isEverybody() ? question : only(voice, question);
        if (!voice.isEverybody() && heard.findings().values().stream().allMatch(List::isEmpty)) {
            return silent(voice, question);
        }
        StatusAnswer answer = engine.evaluateWithoutForecast(heard);
        Map<Duty, List<FindingInput>> said = said(heard, answer);
        List<CommitmentGlance> commitments = answer.commitments().stream()
                .map(commitment -> voice.isEverybody() ? whole(commitment, said) : spoken(commitment, said))
                .toList();
        ClauseOutcome outcome = voice.isEverybody() ? answer.outcome() : outcome(commitments);
        boolean silent = !voice.isEverybody()
                && commitments.stream().allMatch(one -> one.headline().isSilent());
        CellHeadline headline = silent ? CellHeadline.SILENT : CellHeadline.of(outcome.headline());
        View view = View.of(voice.name(), headline, outcome, commitments);
        return new Told(voice, view, said);
    }

    /** What everybody says of a clause, as it is kept: who differs is told by single voices. */
    static Told kept(CurrentStatus kept) {
        Map<Duty, List<FindingInput>> said = new LinkedHashMap<>();
        kept.commitments().forEach(commitment -> commitment
                .units()
                .forEach(unit -> said.put(new Duty(commitment.commitment(), unit.obligor()), List.of())));
        ClauseOutcome outcome =
                new ClauseOutcome(kept.headline(), kept.headline().group(), kept.counts(), kept.assessed());
        return new Told(
                Voice.EVERYBODY,
                View.of(Voice.ALL, CellHeadline.of(kept.headline()), outcome, kept.commitments()),
                said);
    }

    /** A voice that says nothing of a clause: the rule need not be asked. */
    private static Told silent(Voice voice, StatusCase question) {
        Map<Duty, List<FindingInput>> said = new LinkedHashMap<>();
        List<CommitmentGlance> commitments = new ArrayList<>();
        for (CommitmentInput commitment : question.commitments()) {
            List<UnitGlance> units = new ArrayList<>();
            for (String obligor : commitment.obligors()) {
                said.put(new Duty(commitment.id(), obligor), List.of());
                units.add(
                        new UnitGlance(obligor, CellHeadline.SILENT, CellHeadline.SILENT.group(), List.of(), Map.of()));
            }
            commitments.add(CommitmentGlance.of(commitment.id(), CellHeadline.SILENT, units));
        }
        View view = View.of(voice.name(), CellHeadline.SILENT, outcome(commitments), commitments);
        return new Told(voice, view, said);
    }

    /** The commitments of an answer to which everybody was heard. */
    static List<CommitmentGlance> byEverybody(StatusCase question, StatusAnswer answer) {
        Map<Duty, List<FindingInput>> said = said(question, answer);
        return answer.commitments().stream()
                .map(commitment -> whole(commitment, said))
                .toList();
    }

    /** Whether this voice is a side of its own and says something of a duty. */
    boolean speaksOf(Duty duty) {
        return !voice.isEverybody() && !said.getOrDefault(duty, List.of()).isEmpty();
    }

    /** The last day on which a finding that counts may have been stated. */
    static LocalDate statedBy(FindingInput finding) {
        return Objects.requireNonNull(finding.day(), "what counts has a day").to();
    }

    private static StatusCase only(Voice voice, StatusCase question) {
        Map<String, List<FindingInput>> heard = new LinkedHashMap<>();
        question.commitments().forEach(commitment -> {
            heard.put(
                    commitment.id(),
                    question.findings().getOrDefault(commitment.id(), List.of()).stream()
                            .filter(finding -> voice.said(finding, commitment, question.signatories()))
                            .toList());
        });
        return new StatusCase(
                question.asOf(),
                question.publishedBy(),
                question.recordedBy(),
                question.signatories(),
                question.commitments(),
                heard);
    }

    /** What each unit hears less what it left out: the rule says of everything that it cannot use why. */
    private static Map<Duty, List<FindingInput>> said(StatusCase heard, StatusAnswer answer) {
        Map<Duty, List<FindingInput>> said = new LinkedHashMap<>();
        for (CommitmentAnswer commitment : answer.commitments()) {
            List<FindingInput> findings = heard.findings().getOrDefault(commitment.commitment(), List.of());
            for (UnitAnswer unit : commitment.units()) {
                Set<String> left = unit.excluded().stream()
                        .flatMap(exclusion -> exclusion.findings().stream())
                        .collect(toSet());
                said.put(
                        new Duty(commitment.commitment(), unit.obligor()),
                        findings.stream()
                                .filter(finding -> finding.isHeardOn(unit.obligor()) && !left.contains(finding.id()))
                                .sorted(NEWEST)
                                .toList());
            }
        }
        return said;
    }

    private static CommitmentGlance whole(CommitmentAnswer commitment, Map<Duty, List<FindingInput>> said) {
        return CommitmentGlance.of(
                commitment.commitment(),
                CellHeadline.of(commitment.headline()),
                commitment.units().stream()
                        .map(unit -> unit(commitment, unit, false, said))
                        .toList());
    }

    /** Only what the voice speaks of adds up: nothing follows from what it leaves out. */
    private static CommitmentGlance spoken(CommitmentAnswer commitment, Map<Duty, List<FindingInput>> said) {
        List<UnitGlance> units = commitment.units().stream()
                .map(unit -> unit(commitment, unit, true, said))
                .toList();
        List<UnitGlance> spoken =
                units.stream().filter(unit -> !unit.headline().isSilent()).toList();
        List<Headline> counted = spoken.stream()
                .filter(unit ->
                        unit.obligor() != null || unit.headline().ofRule().isKnown())
                .map(unit -> unit.headline().ofRule())
                .toList();
        CellHeadline headline = CellHeadline.SILENT;
        if (!counted.isEmpty()) {
            headline = CellHeadline.of(RollUp.worst(counted));
        } else if (!spoken.isEmpty()) {
            headline = spoken.get(0).headline();
        }
        return CommitmentGlance.of(commitment.commitment(), headline, units);
    }

    private static UnitGlance unit(
            CommitmentAnswer commitment, UnitAnswer unit, boolean maySaySilent, Map<Duty, List<FindingInput>> said) {
        List<FindingInput> findings = said.getOrDefault(new Duty(commitment.commitment(), unit.obligor()), List.of());
        Map<FindingKind, String> newest = new EnumMap<>(FindingKind.class);
        findings.forEach(finding -> newest.putIfAbsent(finding.kind(), finding.id()));
        CellHeadline headline =
                maySaySilent && findings.isEmpty() ? CellHeadline.SILENT : CellHeadline.of(unit.headline());
        return new UnitGlance(
                unit.obligor(),
                headline,
                headline.group(),
                findings.stream()
                        .map(FindingInput::id)
                        .limit(CommitmentGlance.MOST_FINDINGS)
                        .toList(),
                newest);
    }

    private static ClauseOutcome outcome(List<CommitmentGlance> commitments) {
        List<Headline> spoken = new ArrayList<>();
        for (CommitmentGlance commitment : commitments) {
            if (!commitment.headline().isSilent()) {
                spoken.add(commitment.headline().ofRule());
            }
        }
        return RollUp.clause(spoken);
    }
}
