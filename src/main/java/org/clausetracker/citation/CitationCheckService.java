package org.clausetracker.citation;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.history.ComparedVersion;
import org.clausetracker.history.EditHistoryService;
import org.clausetracker.history.EditOfVersion;
import org.clausetracker.history.EditSummary;
import org.clausetracker.history.HistoryKind;
import org.clausetracker.history.RecordHistoryService;
import org.clausetracker.history.RecordVersion;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.NotKnownThen;
import org.clausetracker.status.AskedClocks;
import org.clausetracker.time.Now;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says of cited addresses whether they still show what they showed when they were read, and because of what they do not. */
@ApplicationScoped
public class CitationCheckService {

    /** The most edits that are named as why. */
    private static final int MOST_EDITS = 20;

    /** The most clauses of agreements that one check asks the rule about; further agreements are not compared. */
    private static final int MOST_CLAUSES = 2_000;

    private final RecordHistoryService histories;
    private final EditHistoryService edits;
    private final CitedStatuses statuses;
    private final AgreementService agreements;
    private final Now now;
    private final Optional<URI> publicAddress;

    CitationCheckService(
            RecordHistoryService histories,
            EditHistoryService edits,
            CitedStatuses statuses,
            AgreementService agreements,
            Now now,
            @ConfigProperty(name = "tracker.web.public-address") Optional<String> publicAddress) {
        this.histories = histories;
        this.edits = edits;
        this.statuses = statuses;
        this.agreements = agreements;
        this.now = now;
        this.publicAddress = publicAddress.map(URI::create);
    }

    /**
     * Checks each, in their order.
     *
     * @param asked address by which this service was asked; whatever begins with its host is one of this service too
     */
    public CitationChecks check(CitationCheckDraft draft, URI asked) {
        ServiceHosts hosts = ServiceHosts.of(Stream.concat(Stream.of(asked), publicAddress.stream()));
        Map<CitedAddress, CitationCheck> checked = new HashMap<>();
        Budget budget = new Budget();
        List<CitationCheck> items = new ArrayList<>();
        for (CitedAddress cited : draft.addresses(hosts)) {
            CitationCheck check = checked.get(cited);
            if (check == null) {
                check = hosts.own(cited.address())
                        ? check(cited, budget)
                        : CitationCheck.not(CitationState.ELSEWHERE, cited);
                checked.put(cited, check);
            }
            items.add(check);
        }
        return new CitationChecks(items);
    }

    /** How many clauses of agreements may still be asked about. */
    private static final class Budget {
        private int left = MOST_CLAUSES;

        boolean covers(int clauses) {
            left -= clauses;
            return left >= 0;
        }
    }

    private CitationCheck check(CitedAddress cited, Budget budget) {
        Optional<CitedView> shown = CitedView.of(cited.address());
        if (shown.isEmpty()) {
            return CitationCheck.not(CitationState.NOT_COMPARED, cited);
        }
        CitedView view = shown.get();
        if (cited.accessedOn().isEmpty() && view.recordedBy().isEmpty()) {
            return CitationCheck.not(CitationState.NO_DAY, cited);
        }
        try {
            return compared(cited, view, budget);
        } catch (NotFound gone) {
            return CitationCheck.not(CitationState.NOT_FOUND, cited);
        } catch (NotKnownThen notShown) {
            return CitationCheck.not(CitationState.NOT_COMPARED, cited);
        }
    }

    /**
     * When a view was read.
     *
     * @param day in the zone of what it shows
     * @param begin its first instant
     * @param end its last, or now
     */
    private record Reading(LocalDate day, Instant begin, Instant end) {}

