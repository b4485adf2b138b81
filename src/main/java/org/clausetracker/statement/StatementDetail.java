package org.clausetracker.statement;

import java.util.List;
import org.clausetracker.time.ImpreciseDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A statement with every finding made of it.
 *
 * @param id permanent name
 * @param source id of the source
 * @param speaker slug of who said it; null when not known
 * @param recordType what the record is
 * @param mode whose words the text is in
 * @param quoted whether the text is a quotation; false: it is in the editor's words, which no quotation marks may surround
 * @param text text as found, damage included
 * @param language BCP 47 tag of the language of the text; null when not recorded
 * @param restoredText text with its damage repaired
 * @param restorationNote what was repaired
 * @param statedOn when it was said or published; null when not known
 * @param eventOn when the event was that it speaks of; null when not known
 * @param origin id of the statement that said it first, when this one repeats it
 * @param duplicateOf id of the record that holds the same words already
 * @param locator where in a document the text was cut
 * @param note editor's note
 * @param version how often it was recorded: {@code 1} when it was entered, one more with each change
 * @param findings what it was read to say, in order of their place in the text
 */
public record StatementDetail(
        @Schema(examples = "S010") String id,
        @Schema(examples = "reuters-2022-09-23") String source,
        @Schema(examples = "nikol-pashinyan", nullable = true) @Nullable String speaker,
        @Schema(examples = "REPORT") RecordType recordType,
        @Schema(examples = "VERBATIM") Mode mode,
        @Schema(examples = "true") boolean quoted,
        String text,
        @Schema(examples = "en", nullable = true) @Nullable String language,
        @Schema(nullable = true) @Nullable String restoredText,
        @Schema(nullable = true) @Nullable String restorationNote,
        @Schema(nullable = true) @Nullable ImpreciseDate statedOn,
        @Schema(nullable = true) @Nullable ImpreciseDate eventOn,
        @Schema(nullable = true) @Nullable String origin,
        @Schema(nullable = true) @Nullable String duplicateOf,
        @Schema(nullable = true) @Nullable LocatorDetail locator,
        @Schema(nullable = true) @Nullable String note,
        @Schema(examples = "1", minimum = "1") int version,
        List<FindingOfStatement> findings) {

    static StatementDetail of(StatementSummary statement, List<? extends FindingOfStatement> findings) {
        return new StatementDetail(
                statement.id(),
                statement.source(),
                statement.speaker(),
                statement.recordType(),
                statement.mode(),
                statement.quoted(),
                statement.text(),
                statement.language(),
                statement.restoredText(),
                statement.restorationNote(),
                statement.statedOn(),
                statement.eventOn(),
                statement.origin(),
                statement.duplicateOf(),
                statement.locator(),
                statement.note(),
                statement.version(),
                List.copyOf(findings));
    }
}
