package org.clausetracker.clause;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a clause is about, in the terms of a published scheme.
 *
 * @param scheme the scheme
 * @param name the topic's name in it
 */
public record TopicDetail(
        @Schema(examples = "PAM-51") String scheme, @Schema(examples = "Withdrawal of Troops") String name) {}