    private Reading reading(CitedAddress cited, CitedView view) {
        ZoneId zone = view.showsStatus()
                ? agreements.calendar(view.record().key().get(0)).zone()
                : ZoneOffset.UTC;
        if (view.recordedBy().isPresent()) {
            Instant then = view.recordedBy().get();
            return new Reading(then.atZone(zone).toLocalDate(), then, then);
        }
        LocalDate day = cited.accessedOn().orElseThrow();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1_000);
        Instant present = now.instant();
        return new Reading(day, day.atStartOfDay(zone).toInstant(), end.isAfter(present) ? present : end);
    }

    private CitationCheck compared(CitedAddress cited, CitedView view, Budget budget) {
        if (view.record().kind() == HistoryKind.AGREEMENT
                && !budget.covers(statuses.size(view.record().name()))) {
            return CitationCheck.not(CitationState.NOT_COMPARED, cited);
        }
        Reading reading = reading(cited, view);
        Versions versions = new Versions(histories.versions(view.record(), PageRequest.first(PageRequest.MAX_LIMIT)));
        Optional<RecordVersion> read = versions.at(reading.end);
        if (read.isEmpty()) {
            return CitationCheck.not(CitationState.NOT_RECORDED_THEN, cited);
        }
        CitedDifference since = difference(view, reading, reading.end, Optional.empty())
                .and(read.get().differencesOf(versions.newest()));
        if (!since.isNothing()) {
            return told(cited, view, CitationState.CHANGED, since, edits(view, versions, reading.end));
        }
        // it may have been entered on that day
        RecordVersion first = versions.at(reading.begin).orElseGet(versions::oldest);
        Instant begin = first.recordedAt().isAfter(reading.begin) ? first.recordedAt() : reading.begin;
        CitedDifference thatDay = begin.isBefore(reading.end)
                ? difference(view, reading, begin, Optional.of(reading.end)).and(first.differencesOf(read.get()))
                : since;
        return thatDay.isNothing()
                ? told(cited, view, CitationState.UNCHANGED, since, List.of())
                : told(cited, view, CitationState.CHANGED_THAT_DAY, thatDay, edits(view, versions, begin));
    }

    private static CitationCheck told(
            CitedAddress cited,
            CitedView view,
            CitationState state,
            CitedDifference difference,
            List<EditOfVersion> because) {
        return new CitationCheck(
                cited.address(),
                cited.accessedOn().orElse(null),
                view.record().kind().word(),
                view.record().name(),
                state,
                difference.changed(),
                difference.statuses(),
                because);
    }

    /** The versions of a record, the newest first. */
    private record Versions(Page<ComparedVersion> page) {

        RecordVersion newest() {
            return page.items().get(0).version();
        }

        /** The first of those that are read. */
        RecordVersion oldest() {
            return page.items().get(page.items().size() - 1).version();
        }

        /** The one that was there at an instant; empty where it was not recorded yet. */
        Optional<RecordVersion> at(Instant then) {
            return page.items().stream()
                    .map(ComparedVersion::version)
                    .filter(version -> !version.recordedAt().isAfter(then))
                    .findFirst();
        }

        List<EditOfVersion> after(Instant then) {
            return page.items().stream()
                    .map(ComparedVersion::version)
                    .filter(version -> version.recordedAt().isAfter(then))
                    .flatMap(version -> Optional.ofNullable(version.edit()).stream())
                    .limit(MOST_EDITS)
                    .toList();
        }
    }

    private List<EditOfVersion> edits(CitedView view, Versions versions, Instant after) {
        return view.showsStatus()
                ? edits.concerning(view.record(), after, MOST_EDITS).stream()
                        .map(EditSummary::ofVersion)
                        .toList()
                : versions.after(after);
    }

    /** In what the statuses that a view shows differ between two instants; nothing of a view that shows none. */
    private CitedDifference difference(CitedView view, Reading reading, Instant before, Optional<Instant> after) {
        LocalDate asOf = view.asOf().orElse(reading.day);
        Optional<LocalDate> publishedBy =
                view.isByToday() && view.publishedBy().isEmpty() ? Optional.of(reading.day) : view.publishedBy();
        AskedClocks then = new AskedClocks(Optional.of(asOf), publishedBy, Optional.of(before));
        AskedClocks later = new AskedClocks(Optional.of(asOf), publishedBy, after);
        return switch (view.record().kind()) {
            case CLAUSE -> statuses.ofClause(view.record(), then, later);
            case AGREEMENT -> statuses.ofAgreement(view.record().name(), then, later);
            default -> new CitedDifference(List.of(), List.of());
        };
    }
}
