package org.clausetracker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.clausetracker.clause.Group;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.Standing;
import org.clausetracker.party.SourceGrade;

/** The invariants of the rule (its section 7), each on random cases. */
class InvariantsTest {

    private static final Set<Headline> GOOD = EnumSet.of(Headline.COMPLYING, Headline.FULFILLED);

    private final StatusEngine engine = new StatusEngine(RuleParameters.PUBLISHED);

    @Property(tries = 300)
    void same_inputs_give_the_same_bytes(@ForAll long seed) throws JsonProcessingException {
        StatusAnswer first = engine.evaluate(new RandomCases(seed).next());
        StatusAnswer second = new StatusEngine(RuleParameters.PUBLISHED).evaluate(new RandomCases(seed).next());

        assertThat(StatusJson.MAPPER.writeValueAsString(second)).isEqualTo(StatusJson.MAPPER.writeValueAsString(first));
    }

    @Property(tries = 500)
    void order_of_findings_is_irrelevant(@ForAll long seed) {
        RandomCases cases = new RandomCases(seed);
        StatusCase input = cases.next();

        assertThat(engine.evaluate(with(input, cases::shuffled))).isEqualTo(engine.evaluate(input));
    }

    @Property(tries = 500)
    void finding_published_later_never_changes_an_answer_without_hindsight(@ForAll long seed) {
        RandomCases cases = new RandomCases(seed);
        StatusCase input = withoutHindsight(cases.next());
        FindingInput drawn = cases.finding("later");
        String day = input.asOf().plusDays(1 + Math.floorMod(seed, 50)).toString();
        Said later = Said.that("later", drawn.kind())
                .by(drawn.reporter(), drawn.reporterRole())
                .about(drawn.about())
                .event(input.asOf().minusDays(3).toString())
                .on(day);

        StatusAnswer before = engine.evaluate(input);
        StatusAnswer after = engine.evaluate(with(input, list -> and(list, later)));

        assertThat(withoutExcluded(after)).isEqualTo(withoutExcluded(before));
    }

    @Property(tries = 500)
    void finding_that_is_not_accepted_or_unreliable_or_improbable_never_moves_a_verdict(@ForAll long seed) {
        RandomCases cases = new RandomCases(seed);
        StatusCase input = cases.next();
        Said said = Said.that(
                        "void", cases.pick(List.of(FindingKind.BREACH, FindingKind.COMPLIANCE, FindingKind.DENIAL)))
                .event(input.asOf().minusDays(3).toString())
                .on(input.asOf().toString());
        Said nothing =
                switch (Math.floorMod(seed, 3)) {
                    case 0 -> said.notAccepted();
                    case 1 -> said.graded(SourceGrade.E, 2);
                    default -> said.graded(SourceGrade.A, 5);
                };

        StatusAnswer before = engine.evaluateWithoutForecast(input);
        StatusAnswer after = engine.evaluateWithoutForecast(with(input, list -> and(list, nothing)));

        assertThat(withoutExcluded(after)).isEqualTo(withoutExcluded(before));
    }

    @Property(tries = 500)
    void no_party_reaches_a_good_status_by_its_own_word(@ForAll long seed) {
        StatusCase input = new RandomCases(seed).next();
        for (String obligor : List.of("AM", "AZ", "RU")) {
            StatusCase ownWord = with(
                    input,
                    only(finding -> finding.side().equals(obligor)
                            && Standing.typed(finding.reporterRole()) != Standing.INDEPENDENT));

            assertThat(units(engine.evaluate(ownWord)))
                    .filteredOn(unit -> obligor.equals(unit.obligor()))
                    .extracting(UnitAnswer::headline)
                    .doesNotContainAnyElementsOf(GOOD);
        }
    }

