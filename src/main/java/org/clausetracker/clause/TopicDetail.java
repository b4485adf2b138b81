package org.clausetracker.clause;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a clause is about, in the terms of a published scheme.
 *
 * @param scheme the scheme
 * @param code what its address calls it: its name in small letters with hyphens
 * @param name the topic's name in it
 */
public record TopicDetail(
        @Schema(examples = "PAM-51") String scheme,
        @Schema(examples = "withdrawal-of-troops") String code,
        @Schema(examples = "Withdrawal of Troops") String name) {}
