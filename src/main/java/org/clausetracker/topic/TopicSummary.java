package org.clausetracker.topic;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A topic, and how much is about it.
 *
 * @param scheme the published scheme that has it
 * @param code what its address calls it: its name in small letters with hyphens
 * @param name its name in the scheme; where clauses differ in signs, the first in their order
 * @param clauses how many clauses are about it
 * @param agreements how many agreements have such a clause
 */
public record TopicSummary(
        @Schema(examples = "PAM-51") String scheme,
        @Schema(examples = "withdrawal-of-troops") String code,
        @Schema(examples = "Withdrawal of Troops") String name,
        @Schema(examples = "4", minimum = "0") int clauses,
        @Schema(examples = "2", minimum = "0") int agreements) {}
