package org.clausetracker.history;

import java.util.List;
import java.util.Optional;

/**
 * The record whose history is asked for.
 *
 * @param kind its kind
 * @param name its name; of a clause the slug of its agreement, a slash and its label, of figures of the rule a slash and their day
 */
public record RecordOfHistory(HistoryKind kind, String name) {

    /** Column of a key that is compared as it is written, since whatever is asked for need not be a day. */
    private static final String DAY = "valid_from";

    /** A clause of an agreement. */
    public static RecordOfHistory clause(String agreement, String label) {
        return new RecordOfHistory(HistoryKind.CLAUSE, agreement + "/" + label);
    }

    /** A commitment of a clause, by its letter. */
    public static RecordOfHistory commitment(String agreement, String clause, String letter) {
        return new RecordOfHistory(HistoryKind.COMMITMENT, agreement + "/" + clause + "." + letter);
    }

    /** The figures of the rule that an agreement sets from a day on. */
    public static RecordOfHistory ruleConfiguration(String agreement, String validFrom) {
        return new RecordOfHistory(HistoryKind.RULE_CONFIGURATION, agreement + "/" + validFrom);
    }

    /** What a text such as {@code finding/F-S001-1} names; empty where it names no kind or nothing of it. */
    static Optional<RecordOfHistory> read(String text) {
        int end = text.indexOf('/');
        if (end < 0 || end == text.length() - 1) {
            return Optional.empty();
        }
        String name = text.substring(end + 1);
        return HistoryKind.of(text.substring(0, end))
                .map(kind -> new RecordOfHistory(kind, name))
                .filter(record -> !record.isNamedWithin() || name.indexOf('/') > 0);
    }

    /** Whether its name begins with that of its agreement. */
    private boolean isNamedWithin() {
        return kind == HistoryKind.CLAUSE || kind == HistoryKind.RULE_CONFIGURATION;
    }

    /** The values of its key, in the order of its table; of a clause its agreement and its label. */
    public List<String> key() {
        if (!isNamedWithin()) {
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
                                .map(column -> "t." + column + (column.equals(DAY) ? "::text" : "") + " = ?")
                                .toList())
                + ")";
    }
}
