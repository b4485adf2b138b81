package org.clausetracker.history;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change that an edit is told by: of a record, or of a status that followed.
 *
 * @param position of the change, without gaps
 * @param kind what happened: {@code finding.created}, {@code clause.status-changed} and so on
 * @param agreement slug of the agreement that it concerns; null: none
 * @param type kind of the record: {@code finding}
 * @param name of the record; of a clause the slug of its agreement, a slash and its label
 * @param version of the record after the change; null where its own row stayed as it was
 * @param effectiveOn day from which a change by time alone holds; null for others
 * @param detail what else there is to say, such as the statuses before and after; null: nothing
 */
public record ToldChange(
        long position,
        String kind,
        @Nullable String agreement,
        String type,
        String name,
        @Nullable Integer version,
        @Nullable LocalDate effectiveOn,
        @Nullable Map<String, Object> detail) {}
