package org.clausetracker.web;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.clausetracker.agreement.AgreementDetail;
import org.clausetracker.clause.ClauseDetail;
import org.clausetracker.clause.CommitmentRef;
import org.clausetracker.clause.CommitmentService;
import org.clausetracker.status.ClauseStatusDetail;
import org.clausetracker.status.ClauseStatusDetail.CommitmentStatus;
import org.clausetracker.status.ClauseStatusDetail.ExclusionText;
import org.clausetracker.status.ClauseStatusDetail.UnitStatus;
import org.clausetracker.status.Matrix;
import org.clausetracker.status.MatrixService;
import org.clausetracker.status.StatusService;
import org.clausetracker.web.ClauseView.Judged;
import org.clausetracker.web.ClauseView.Promise;
import org.clausetracker.web.ClauseView.Reasoned;

/** Tells the verdict on a clause: with its reasons, with what did not count, and as each voice has it. */
@ApplicationScoped
class ClauseVerdicts {

    private final StatusService statuses;
    private final MatrixService matrices;
    private final CommitmentService commitments;

    ClauseVerdicts(StatusService statuses, MatrixService matrices, CommitmentService commitments) {
        this.statuses = statuses;
        this.matrices = matrices;
        this.commitments = commitments;
    }

    ClauseStatusDetail status(ClauseDetail clause, AsOf asOf, PageContext page) {
        return statuses.status(
                clause.agreement(),
                clause.label(),
                asOf.clocks(),
                true,
                page.spoken().locale());
    }

    List<Promise> promises(ClauseDetail clause, ClauseStatusDetail status, Names names, Behinds behinds) {
        Map<String, CommitmentStatus> verdicts =
                status.commitments().stream().collect(toMap(CommitmentStatus::commitment, one -> one));
        return clause.commitments().stream()
                .filter(commitment -> verdicts.containsKey(commitment.id()))
                .map(commitment -> {
                    CommitmentStatus verdict = Objects.requireNonNull(verdicts.get(commitment.id()));
                    return new Promise(
                            commitment,
                            verdict,
                            commitment.beneficiaries().stream().map(names::of).toList(),
                            verdict.units().stream()
                                    .map(unit -> judged(unit, names, behinds))
                                    .toList());
                })
                .toList();
    }

    private static Judged judged(UnitStatus unit, Names names, Behinds behinds) {
        return new Judged(
                names.of(unit.obligor()),
                unit,
                unit.reasons().stream()
                        .map(reason -> new Reasoned(reason.text(), behinds.of(reason.findings())))
                        .toList());
    }

    /** What did not count, each ground once with all findings it holds for, whichever party was judged. */
    List<Reasoned> excluded(ClauseStatusDetail status, Behinds behinds) {
        Map<String, Set<String>> grounds = new LinkedHashMap<>();
        for (CommitmentStatus commitment : status.commitments()) {
            for (UnitStatus unit : commitment.units()) {
                List<ExclusionText> excluded = unit.excluded();
                if (excluded != null) {
                    excluded.forEach(ground -> grounds.computeIfAbsent(ground.text(), text -> new LinkedHashSet<>())
                            .addAll(ground.findings()));
                }
            }
        }
        return grounds.entrySet().stream()
                .map(ground -> new Reasoned(ground.getKey(), behinds.of(List.copyOf(ground.getValue()))))
                .toList();
    }

    /** The one clause as each voice tells it. */
    Told told(AgreementDetail agreement, ClauseDetail clause, AsOf asOf, Names names) {
        Matrix all = matrices.matrix(agreement.slug(), asOf.clocks(), Voices.of(agreement));
        Matrix one = new Matrix(
                all.rule(),
                all.agreement(),
                all.asOf(),
                all.publishedBy(),
                all.voices(),
                all.differing(),
                all.clauses().stream()
                        .filter(row -> row.clause().equals(clause.label()))
                        .toList());
        Map<String, CommitmentRef> refs = clause.commitments().stream()
                .collect(toMap(
                        commitment -> commitment.id(),
                        commitment -> new CommitmentRef(
                                commitment.id(), clause.label(), commitment.letter(), commitment.summary())));
        String heading = clause.heading();
        return Told.of(one, heading == null ? Map.of() : Map.of(clause.label(), heading), refs, names);
    }

    /** Every commitment of an agreement by its id. */
    Map<String, CommitmentRef> refs(AgreementDetail agreement) {
        return commitments.ofAgreement(agreement.slug()).stream().collect(toMap(CommitmentRef::id, ref -> ref));
    }
}
