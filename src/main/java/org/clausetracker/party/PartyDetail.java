package org.clausetracker.party;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Everything recorded about a party.
 *
 * @param slug permanent name
 * @param name name shown to readers
 * @param kind what the party is
 * @param iso3166 ISO 3166-1 alpha-2 code, of states only
 * @param wikidata Wikidata item
 * @param side slug of the state or entity whose interest the party speaks for; null for an independent one
 * @param defaultSourceGrade Admiralty reliability A to F that a coder starts from
 * @param aliases other names, in alphabetical order
 * @param offices offices held, in the order recorded
 * @param note editor's note
 * @param version how often it was recorded: {@code 1} when it was entered, one more with each change
 */
public record PartyDetail(
        @Schema(examples = "nikol-pashinyan") String slug,
        @Schema(examples = "Nikol Pashinyan") String name,
        @Schema(examples = "PERSON") PartyKind kind,
        @Schema(nullable = true) @Nullable String iso3166,
        @Schema(nullable = true) @Nullable String wikidata,
        @Schema(examples = "armenia", nullable = true) @Nullable String side,
        @Schema(examples = "D", nullable = true) @Nullable String defaultSourceGrade,
        List<String> aliases,
        List<OfficeDetail> offices,
        @Schema(nullable = true) @Nullable String note,
        @Schema(examples = "1", minimum = "1") int version) {

    /** The same as it was known by a day: without offices to come and the ends of others, and without the note, which is of today. */
    public PartyDetail knownBy(LocalDate day) {
        return new PartyDetail(
                slug,
                name,
                kind,
                iso3166,
                wikidata,
                side,
                defaultSourceGrade,
                aliases,
                offices.stream()
                        .filter(office -> office.hasBegunBy(day))
                        .map(office -> office.knownBy(day))
                        .toList(),
                null,
                version);
    }

    static PartyDetail of(PartySummary party, List<String> aliases, List<OfficeDetail> offices, @Nullable String note) {
        return new PartyDetail(
                party.slug(),
                party.name(),
                party.kind(),
                party.iso3166(),
                party.wikidata(),
                party.side(),
                party.defaultSourceGrade(),
                aliases,
                offices,
                note,
                party.version());
    }
}
