package org.clausetracker.history;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.journal.EditKind;

/**
 * Which edits are asked for.
 *
 * @param agreement slug of one in whose answers they can be seen; empty: any
 * @param actor id of who made them; empty: anybody
 * @param kinds any of these; empty: all
 * @param from no earlier than this; empty: from the first on
 * @param until earlier than this; empty: to the last
 * @param record one that they wrote; empty: any
 */
public record EditFilter(
        Optional<String> agreement,
        Optional<String> actor,
        Set<EditKind> kinds,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<RecordOfHistory> record) {}
