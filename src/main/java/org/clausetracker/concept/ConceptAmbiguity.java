package org.clausetracker.concept;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A spelling that may mean something else.
 *
 * @param spelling the spelling
 * @param note what else it may mean, and where; in English
 */
public record ConceptAmbiguity(@Schema(examples = "Agarak") String spelling, String note) {}