    @Property(tries = 1500)
    void time_alone_undoes_compliance_but_neither_fulfilment_nor_an_open_breach(@ForAll long seed) {
        StatusCase drawn = withoutHindsight(new RandomCases(seed).next());
        LocalDate now = drawn.asOf();
        StatusCase input = with(
                endless(drawn),
                only(finding -> new WeighedFinding(finding, Standing.typed(finding.reporterRole())).from()
                        <= now.toEpochDay()));
        StatusCase muchLater = new StatusCase(
                now.plusDays(5000),
                now,
                input.recordedBy(),
                input.signatories(),
                input.commitments(),
                input.findings());

        List<UnitAnswer> before = units(engine.evaluateWithoutForecast(input));
        List<UnitAnswer> after = units(engine.evaluateWithoutForecast(muchLater));

        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).headline() == Headline.FULFILLED) {
                assertThat(after.get(i).headline()).isEqualTo(Headline.FULFILLED);
            }
            if (before.get(i).headline() == Headline.COMPLYING) {
                assertThat(after.get(i).headline()).isEqualTo(Headline.UNKNOWN);
                assertThat(after.get(i).flags()).contains(Flag.STALE);
            }
            if (last(before.get(i).reasons()).code() == ReasonCode.OPEN_BREACH) {
                assertThat(after.get(i).headline()).isEqualTo(Headline.BREACHED);
                assertThat(after.get(i).flags()).contains(Flag.STALE);
            }
        }
    }

    @Property(tries = 300)
    void no_evidence_never_yields_a_good_status_and_unknown_is_grey(@ForAll long seed) {
        StatusAnswer answer = engine.evaluate(with(new RandomCases(seed).next(), only(finding -> false)));

        assertThat(units(answer)).extracting(UnitAnswer::headline).doesNotContainAnyElementsOf(GOOD);
        assertThat(answer.group()).isNotEqualTo(Group.GREEN);
        assertThat(Headline.UNKNOWN.group()).isEqualTo(Group.GREY);
    }

    @Property(tries = 500)
    void every_verdict_names_the_findings_that_decided_it(@ForAll long seed) {
        for (UnitAnswer unit : units(engine.evaluate(new RandomCases(seed).next()))) {
            boolean nameless = !unit.headline().isLive()
                    || unit.headline() == Headline.PENDING
                    || !unit.headline().isKnown();
            Reason decisive = last(unit.reasons());
            if (!nameless) {
                assertThat(decisive.findings()).as(decisive.code().name()).isNotEmpty();
            }
            if (decisive.code() == ReasonCode.DEADLINE_PASSED_NO_REPORT) {
                assertThat(unit.headline()).isEqualTo(Headline.UNREPORTED);
                assertThat(unit.confidence()).isEqualTo(Confidence.NONE);
            }
        }
    }

    private static List<UnitAnswer> units(StatusAnswer answer) {
        return answer.commitments().stream()
                .flatMap(commitment -> commitment.units().stream())
                .toList();
    }

    private static Reason last(List<Reason> reasons) {
        return reasons.get(reasons.size() - 1);
    }

    private static StatusCase withoutHindsight(StatusCase input) {
        return new StatusCase(
                input.asOf(), null, input.recordedBy(), input.signatories(), input.commitments(), input.findings());
    }

    private static StatusCase endless(StatusCase input) {
        return new StatusCase(
                input.asOf(),
                input.publishedBy(),
                input.recordedBy(),
                input.signatories(),
                input.commitments().stream().map(InvariantsTest::endless).toList(),
                input.findings());
    }

    private static CommitmentInput endless(CommitmentInput given) {
        return new CommitmentInput(
                given.id(),
                given.kind(),
                given.windowDays(),
                given.stallDays(),
                given.reversible(),
                given.condition(),
                given.appliesFrom(),
                null,
                null,
                null,
                given.obligors(),
                given.beneficiaries(),
                given.deadlines(),
                List.of(),
                List.of());
    }

    private static StatusCase with(StatusCase input, UnaryOperator<List<FindingInput>> change) {
        Map<String, List<FindingInput>> findings = new LinkedHashMap<>();
        input.findings().forEach((commitment, list) -> findings.put(commitment, change.apply(list)));
        return new StatusCase(
                input.asOf(),
                input.publishedBy(),
                input.recordedBy(),
                input.signatories(),
                input.commitments(),
                findings);
    }

    private static UnaryOperator<List<FindingInput>> only(Predicate<FindingInput> kept) {
        return list -> list.stream().filter(kept).toList();
    }

    private static List<FindingInput> and(List<FindingInput> list, Said more) {
        List<FindingInput> all = new ArrayList<>(list);
        all.add(more.input());
        return all;
    }

    private static JsonNode withoutExcluded(StatusAnswer answer) {
        JsonNode tree = StatusJson.MAPPER.valueToTree(answer);
        tree.findParents("excluded").forEach(unit -> ((ObjectNode) unit).remove("excluded"));
        return tree;
    }
}
