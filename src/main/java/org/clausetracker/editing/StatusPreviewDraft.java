package org.clausetracker.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Findings of which it is asked what they would change.
 *
 * @param with findings that are not recorded yet, in the form in which they are entered; they count as if they were accepted
 * @param without ids of findings that count as if there were none
 * @param accept ids of findings that count as if they were accepted
 * @param asOf the day asked about; absent: today
 */
public record StatusPreviewDraft(
        @Schema(implementation = Object[].class) @Nullable List<ObjectNode> with,
        @Nullable List<String> without,
        @Nullable List<String> accept,
        @Nullable LocalDate asOf) {}
