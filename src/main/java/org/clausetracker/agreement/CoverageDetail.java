package org.clausetracker.agreement;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.util.List;
import org.clausetracker.time.ImpreciseDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far an agreement has been coded.
 *
 * @param codedUntil day up to which what was published has been coded, an imprecise date
 * @param searched the sources that were searched, in the editor's words; empty: not said
 * @param note editor's note
 */
public record CoverageDetail(
        @JsonSerialize(using = ToStringSerializer.class)
                @Schema(implementation = String.class, pattern = ImpreciseDate.PATTERN, examples = "2025-10-21")
                ImpreciseDate codedUntil,
        List<String> searched,
        @Schema(nullable = true) @Nullable String note) {}
