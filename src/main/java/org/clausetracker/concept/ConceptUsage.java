package org.clausetracker.concept;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Forms of the name of a place that the texts of a party use.
 *
 * @param party slug of the party
 * @param forms the forms, in the order of the gazetteer
 */
public record ConceptUsage(@Schema(examples = "azerbaijan") String party, List<String> forms) {}
