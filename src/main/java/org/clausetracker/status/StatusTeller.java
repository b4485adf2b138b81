package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.clausetracker.clause.Headline;
import org.clausetracker.request.DayRange;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.sql.Query;
import org.clausetracker.status.ClauseRenewal.Renewed;
import org.jspecify.annotations.Nullable;

/**
 * Puts into the ledger what became of statuses: what time alone did since they were computed last, day by day; that today's
 * headline is another one; that days of the past have another one; that another change is to be expected.
 */
@ApplicationScoped
class StatusTeller {

    /** Kind of the change of today's headline, and of each change by time alone, which says its day. */
    private static final String CHANGED = "clause.status-changed";

    private static final String REWRITTEN = "clause.past-rewritten";
    private static final String FORECAST = "clause.forecast-changed";

    private static final String TELL = "select tell_changes_of_statuses(?, ?, ?, ?::date[], ?)";

    /** The most findings that one change names. */
    private static final int MOST_FINDINGS = 100;

    /** The most stretches of the past that one change names. */
    private static final int MOST_STRETCHES = 20;

    private final KeptRows json;

    StatusTeller(KeptRows json) {
        this.json = json;
    }

    /**
     * A change to be told.
     *
     * @param day of a change by time alone; null for others
     */
    record Told(String kind, String agreement, String clause, @Nullable LocalDate day, Map<String, Object> detail) {}

    /** What time alone has done to a clause since it was computed last. */
    List<Told> byTime(Renewed clause) {
        FormerStatus.Current last = clause.former().current();
        if (last == null || !last.computedFor().isBefore(clause.today())) {
            return List.of();
        }
        DayRange since = new DayRange(Optional.of(last.computedFor().plusDays(1)), Optional.of(clause.today()));
        List<Told> told = new ArrayList<>();
        for (HeadlineChange change : HeadlineChanges.of(
                clause.inputs(), clause.label(), clause.former().timeline(), List.of(), since)) {
            if (change.isOfHeadline()) {
                told.add(new Told(
                        CHANGED,
                        clause.agreement(),
                        clause.label(),
                        change.on(),
                        changed(
                                change.from(),
                                change.to(),
                                change.on(),
                                change.event().name(),
                                change.findings())));
            }
        }
        return told;
    }

    /**
     * What an edit, or another rule, did to a clause, beside what time did.
     *
     * @param touched findings that the edit wrote; the change names those of them that the new answer rests on
     */
    List<Told> byEdit(Renewed clause, StatusCause cause, List<String> touched) {
        List<Told> told = new ArrayList<>();
        Optional<Headline> before = clause.former().on(clause.today());
        Headline now = clause.computed().answer().headline();
        if (before.isEmpty() || before.get() != now) {
            told.add(told(
                    CHANGED,
                    clause,
                    changed(
                            before.orElse(null),
                            now,
                            clause.today(),
                            cause.name(),
                            findings(clause.computed().answer(), touched))));
        }
        if (before.isPresent()) {
            rewritten(clause, cause).ifPresent(told::add);
            forecast(clause, cause).ifPresent(told::add);
        }
        return told;
    }

    /** Writes changes under the edit that is open. */
    void tell(Connection connection, List<Told> changes) throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        List<@Nullable String> days = new ArrayList<>();
        changes.forEach(
                change -> days.add(change.day() == null ? null : change.day().toString()));
        Query.of(
                        TELL,
                        changes.stream().map(Told::kind).toList(),
                        changes.stream().map(Told::agreement).toList(),
                        changes.stream().map(Told::clause).toList(),
                        days,
                        changes.stream()
                                .map(change -> json.text(change.detail()))
                                .toList())
                .run(connection);
    }

    private Optional<Told> rewritten(Renewed clause, StatusCause cause) {
        TreeSet<LocalDate> days = new TreeSet<>();
        clause.former().timeline().forEach(row -> days.add(row.from()));
        clause.now().forEach(row -> days.add(row.from()));
        List<Map<String, Object>> stretches = new ArrayList<>();
        for (LocalDate day : days.headSet(clause.today())) {
            Optional<Headline> was = clause.former().on(day);
            Optional<Headline> is = FormerStatus.on(clause.now(), day).map(TimelineRow::headline);
            if (was.isPresent() && is.isPresent() && was.get() != is.get()) {
                LocalDate next = days.higher(day);
                Map<String, Object> stretch = new LinkedHashMap<>();
                stretch.put("from", day.toString());
                stretch.put("until", (next == null || next.isAfter(clause.today()) ? clause.today() : next).toString());
                stretch.put("was", was.get());
                stretch.put("is", is.get());
                stretches.add(stretch);
            }
        }
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("cause", cause);
        detail.put("stretches", stretches.subList(0, Math.min(stretches.size(), MOST_STRETCHES)));
        detail.put("more", Math.max(0, stretches.size() - MOST_STRETCHES));
        return Optional.of(told(REWRITTEN, clause, detail));
    }

    private static Optional<Told> forecast(Renewed clause, StatusCause cause) {
        FormerStatus.Current before = clause.former().current();
        ComingChange next = clause.computed().nextChange();
        LocalDate nextOn = next == null ? null : next.on();
        Headline nextTo = next == null ? null : next.to();
        if (before == null || (Objects.equals(before.nextOn(), nextOn) && before.nextTo() == nextTo)) {
            return Optional.empty();
        }
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("cause", cause);
        detail.put("was", foretold(before.nextOn(), before.nextTo()));
        detail.put("is", foretold(nextOn, nextTo));
        return Optional.of(told(FORECAST, clause, detail));
    }

    private static Map<String, Object> foretold(@Nullable LocalDate on, @Nullable Headline to) {
        return on == null || to == null ? Map.of() : Map.of("on", on.toString(), "to", to);
    }

    private static Told told(String kind, Renewed clause, Map<String, Object> detail) {
        return new Told(kind, clause.agreement(), clause.label(), null, detail);
    }

    private static Map<String, Object> changed(
            @Nullable Headline from, Headline to, LocalDate asOf, String cause, List<String> findings) {
        Map<String, Object> detail = new LinkedHashMap<>();
        if (from != null) {
            detail.put("from", from);
        }
        detail.put("to", to);
        detail.put("asOf", asOf.toString());
        detail.put("cause", cause);
        detail.put("findings", findings);
        return detail;
    }

    /** What the new answer rests on, of what was written where there is any of it. */
    private static List<String> findings(StatusAnswer answer, List<String> touched) {
        List<String> named = answer.commitments().stream()
                .flatMap(commitment -> commitment.units().stream())
                .flatMap(unit -> unit.reasons().stream())
                .flatMap(reason -> reason.findings().stream())
                .distinct()
                .sorted()
                .toList();
        List<String> both = named.stream().filter(touched::contains).toList();
        return (both.isEmpty() ? named : both).stream().limit(MOST_FINDINGS).toList();
    }
}
