package org.clausetracker.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which agreements a list shows; values of one set are alternatives, the components must all match.
 *
 * @param kinds what they are; empty: any
 * @param parties slugs of parties that have a role in them; empty: any
 * @param text words in the title or another name, whatever the case
 * @param inForceOn a day on which the agreement has begun and at least one of its commitments is owed, or it has none
 *     recorded
 * @param knownBy only what was known by this day; empty: any
 */
public record AgreementFilter(
        Set<AgreementKind> kinds,
        Set<String> parties,
        Optional<String> text,
        Optional<LocalDate> inForceOn,
        Optional<LocalDate> knownBy) {}
