package org.clausetracker.web.clause;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.clause.ClauseDetail;
import org.clausetracker.clause.CommitmentDetail;
import org.clausetracker.clause.CommitmentRef;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.rule.ExclusionCode;
import org.clausetracker.status.ClauseStatusDetail;
import org.clausetracker.status.ClauseStatusDetail.CommitmentStatus;
import org.clausetracker.status.ClauseStatusDetail.ExclusionText;
import org.clausetracker.status.ClauseStatusDetail.UnitStatus;
import org.clausetracker.status.Matrix;
import org.clausetracker.web.agreement.VoiceTable;
import org.clausetracker.web.clause.ClauseView.PartyVerdict;
import org.clausetracker.web.clause.ClauseView.Promise;
import org.clausetracker.web.clause.ClauseView.ReasonWithFindings;
import org.clausetracker.web.finding.FindingLinks;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.VerdictWords;

/**
 * The verdict on a clause as its page shows it: with its reasons, with what did not count, and by each voice.
 *
 * @param clause the clause
 * @param status the verdict
 * @param names names of parties
 * @param links links to the findings that the verdict rests on
 * @param language the language of the page
 */
record ClauseVerdict(
        ClauseDetail clause, ClauseStatusDetail status, Names names, FindingLinks links, Language language) {

    /** The status of a clause in words; where no promise of it is recorded, its headline says nothing. */
    static String word(ClauseDetail clause, ClauseStatusDetail status, Language language) {
        return clause.commitments().isEmpty()
                ? language.words().notCodedYet()
                : language.words().headline(status.headline());
    }

    /** A verdict that decided the status of the clause, on a party that is named if there is one. */
    static Optional<UnitStatus> decisive(ClauseStatusDetail status) {
        return status.commitments().stream()
                .flatMap(commitment -> commitment.units().stream())
                .min(Comparator.comparing((UnitStatus unit) -> unit.headline() != status.headline())
                        .thenComparing(unit -> unit.obligor() == null)
                        .thenComparing(UnitStatus::confidence));
    }

    /** The commitments of the clause, each with its verdict: the worst first, those of which nothing more is to be seen last. */
    List<Promise> promises() {
        Map<String, CommitmentStatus> verdicts =
                status.commitments().stream().collect(toMap(CommitmentStatus::commitment, one -> one));
        return clause.commitments().stream()
                .filter(commitment -> verdicts.containsKey(commitment.id()))
                .map(commitment -> promise(commitment, Objects.requireNonNull(verdicts.get(commitment.id()))))
                // headlines are declared worst first
                .sorted(Comparator.comparing(Promise::isSettled)
                        .thenComparing(promise -> promise.status().headline()))
                .toList();
    }

    private Promise promise(CommitmentDetail commitment, CommitmentStatus verdict) {
        return new Promise(
                commitment,
                verdict,
                commitment.beneficiaries().stream().map(names::of).toList(),
                verdict.units().stream().map(this::judged).toList());
    }

    private PartyVerdict judged(UnitStatus unit) {
        return new PartyVerdict(
                names.of(unit.obligor()),
                unit,
                standing(unit),
                unit.reasons().stream()
                        .map(reason -> new ReasonWithFindings(reason.text(), links.of(reason.findings())))
                        .toList());
    }

    private String standing(UnitStatus unit) {
        String said = Stream.of(
                        VerdictWords.word(unit.confidence(), language),
                        unit.headline().isLive() ? VerdictWords.word(unit.timing(), language) : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "" : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1) + ". ";
    }

    /**
     * What did not count: each reason once, with all findings that it excludes on any party.
     *
     * @param isKnown whether the page knows of a finding; those that it does not know of are left out, and so is a reason that
     *     excludes no other
     */
    List<ReasonWithFindings> excluded(Predicate<String> isKnown) {
        Map<String, Set<String>> grounds = new LinkedHashMap<>();
        excluded()
                .filter(ground -> ground.findings().stream().anyMatch(isKnown))
                .forEach(ground -> ground.findings().stream()
                        .filter(isKnown)
                        .forEach(grounds.computeIfAbsent(ground.text(), text -> new LinkedHashSet<>())::add));
        return grounds.entrySet().stream()
                .map(ground -> new ReasonWithFindings(ground.getKey(), links.of(List.copyOf(ground.getValue()))))
                .toList();
    }

    /** The ids of all findings that did not count, whether or not the page knows of them. */
    Set<String> excludedFindings() {
        return excluded().flatMap(ground -> ground.findings().stream()).collect(Collectors.toSet());
    }

    /** The ids of the findings that count for nobody: one that names somebody who owes nothing may still count for another. */
    Set<String> uncountedFindings(Collection<FindingSummary> findings) {
        Set<String> out = excludedWhere(code -> code != ExclusionCode.NOT_AN_OBLIGOR);
        Set<String> ofNoObligor = excludedWhere(code -> code == ExclusionCode.NOT_AN_OBLIGOR);
        Set<String> owing = clause.commitments().stream()
                .flatMap(commitment ->
                        commitment.obligors().stream().map(obligor -> commitment.id() + ' ' + obligor.party()))
                .collect(Collectors.toSet());
        findings.stream()
                .filter(finding -> ofNoObligor.contains(finding.id()))
                .filter(finding ->
                        finding.about().stream().noneMatch(party -> owing.contains(finding.commitment() + ' ' + party)))
                .forEach(finding -> out.add(finding.id()));
        return out;
    }

    private Set<String> excludedWhere(Predicate<ExclusionCode> test) {
        return excluded()
                .filter(ground -> test.test(ground.code()))
                .flatMap(ground -> ground.findings().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Stream<ExclusionText> excluded() {
        return Stream.concat(
                        Stream.ofNullable(status.excluded()),
                        status.commitments().stream()
                                .flatMap(commitment -> commitment.units().stream())
                                .map(UnitStatus::excluded)
                                .filter(Objects::nonNull))
                .flatMap(List::stream);
    }

    /** What each voice says of the clause. */
    VoiceTable toldBy(Matrix voices, Map<String, FindingSummary> said) {
        Map<String, CommitmentRef> refs = clause.commitments().stream()
                .collect(toMap(
                        CommitmentDetail::id,
                        commitment -> new CommitmentRef(
                                commitment.id(), clause.label(), commitment.letter(), commitment.summary())));
        String heading = clause.heading();
        return VoiceTable.of(
                voices,
                heading == null ? Map.of() : Map.of(clause.label(), heading),
                refs,
                said,
                new VoiceTable.Shown(links.shown(), Set.of()),
                names,
                language);
    }
}
