package org.clausetracker.party;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A party as lists show it.
 *
 * @param slug permanent name
 * @param name name shown to readers
 * @param kind what the party is
 * @param iso3166 ISO 3166-1 alpha-2 code, of states only
 * @param wikidata Wikidata item
 * @param side slug of the state or entity whose interest the party speaks for; null for an independent one
 * @param defaultSourceGrade Admiralty reliability A to F that a coder starts from
 * @param version how often it was recorded: {@code 1} when it was entered, one more with each change
 */
public record PartySummary(
        @Schema(examples = "armenia") String slug,
        @Schema(examples = "Republic of Armenia") String name,
        @Schema(examples = "STATE") PartyKind kind,
        @Schema(examples = "AM", nullable = true) @Nullable String iso3166,
        @Schema(examples = "Q399", nullable = true) @Nullable String wikidata,
        @Schema(examples = "armenia", nullable = true) @Nullable String side,
        @Schema(examples = "D", nullable = true) @Nullable String defaultSourceGrade,
        @Schema(examples = "1", minimum = "1") int version) {}
