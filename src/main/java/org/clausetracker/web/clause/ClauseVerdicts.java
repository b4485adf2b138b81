package org.clausetracker.web.clause;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.clause.ClauseDetail;
import org.clausetracker.clause.CommitmentRef;
import org.clausetracker.clause.CommitmentService;
import org.clausetracker.request.DayRange;
import org.clausetracker.status.ClauseAccount;
import org.clausetracker.status.ClauseAccountService;
import org.clausetracker.status.ClauseStatusDetail;
import org.clausetracker.status.ClauseStatusDetail.CommitmentStatus;
import org.clausetracker.status.ClauseStatusDetail.ExclusionText;
import org.clausetracker.status.ClauseStatusDetail.UnitStatus;
import org.clausetracker.status.Matrix;
import org.clausetracker.web.agreement.Told;
import org.clausetracker.web.agreement.Voices;
import org.clausetracker.web.clause.ClauseView.Judged;
import org.clausetracker.web.clause.ClauseView.Promise;
import org.clausetracker.web.clause.ClauseView.Reasoned;
import org.clausetracker.web.draw.TimeSpan;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageLanguage;

/** Tells the verdict on a clause: with its reasons, with what did not count, and as each voice has it. */
@ApplicationScoped
public class ClauseVerdicts {

    private final ClauseAccountService accounts;
    private final CommitmentService commitments;

    ClauseVerdicts(ClauseAccountService accounts, CommitmentService commitments) {
        this.accounts = accounts;
        this.commitments = commitments;
    }

    ClauseAccount account(AgreementSummary agreement, ClauseDetail clause, AsOf asOf, TimeSpan span) {
        return accounts.account(
                agreement.slug(),
                clause.label(),
                asOf.day(),
                asOf.published(),
                Voices.of(agreement),
                new DayRange(Optional.of(span.from()), Optional.of(span.to())),
                PageLanguage.current().locale());
    }

    /** A verdict that decided the status of the clause, on a party that is named if there is one. */
    static Optional<UnitStatus> decisive(ClauseStatusDetail status) {
        return status.commitments().stream()
                .flatMap(commitment -> commitment.units().stream())
                .min(Comparator.comparing((UnitStatus unit) -> unit.headline() != status.headline())
                        .thenComparing(unit -> unit.obligor() == null)
                        .thenComparing(UnitStatus::confidence));
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
    Told told(ClauseDetail clause, Matrix voices, Names names) {
        Map<String, CommitmentRef> refs = clause.commitments().stream()
                .collect(toMap(
                        commitment -> commitment.id(),
                        commitment -> new CommitmentRef(
                                commitment.id(), clause.label(), commitment.letter(), commitment.summary())));
        String heading = clause.heading();
        return Told.of(voices, heading == null ? Map.of() : Map.of(clause.label(), heading), refs, names);
    }

    /** Every commitment of an agreement by its id. */
    public Map<String, CommitmentRef> refs(AgreementSummary agreement) {
        return commitments.ofAgreement(agreement.slug()).stream().collect(toMap(CommitmentRef::id, ref -> ref));
    }
}
