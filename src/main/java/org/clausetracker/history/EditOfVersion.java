package org.clausetracker.history;

import java.time.Instant;
import java.util.UUID;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Via;
import org.jspecify.annotations.Nullable;

/**
 * The edit that wrote a version.
 *
 * @param id of the edit
 * @param kind what sort of change its author meant
 * @param reason why, in the author's words; null where none was given
 * @param via the door by which it came
 * @param at when it began
 * @param actor who made it
 */
public record EditOfVersion(UUID id, EditKind kind, @Nullable String reason, Via via, Instant at, EditAuthor actor) {}
