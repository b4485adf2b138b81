package org.clausetracker.party;

import java.time.LocalDate;
import org.clausetracker.time.ImpreciseDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An office that a person held or holds.
 *
 * @param title title of the office
 * @param organisation slug of the state or body it belongs to
 * @param from first day in office; null when not known
 * @param to last day in office; null when not known or still held
 */
public record OfficeDetail(
        @Schema(examples = "Prime Minister of Armenia") String title,
        @Schema(examples = "armenia") String organisation,
        @Schema(nullable = true) @Nullable ImpreciseDate from,
        @Schema(nullable = true) @Nullable ImpreciseDate to) {
    /** Whether it was held by a day, as far as is known. */
    boolean hasBegunBy(LocalDate day) {
        return from == null || !from.from().isAfter(day);
    }

    /** The same as it was known by a day: nobody knew of an end to come. */
    OfficeDetail knownBy(LocalDate day) {
        return new OfficeDetail(title, organisation, from, to != null && to.to().isAfter(day) ? null : to);
    }
}
