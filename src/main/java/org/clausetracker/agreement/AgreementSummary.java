package org.clausetracker.agreement;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.clausetracker.time.ImpreciseDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as lists show it.
 *
 * @param slug permanent name
 * @param title title as published
 * @param otherNames other names, in the order recorded
 * @param kind what the document is
 * @param signedOn day of signature or issue
 * @param effectiveAt instant from which it is in force, where the text sets one
 * @param zone IANA time zone in whose calendar days its deadlines run
 * @param place place of signature or issue
 * @param language BCP 47 tag of the language of issue
 * @param process the peace process that it belongs to; null: none is recorded
 * @param countries the countries that it is about, as ISO 3166-1 alpha-2 codes in the order recorded; empty: not recorded
 * @param parties parties with their roles
 * @param version how often it was recorded: {@code 1} when it was entered, one more with each change
 */
public record AgreementSummary(
        @Schema(examples = "nk-ceasefire-2020-11-10") String slug,
        @Schema(
                        examples =
                                "Statement by President of the Republic of Azerbaijan, Prime Minister of the Republic of Armenia and President of the Russian Federation")
                String title,
        List<String> otherNames,
        @Schema(examples = "CEASEFIRE") AgreementKind kind,
        ImpreciseDate signedOn,
        @Schema(examples = "2020-11-09T21:00:00Z", nullable = true) @Nullable Instant effectiveAt,
        @Schema(examples = "Europe/Moscow") String zone,
        @Schema(nullable = true) @Nullable String place,
        @Schema(examples = "ru", nullable = true) @Nullable String language,
        @Schema(nullable = true) @Nullable ProcessRef process,
        @Schema(examples = "[\"AM\", \"AZ\"]") List<String> countries,
        List<AgreementPartyDetail> parties,
        @Schema(examples = "1", minimum = "1") int version) {

    /** How it stands in time. */
    public AgreementCalendar calendar() {
        return new AgreementCalendar(slug, ZoneId.of(zone), signedOn.to());
    }
}
