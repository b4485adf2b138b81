package org.clausetracker.codebook;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A bundle of data that was loaded here, as it was loaded last.
 *
 * @param title what it is called
 * @param description what it holds
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 * @param loadedAt when it was loaded
 * @param license under which licence it may be used, as it says itself; null: it names none
 * @param citation how it asks to be cited; null: it does not say
 */
public record DataSet(
        @Schema(examples = "The 2020 Nagorno-Karabakh ceasefire and the agreements around it") String title,
        @Schema(nullable = true) @Nullable String description,
        @Schema(pattern = "^[0-9a-f]{64}$") String sha256,
        @Schema(examples = "2026-11-29T07:00:00Z") Instant loadedAt,
        @Schema(examples = "CC BY 4.0", nullable = true) @Nullable String license,
        @Schema(nullable = true) @Nullable String citation) {

    /** Whether it says how it may be used or cited. */
    public boolean hasTerms() {
        return license != null || citation != null;
    }
}
