package org.clausetracker.web.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clausetracker.clause.ClauseRef;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.Reason;
import org.clausetracker.status.ClauseStatusDetail.CommitmentStatus;
import org.clausetracker.status.ClauseStatusDetail.ReasonText;
import org.clausetracker.status.ClauseStatusDetail.UnitStatus;
import org.clausetracker.status.ComingChange;
import org.clausetracker.status.Speakers;
import org.clausetracker.status.ToldCommitment;
import org.clausetracker.status.ToldStatus;

/**
 * One party's duty with the verdict on it.
 *
 * @param clause the clause that it belongs to
 * @param summary the promise in one sentence, in the language of the page
 * @param speakers the verdict, and who says so
 * @param deciding ids of the findings on which the verdict rests; empty where it rests on silence
 * @param next how the status of the clause changes by time alone; empty: never
 */
record BriefDuty(
        ClauseRef clause,
        String summary,
        Speakers speakers,
        List<String> deciding,
        Supplier<Optional<ComingChange>> next) {

    /** What is worst comes first, and of that whose party is named. Headlines are declared worst first. */
    static final Comparator<BriefDuty> WORST_FIRST = Comparator.comparing(BriefDuty::headline)
            .thenComparing(duty -> duty.speakers.obligor() == null)
            .thenComparing(duty -> duty.speakers.commitment())
            .thenComparing(duty -> String.valueOf(duty.speakers.obligor()));

    /** The duties of a commitment, one for each who owes it. */
    static List<BriefDuty> of(ToldCommitment told, String summary) {
        List<BriefDuty> duties = new ArrayList<>();
        for (Speakers unit : told.speakers()) {
            duties.add(new BriefDuty(
                    told.clause(),
                    summary,
                    unit,
                    last(told.answer().units().get(duties.size()).reasons().stream()
                            .map(Reason::findings)),
                    told.next()));
        }
        return duties;
    }

    /** The duties of a clause, one for each commitment and who owes it. */
    static List<BriefDuty> of(ClauseRef clause, ToldStatus told, Function<Speakers, String> summary) {
        List<BriefDuty> duties = new ArrayList<>();
        List<UnitStatus> units = told.status().commitments().stream()
                .map(CommitmentStatus::units)
                .flatMap(List::stream)
                .toList();
        for (Speakers unit : told.speakers()) {
            duties.add(new BriefDuty(
                    clause,
                    summary.apply(unit),
                    unit,
                    last(units.get(duties.size()).reasons().stream().map(ReasonText::findings)),
                    () -> Optional.ofNullable(told.status().nextChange())));
        }
        return duties;
    }

    /** The last step towards a verdict that rests on findings decided it. */
    private static List<String> last(Stream<List<String>> steps) {
        return steps.filter(findings -> !findings.isEmpty())
                .reduce((first, next) -> next)
                .orElse(List.of());
    }

    Headline headline() {
        return speakers.headline();
    }
}
