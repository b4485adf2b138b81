package org.clausetracker.clause;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What must first be so for a duty to be in force.
 *
 * @param text the condition in words
 * @param metOn day from which it was met; null: never yet
 */
public record ConditionDetail(
        String text, @Schema(examples = "2022-08-26", nullable = true) @Nullable LocalDate metOn) {

    /** Words in the quotation marks of any of the languages. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|«[^»]*»|„[^“”]*[“”]|\"[^\"]*\"");

    /**
     * The same as it was known by a day: only what it quotes, since the editor's own words are of today; null where it quotes
     * nothing.
     */
    @Nullable
    ConditionDetail knownBy(LocalDate day) {
        String quoted = QUOTED.matcher(text).results().map(MatchResult::group).collect(Collectors.joining(" … "));
        return quoted.isEmpty()
                ? null
                : new ConditionDetail(quoted, metOn != null && metOn.isAfter(day) ? null : metOn);
    }
}
