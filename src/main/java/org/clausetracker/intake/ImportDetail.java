package org.clausetracker.intake;

import java.time.Instant;
import java.util.List;
import org.clausetracker.imports.HeadlineShift;
import org.clausetracker.imports.RecordCount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A bundle that was handed over to be imported, and what became or would become of it.
 *
 * @param id its number
 * @param state how far it is
 * @param dryRun whether it is only asked what the import would do; then nothing is stored
 * @param overwrite whether records that were changed by hand since their last import are replaced too
 * @param entrance how it came
 * @param actor who handed it over
 * @param origin the file or resource it was read from
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 * @param askedAt when it was handed over
 * @param beganAt when it began to be read; null: not yet
 * @param endedAt when its outcome was known; null: not yet
 * @param counts what became of its rows; null until it is DONE or REJECTED
 * @param failure why it FAILED; null: it did not
 * @param records what became, or would become, of the records of each kind that the bundle has; none until it is DONE
 * @param statusChanges clauses whose headline it changed or would change, by agreement, the first 200; none until it is DONE
 * @param statusesChanged how many there are
 */
public record ImportDetail(
        @Schema(examples = "1") long id,
        ImportState state,
        boolean dryRun,
        boolean overwrite,
        Entrance entrance,
        ImportActor actor,
        @Schema(examples = "classpath:data/nagorno-karabakh-2020.json") String origin,
        @Schema(pattern = "^[0-9a-f]{64}$") String sha256,
        Instant askedAt,
        @Schema(nullable = true) @Nullable Instant beganAt,
        @Schema(nullable = true) @Nullable Instant endedAt,
        @Schema(nullable = true) @Nullable ImportCounts counts,
        @Schema(nullable = true) @Nullable String failure,
        List<RecordCount> records,
        List<HeadlineShift> statusChanges,
        @Schema(examples = "36") long statusesChanged) {

    static ImportDetail of(
            ImportSummary summary, List<RecordCount> records, List<HeadlineShift> changes, long statusesChanged) {
        return new ImportDetail(
                summary.id(),
                summary.state(),
                summary.dryRun(),
                summary.overwrite(),
                summary.entrance(),
                summary.actor(),
                summary.origin(),
                summary.sha256(),
                summary.askedAt(),
                summary.beganAt(),
                summary.endedAt(),
                summary.counts(),
                summary.failure(),
                records,
                changes,
                statusesChanged);
    }
}
