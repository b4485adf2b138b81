package org.clausetracker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.finding.Standing;
import org.clausetracker.party.SourceGrade;
import org.junit.jupiter.api.Test;

class SupportTest {

    @Test
    void nothing_supports_nothing() {
        assertThat(Support.of(List.of())).isEqualTo(Support.NONE);
    }

    @Test
    void one_strong_voice_establishes() {
        assertThat(support(Said.that("a", FindingKind.BREACH))).isEqualTo(Support.ESTABLISHED);
    }

    @Test
    void accuser_and_guarantor_of_different_origin_about_the_same_day_establish() {
        assertThat(support(accuser("a"), guarantor("b"))).isEqualTo(Support.ESTABLISHED);
    }

    @Test
    void one_press_release_repeated_by_the_guarantor_establishes_nothing() {
        assertThat(support(accuser("a").origin("release"), guarantor("b").origin("release")))
                .isEqualTo(Support.CLAIMED);
    }

    @Test
    void two_papers_of_one_side_establish_nothing() {
        assertThat(support(
                        accuser("a"),
                        Said.that("b", FindingKind.BREACH)
                                .by("armenpress", ReporterRole.PARTY)
                                .side("AM")))
                .isEqualTo(Support.CLAIMED);
    }

    @Test
    void two_accusers_establish_nothing() {
        assertThat(support(accuser("a"), Said.that("b", FindingKind.BREACH).by("GE", ReporterRole.PARTY)))
                .isEqualTo(Support.CLAIMED);
    }

    @Test
    void weak_voices_about_different_days_establish_nothing() {
        assertThat(support(accuser("a"), guarantor("b").event("2021-01-10"))).isEqualTo(Support.CLAIMED);
    }

    @Test
    void opinion_corroborates_nothing() {
        assertThat(support(accuser("a"), guarantor("b").graded(SourceGrade.B, 6)))
                .isEqualTo(Support.CLAIMED);
    }

    @Property(tries = 1000)
    void sorting_by_days_equals_comparing_every_pair(@ForAll long seed) {
        RandomCases cases = new RandomCases(seed);
        List<WeighedFinding> findings = cases.findings("f", 2 + Math.floorMod(seed, 12)).stream()
                .map(finding -> new WeighedFinding(finding, Standing.typed(finding.reporterRole())).forObligor("AZ"))
                .toList();

        assertThat(Corroboration.isFoundIn(findings)).isEqualTo(pairwise(findings));
    }

    /** The rule as it is written. */
    private static boolean pairwise(List<WeighedFinding> findings) {
        List<WeighedFinding> facts =
                findings.stream().filter(WeighedFinding::isObservable).toList();
        return facts.stream().anyMatch(one -> {
            List<WeighedFinding> same = facts.stream()
                    .filter(other -> one.from() <= other.to() && other.from() <= one.to())
                    .toList();
            return same.stream().map(WeighedFinding::voice).distinct().count() > 1
                    && same.stream().map(WeighedFinding::side).distinct().count() > 1
                    && same.stream().anyMatch(other -> other.stance() != Stance.SELF_SERVING);
        });
    }

    private static Said accuser(String id) {
        return Said.that(id, FindingKind.BREACH).by("AM", ReporterRole.PARTY);
    }

    private static Said guarantor(String id) {
        return Said.that(id, FindingKind.BREACH).by("RU", ReporterRole.GUARANTOR);
    }

    private static Support support(Said... said) {
        return Support.of(Stream.of(said).map(Said::weighed).toList());
    }
}
