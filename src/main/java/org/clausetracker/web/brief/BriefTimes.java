package org.clausetracker.web.brief;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausetracker.clause.ClauseRef;
import org.clausetracker.request.DayRange;
import org.clausetracker.status.HeadlineChange;
import org.clausetracker.status.HistoryService;
import org.clausetracker.web.brief.BriefMatter.Coming;
import org.clausetracker.web.brief.BriefMatter.Movement;
import org.clausetracker.web.site.AsOf;

/** Finds what changed up to the day of a brief, and what comes after it. */
@ApplicationScoped
class BriefTimes {

    /** Clauses of which it is told how their statuses change by time alone: looking ahead takes as long as judging them often. */
    private static final int LOOKED_AHEAD = 30;

    private static final Comparator<Movement> NEWEST_FIRST = Comparator.comparing(
                    (Movement change) -> Objects.requireNonNullElse(change.on(), LocalDate.MAX))
            .reversed();

    private final HistoryService histories;

    BriefTimes(HistoryService histories) {
        this.histories = histories;
    }

    /** The days between two, of which none is told that has not come. */
    static DayRange days(LocalDate since, AsOf asOf) {
        LocalDate last = asOf.isAhead() ? asOf.today() : asOf.day();
        return new DayRange(Optional.of(since.isAfter(last) ? last : since), Optional.of(last));
    }

    /** What changed in a clause. */
    static List<Movement> changes(ClauseRef clause, Collection<HeadlineChange> changes) {
        return changes.stream()
                .map(change -> new Movement(
                        clause, "", change.on(), change.from(), change.to(), change.event(), change.findings()))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** What changed in any clause of an agreement. */
    List<Movement> changes(String agreement, LocalDate since, AsOf asOf) {
        return histories.changes(agreement, days(since, asOf)).entrySet().stream()
                .flatMap(clause -> changes(new ClauseRef(agreement, clause.getKey()), clause.getValue()).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** What differs in the duties of a party on two days. */
    static List<Movement> differences(List<BriefDuty> then, List<BriefDuty> now) {
        Map<String, BriefDuty> before = new HashMap<>();
        then.forEach(duty -> before.put(duty.speakers().commitment(), duty));
        return now.stream()
                .flatMap(duty -> Stream.ofNullable(before.get(duty.speakers().commitment()))
                        .filter(former -> former.headline() != duty.headline())
                        .map(former -> new Movement(
                                duty.clause(),
                                duty.summary(),
                                null,
                                former.headline(),
                                duty.headline(),
                                null,
                                duty.deciding())))
                .toList();
    }

    /** When something falls due and how the statuses of clauses change by time alone, the nearest first. */
    static List<Coming> coming(List<BriefDuty> duties, AsOf asOf) {
        List<Coming> coming = new ArrayList<>();
        Set<ClauseRef> clauses = new HashSet<>();
        for (BriefDuty duty : duties) {
            LocalDate due = duty.speakers().due();
            if (due != null && due.isAfter(asOf.day())) {
                coming.add(new Coming(
                        duty.clause(), due, duty.summary(), duty.speakers().obligor(), null, null));
            }
            if (clauses.size() < LOOKED_AHEAD && clauses.add(duty.clause())) {
                duty.next()
                        .get()
                        .ifPresent(next ->
                                coming.add(new Coming(duty.clause(), next.on(), "", null, next.to(), next.event())));
            }
        }
        coming.sort(Comparator.comparing(Coming::on).thenComparing(Coming::toString));
        return coming;
    }
}
