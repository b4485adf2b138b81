package org.clausetracker.history;

import java.util.List;
import java.util.Optional;

/**
 * The record whose history is asked for.
 *
 * @param kind its kind
 * @param name its name; of a clause the slug of its agreement, a slash and its label
 */
public record RecordOfHistory(HistoryKind kind, String name) {

    /** A clause of an agreement. */
    public static RecordOfHistory clause(String agreement, String label) {
        return new RecordOfHistory(HistoryKind.CLAUSE, agreement + "/" + label);
    }

    /** A commitment of a clause, by its letter. */
    public static RecordOfHistory commitment(String agreement, String clause, String letter) {
        return new RecordOfHistory(HistoryKind.COMMITMENT, agreement + "/" + clause + "." + letter);
    }

    /** What a text such as {@code finding/F-S001-1} names; empty where it names no kind or nothing of it. */
    static Optional<RecordOfHistory> read(String text) {
        int end = text.indexOf('/');
        if (end < 0 || end == text.length() - 1) {
            return Optional.empty();
        }
        String name = text.substring(end + 1);
        return HistoryKind.of(text.substring(0, end))
                .filter(kind -> kind != HistoryKind.CLAUSE || name.indexOf('/') > 0)
                .map(kind -> new RecordOfHistory(kind, name));
    }

    /** The values of its key, in the order of its table. */
    List<String> key() {
        if (kind != HistoryKind.CLAUSE) {
            return List.of(name);
        }
        // no slug has a slash
        int end = name.indexOf('/');
        return List.of(name.substring(0, end), name.substring(end + 1));
    }

    /** The condition on the key of a row {@code t}, with a mark for each value. */
    String condition() {
        return "("
                + String.join(
                        " and ",
                        kind.element().table().key().stream()
                                .map(column -> "t." + column + " = ?")
                                .toList())
                + ")";
    }
}
