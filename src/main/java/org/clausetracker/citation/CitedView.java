package org.clausetracker.citation;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.history.HistoryKind;
import org.clausetracker.history.RecordOfHistory;

/**
 * What an address of this service shows.
 *
 * @param record whose page or answer it is
 * @param asOf the day asked about; empty: the day of reading
 * @param publishedBy only what was public by this day counts; empty: {@code asOf}
 * @param isByToday whether everything counts that was public when it was read
 * @param recordedBy only what this database held then; empty: what it held when it was read
 */
record CitedView(
        RecordOfHistory record,
        Optional<LocalDate> asOf,
        Optional<LocalDate> publishedBy,
        boolean isByToday,
        Optional<Instant> recordedBy) {

    private static final Map<String, HistoryKind> KINDS = Map.of(
            "statements", HistoryKind.STATEMENT,
            "sources", HistoryKind.SOURCE,
            "findings", HistoryKind.FINDING,
            "parties", HistoryKind.PARTY);

    /** What shows the status of a clause or of an agreement, behind its own address. */
    private static final Set<String> OF_STATUS = Set.of("", "brief", "brief.pdf", "brief.docx", "status", "clauses");

    /** Reads an address of this service; empty where it shows no record. */
    static Optional<CitedView> of(String address) {
        try {
            URI uri = URI.create(address);
            List<String> path = Arrays.stream(String.valueOf(uri.getRawPath())
                            .replaceFirst("^/api/v1(?=/)", "")
                            .split("/"))
                    .filter(part -> !part.isEmpty())
                    .map(CitedView::decoded)
                    .toList();
            Map<String, String> query = query(uri.getRawQuery());
            Optional<LocalDate> asOf = Optional.ofNullable(query.get("asOf")).map(LocalDate::parse);
            Optional<LocalDate> publishedBy =
                    Optional.ofNullable(query.get("publishedBy")).map(LocalDate::parse);
            Optional<Instant> recordedBy =
                    Optional.ofNullable(query.get("recordedBy")).map(Instant::parse);
            return record(path)
                    .map(record ->
                            new CitedView(record, asOf, publishedBy, "now".equals(query.get("known")), recordedBy));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    /** Whether it shows a status, and not the record alone. */
    boolean showsStatus() {
        return record.kind() == HistoryKind.CLAUSE || record.kind() == HistoryKind.AGREEMENT;
    }

    private static Optional<RecordOfHistory> record(List<String> path) {
        if (path.size() < 2) {
            return Optional.empty();
        }
        HistoryKind kind = KINDS.get(path.get(0));
        if (kind != null) {
            return path.size() == 2 ? Optional.of(new RecordOfHistory(kind, path.get(1))) : Optional.empty();
        }
        if (!path.get(0).equals("agreements")) {
            return Optional.empty();
        }
        if (path.size() > 3 && path.get(2).equals("clauses")) {
            return path.size() == 4 || (path.size() == 5 && OF_STATUS.contains(path.get(4)))
                    ? Optional.of(RecordOfHistory.clause(path.get(1), path.get(3)))
                    : Optional.empty();
        }
        return path.size() == 2 || (path.size() == 3 && OF_STATUS.contains(path.get(2)))
                ? Optional.of(new RecordOfHistory(HistoryKind.AGREEMENT, path.get(1)))
                : Optional.empty();
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> values = new HashMap<>();
        if (raw != null) {
            for (String part : raw.split("&", -1)) {
                int end = part.indexOf('=');
                if (end > 0) {
                    values.putIfAbsent(decoded(part.substring(0, end)), decoded(part.substring(end + 1)));
                }
            }
        }
        return values;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
