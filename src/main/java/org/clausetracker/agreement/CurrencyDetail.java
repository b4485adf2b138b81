package org.clausetracker.agreement;

import java.time.Instant;
import org.clausetracker.time.ImpreciseDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How current the record of an agreement is.
 *
 * @param newestStatement when the newest statement was made that a finding on the agreement rests on; null: there is none with
 *     a date
 * @param lastRecorded when a record of the agreement, its clauses, their wordings and commitments, or a finding on it was last
 *     written here
 */
public record CurrencyDetail(
        @Schema(nullable = true) @Nullable ImpreciseDate newestStatement,
        @Schema(examples = "2026-11-22T10:00:00Z") Instant lastRecorded) {}
