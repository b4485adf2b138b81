package org.clausetracker.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.series.FindingSeries.FindingLine;

/** Counts findings over time. */
@ApplicationScoped
public class SeriesService {

    /** The most intervals of one series: eleven years of days, or 333 of months. */
    static final int MOST_INTERVALS = 4_000;

    /** The most counts of one series, over all its lines. */
    private static final int MOST_COUNTS = 500_000;

    private final FindingCounts counts;
    private final AgreementService agreements;
    private final ClauseService clauses;

    SeriesService(FindingCounts counts, AgreementService agreements, ClauseService clauses) {
        this.counts = counts;
        this.agreements = agreements;
        this.clauses = clauses;
    }

    /**
     * The findings of an agreement or a clause over time. Without a bound the series begins, or ends, with the first, or
     * last, interval that has a finding.
     *
     * @throws NotFound when there is no such agreement or clause
     * @throws Rejected when it would have more intervals, or more counts, than one answer holds
     */
    public FindingSeries series(SeriesQuestion question) {
        List<FindingCount> found = counts.read(question);
        if (found.isEmpty()) {
            agreements.require(Set.of(question.agreement()));
            question.clause().ifPresent(label -> clauses.require(question.agreement(), Set.of(label)));
        }
        Optional<LocalDate> from = question.days().from().map(question.interval()::start);
        Optional<LocalDate> to = question.days().to().map(question.interval()::start);
        List<LocalDate> starts = starts(question.interval(), from, to, found);
        Map<List<String>, Tally> tallies = new HashMap<>();
        for (FindingCount count : found) {
            boolean undated = count.first().isEmpty();
            if (undated ? !question.days().isBounded() : count.overlaps(from, to)) {
                Tally tally = tallies.computeIfAbsent(count.values(), values -> new Tally(starts.size()));
                if (undated) {
                    tally.undated += count.findings();
                } else if (count.isPrecise()) {
                    tally.counts[Collections.binarySearch(starts, count.first().get())] += count.findings();
                } else {
                    tally.imprecise += count.findings();
                }
            }
        }
        if ((long) tallies.size() * starts.size() > MOST_COUNTS) {
            throw new Rejected(
                    "from",
                    "The series would have more than " + MOST_COUNTS
                            + " counts: give a shorter range, a longer interval or fewer dimensions.");
        }
        return new FindingSeries(
                question.agreement(),
                question.clause().orElse(null),
                question.interval().parameter(),
                question.clock().parameter(),
                question.by().stream().map(Dimension::parameter).toList(),
                starts,
                tallies.entrySet().stream()
                        .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                        .map(entry -> entry.getValue().line(question.by(), entry.getKey()))
                        .toList());
    }

    private static List<LocalDate> starts(
            SeriesInterval interval, Optional<LocalDate> from, Optional<LocalDate> to, List<FindingCount> found) {
        List<LocalDate> precise = found.stream()
                .filter(count -> count.isPrecise() && count.overlaps(from, to))
                .flatMap(count -> count.first().stream())
                .toList();
        Optional<LocalDate> first = from.or(() -> precise.stream().min(Comparator.naturalOrder()));
        Optional<LocalDate> last = to.or(() -> precise.stream().max(Comparator.naturalOrder()));
        List<LocalDate> starts = new ArrayList<>();
        if (first.isPresent() && last.isPresent()) {
            for (LocalDate start = first.get(); !start.isAfter(last.get()); start = interval.next(start)) {
                if (starts.size() == MOST_INTERVALS) {
                    throw new Rejected(
                            "from",
                            "The series would have more than " + MOST_INTERVALS
                                    + " intervals: give a shorter range or a longer interval.");
                }
                starts.add(start);
            }
        }
        return starts;
    }

    private static final class Tally {

        private final long[] counts;
        private long imprecise;
        private long undated;

        Tally(int intervals) {
            counts = new long[intervals];
        }

        FindingLine line(List<Dimension> by, List<String> values) {
            Map<Dimension, String> named = new HashMap<>();
            for (int i = 0; i < by.size(); i++) {
                named.put(by.get(i), values.get(i));
            }
            return new FindingLine(
                    named.get(Dimension.KIND),
                    named.get(Dimension.ABOUT),
                    named.get(Dimension.REPORTER),
                    named.get(Dimension.ROLE),
                    Arrays.stream(counts).boxed().toList(),
                    imprecise,
                    undated);
        }
    }
}
