package org.clausetracker.topic;

import java.util.List;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of the clauses on a topic.
 *
 * @param scheme the published scheme that has the topic
 * @param code what its address calls it
 * @param name its name in the scheme
 * @param items its clauses, those of the agreement signed last first, each agreement's in their order
 * @param nextCursor where the next page begins; null on the last page
 */
public record TopicPage(
        @Schema(examples = "PAM-51") String scheme,
        @Schema(examples = "withdrawal-of-troops") String code,
        @Schema(examples = "Withdrawal of Troops") String name,
        List<TopicClause> items,
        @Schema(nullable = true, description = "Pass as `cursor` to get the next page; null on the last one.") @Nullable
                String nextCursor)
        implements Paged {

    static TopicPage of(TopicSummary topic, Page<TopicClause> page) {
        return new TopicPage(topic.scheme(), topic.code(), topic.name(), page.items(), page.nextCursor());
    }
}
