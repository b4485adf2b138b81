package org.clausetracker.editing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record by its kind and name.
 *
 * @param agreement slug of the agreement for what has its place in one; empty for others
 * @param clause label of the clause for a commitment; empty for others
 * @param id what names the record there: a slug, an id, a label, a letter
 */
public record RecordName(RecordKind kind, String agreement, String clause, String id) {

    /** A record whose name is enough to find it. */
    public static RecordName of(RecordKind kind, String id) {
        return new RecordName(kind, kind == RecordKind.AGREEMENT ? id : "", "", id);
    }

    /** A clause of an agreement. */
    public static RecordName clause(String agreement, String label) {
        return new RecordName(RecordKind.CLAUSE, agreement, "", label);
    }

    /** A commitment of a clause, by its letter. */
    public static RecordName commitment(String agreement, String clause, String letter) {
        return new RecordName(RecordKind.COMMITMENT, agreement, clause, letter);
    }

    /** A record by the one text for it; null where the text is none for a record of the kind. */
    static @Nullable RecordName parse(RecordKind kind, String text) {
        int slash = text.indexOf('/');
        int point = text.lastIndexOf('.');
        return switch (kind) {
            case CLAUSE -> slash < 0 ? null : clause(text.substring(0, slash), text.substring(slash + 1));
            case COMMITMENT ->
                slash < 0 || point < slash
                        ? null
                        : commitment(
                                text.substring(0, slash), text.substring(slash + 1, point), text.substring(point + 1));
            case PARTY, AGREEMENT, SOURCE, STATEMENT, FINDING -> of(kind, text);
        };
    }

    /** The record that it is part of; empty for what stands by itself. */
    Optional<RecordName> holder() {
        return switch (kind) {
            case CLAUSE -> Optional.of(of(RecordKind.AGREEMENT, agreement));
            case COMMITMENT -> Optional.of(clause(agreement, clause));
            case PARTY, AGREEMENT, SOURCE, STATEMENT, FINDING -> Optional.empty();
        };
    }

    /** The same place under another name. */
    RecordName named(String other) {
        return kind == RecordKind.AGREEMENT ? of(kind, other) : new RecordName(kind, agreement, clause, other);
    }

    /** The values that name it in its table. */
    String[] key() {
        return switch (kind) {
            case CLAUSE -> new String[] {agreement, id};
            default -> new String[] {text()};
        };
    }

    /** One text for it: a clause is {@code agreement/label}, a commitment {@code agreement/label.letter}. */
    public String text() {
        return switch (kind) {
            case CLAUSE -> agreement + "/" + id;
            case COMMITMENT -> agreement + "/" + clause + "." + id;
            default -> id;
        };
    }

    /** Segments of its address below the root of the API. */
    public List<String> path() {
        return switch (kind) {
            case PARTY -> List.of("parties", id);
            case AGREEMENT -> List.of("agreements", id);
            case CLAUSE -> List.of("agreements", agreement, "clauses", id);
            case COMMITMENT -> List.of("agreements", agreement, "clauses", clause, "commitments", id);
            case SOURCE -> List.of("sources", id);
            case STATEMENT -> List.of("statements", id);
            case FINDING -> List.of("findings", id);
        };
    }
}
