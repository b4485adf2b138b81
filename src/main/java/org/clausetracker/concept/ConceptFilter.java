package org.clausetracker.concept;

import java.util.Optional;
import java.util.Set;
import org.clausetracker.search.WideningKind;

/**
 * Which concepts a list shows.
 *
 * @param kinds what they are; empty: any
 * @param text a name or a word that one of their forms holds, folded as the search folds it; empty: any
 */
public record ConceptFilter(Set<WideningKind> kinds, Optional<String> text) {}
