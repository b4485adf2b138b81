package org.clausetracker.clause;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One published text of a clause.
 *
 * @param language BCP 47 tag
 * @param publisher who published it
 * @param url address of the publication
 * @param authority standing of the text
 * @param primary whether this is the text shown first
 * @param text the text as published
 * @param validFrom first day on which the clause read so; null: from the start
 * @param validTo last day on which the clause read so; null: still
 * @param verified whether the text was seen word for word at the address given, if only in an archived copy or in part;
 *     null: not known
 * @param note editor's note
 */
public record WordingDetail(
        @Schema(examples = "en") String language,
        @Schema(examples = "Kremlin") String publisher,
        @Schema(nullable = true) @Nullable String url,
        @Schema(examples = "OFFICIAL_TRANSLATION") WordingAuthority authority,
        @Schema(examples = "true") boolean primary,
        String text,
        @Schema(nullable = true) @Nullable LocalDate validFrom,
        @Schema(nullable = true) @Nullable LocalDate validTo,
        @Schema(examples = "true", nullable = true) @Nullable Boolean verified,
        @Schema(nullable = true) @Nullable String note) {

    /** Whether the text may stand as a quotation, which only a text that was seen word for word may. */
    @JsonIgnore
    public boolean isQuoted() {
        return Boolean.TRUE.equals(verified);
    }

    /** Whether the text was certainly known by a day: of one beside that shown first only a day of its own tells. */
    boolean isKnownBy(LocalDate day) {
        return validFrom == null ? primary : !validFrom.isAfter(day);
    }

    /** The same text as it was known by a day: nobody knew that another would take its place. */
    WordingDetail knownBy(LocalDate day) {
        LocalDate end = validTo != null && validTo.isBefore(day) ? validTo : null;
        return new WordingDetail(language, publisher, url, authority, primary, text, validFrom, end, verified, null);
    }

    /** Whether this is the text shown first on a day. */
    boolean isPrimaryOn(LocalDate day) {
        return primary && (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
    }
}
