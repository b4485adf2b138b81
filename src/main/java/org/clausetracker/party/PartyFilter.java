package org.clausetracker.party;

import java.util.Optional;
import java.util.Set;

/**
 * Which parties a list shows; values of one set are alternatives, the components must all match.
 *
 * @param kinds what they are; empty: any
 * @param sides slugs of the sides they speak for; empty: any
 * @param text words that occur in the name or an alias, whatever the case
 */
public record PartyFilter(Set<PartyKind> kinds, Set<String> sides, Optional<String> text) {}
