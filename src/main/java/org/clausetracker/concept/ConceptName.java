package org.clausetracker.concept;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a concept is usually called in a language; none of the languages is the right one.
 *
 * @param language BCP 47 tag of the language
 * @param name the name, or the first word of a group
 */
public record ConceptName(
        @Schema(examples = "en") String language, @Schema(examples = "Lachin corridor") String name) {}
