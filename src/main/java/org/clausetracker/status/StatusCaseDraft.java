package org.clausetracker.status;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clausetracker.rule.CommitmentInput;
import org.clausetracker.rule.FindingInput;
import org.clausetracker.rule.StatusCase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A case to be judged that is not stored. Fields in which a test case keeps its own notes and the answer it expects are
 * read past.
 *
 * @param asOf the day the answer is about
 * @param publishedBy only what was public by this day counts; null: asOf
 * @param recordedBy only what was recorded by this day counts; null: everything
 * @param signatories the parties that signed the agreement as such, as far as known; null: none
 * @param commitments what is owed, in the order of the answer
 * @param findings what is said, by commitment id; under the empty text what names the clause and no commitment
 */
@JsonIgnoreProperties({"name", "why", "result", "expect"})
public record StatusCaseDraft(
        LocalDate asOf,
        @Schema(nullable = true) @Nullable LocalDate publishedBy,
        @Schema(nullable = true) @Nullable LocalDate recordedBy,
        @Schema(nullable = true) @Nullable List<String> signatories,
        List<CommitmentInput> commitments,
        Map<String, List<FindingInput>> findings) {

    /** The most commitments of one case. */
    public static final int MOST_COMMITMENTS = 200;

    /** The most findings of one case. */
    public static final int MOST_FINDINGS = 5_000;

    boolean exceedsLimits() {
        return (commitments != null && commitments.size() > MOST_COMMITMENTS)
                || (findings != null
                        && findings.values().stream()
                                        .filter(Objects::nonNull)
                                        .mapToLong(List::size)
                                        .sum()
                                > MOST_FINDINGS);
    }

    StatusCase question() {
        return new StatusCase(
                asOf, publishedBy, recordedBy, signatories == null ? List.of() : signatories, commitments, findings);
    }
}
