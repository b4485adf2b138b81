package org.clausetracker.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausetracker.clause.CommitmentDue;
import org.clausetracker.clause.CommitmentService;
import org.clausetracker.clause.DeadlineDetail;
import org.clausetracker.deadlines.DeadlineStatus.UnitTiming;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.rule.CommitmentAnswer;
import org.clausetracker.status.CommitmentStatusService;
import org.clausetracker.time.Now;
import org.jspecify.annotations.Nullable;

/** Lists deadlines with where each obligor stands against them. */
@ApplicationScoped
public class DeadlineService {

    private final CommitmentService commitments;
    private final CommitmentStatusService statuses;
    private final Now now;

    DeadlineService(CommitmentService commitments, CommitmentStatusService statuses, Now now) {
        this.commitments = commitments;
        this.statuses = statuses;
        this.now = now;
    }

    /**
     * One page of deadlines, the one due first first, judged by what the filter says was known. It takes five SQL
     * statements, however long it is. The state of a deadline is derived, so that a page filtered by it may be shorter
     * than asked for while more follow.
     */
    public Page<DeadlineStatus> browse(DeadlineFilter filter, PageRequest request) {
        LocalDate announcedBy = filter.publishedBy().or(filter::asOf).orElseGet(now::today);
        Page<CommitmentDue> page = commitments.due(filter.agreements(), filter.due(), announcedBy, request);
        Map<String, LocalDate> days = new LinkedHashMap<>();
        page.items().forEach(row -> days.put(row.commitment(), day(row, filter)));
        Map<String, List<DeadlineDetail>> versions = commitments.deadlines(days.keySet());
        Map<String, CommitmentAnswer> answers = statuses.on(days, filter.publishedBy());
        List<DeadlineStatus> deadlines = page.items().stream()
                .flatMap(row -> status(
                        row,
                        day(row, filter),
                        filter.publishedBy().orElseGet(() -> day(row, filter)),
                        versions.getOrDefault(row.commitment(), List.of()),
                        answers.get(row.commitment()))
                        .stream())
                .filter(deadline ->
                        filter.states().isEmpty() || filter.states().stream().anyMatch(state -> state.holds(deadline)))
                .toList();
        return new Page<>(deadlines, page.nextCursor());
    }

    private LocalDate day(CommitmentDue row, DeadlineFilter filter) {
        return filter.asOf().orElseGet(() -> now.todayAmongZones(ZoneId.of(row.zone())));
    }

    private static Optional<DeadlineStatus> status(
            CommitmentDue row,
            LocalDate day,
            LocalDate announcedBy,
            List<DeadlineDetail> versions,
            @Nullable CommitmentAnswer answer) {
        if (answer == null) {
            return Optional.empty();
        }
        List<DeadlineDetail> known = versions.stream()
                .filter(version -> !version.announcedOn().to().isAfter(announcedBy))
                .toList();
        return Optional.of(new DeadlineStatus(
                row.agreement(),
                row.clause(),
                row.commitment(),
                row.summary(),
                row.zone(),
                day,
                row.due(),
                known.stream().map(DeadlineDetail::due).distinct().count() > 1,
                known,
                answer.units().stream()
                        .map(unit -> new UnitTiming(
                                unit.obligor(),
                                unit.headline(),
                                unit.headline().group(),
                                unit.confidence(),
                                unit.timing()))
                        .toList()));
    }
}
