package org.clausetracker.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which agreements a list shows; values of one set are alternatives, the components must all match.
 *
 * @param kinds what they are; empty: any
 * @param parties slugs of parties that have a role in them; empty: any
 * @param processes slugs of processes that they belong to; empty: any
 * @param countries ISO 3166-1 alpha-2 codes of countries that they are about; empty: any
 * @param text words in the title or another name, whatever the case
 * @param inForceOn a day on which the agreement has begun and at least one of its commitments is owed, or it has none
 *     recorded
 * @param knownBy only what was known by this day; empty: any
 */
public record AgreementFilter(
        Set<AgreementKind> kinds,
        Set<String> parties,
        Set<String> processes,
        Set<String> countries,
        Optional<String> text,
        Optional<LocalDate> inForceOn,
        Optional<LocalDate> knownBy) {

    /** Every agreement. */
    public static AgreementFilter all() {
        return new AgreementFilter(
                Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Every agreement that was known by a day. */
    public static AgreementFilter knownBy(LocalDate day) {
        return all().known(day);
    }

    /** The same, with these words in the title or another name. */
    public AgreementFilter named(String words) {
        return new AgreementFilter(kinds, parties, processes, countries, Optional.of(words), inForceOn, knownBy);
    }

    /** The same of one process. */
    public AgreementFilter ofProcess(String slug) {
        return new AgreementFilter(kinds, parties, Set.of(slug), countries, text, inForceOn, knownBy);
    }

    /** The same of one country. */
    public AgreementFilter ofCountry(String code) {
        return new AgreementFilter(kinds, parties, processes, Set.of(code), text, inForceOn, knownBy);
    }

    private AgreementFilter known(LocalDate day) {
        return new AgreementFilter(kinds, parties, processes, countries, text, inForceOn, Optional.of(day));
    }

    /** The countries with commas between them; empty: any. */
    Optional<String> countriesAsText() {
        return countries.isEmpty() ? Optional.empty() : Optional.of(String.join(",", countries));
    }
}
