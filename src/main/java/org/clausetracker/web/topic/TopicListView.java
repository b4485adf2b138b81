package org.clausetracker.web.topic;

import java.util.List;
import org.clausetracker.topic.TopicSummary;
import org.clausetracker.web.site.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What the list of topics shows.
 *
 * @param asOf the day by which agreements were known
 * @param schemes the topics of this page, by the scheme that has them
 * @param next where the next page begins; null on the last
 */
public record TopicListView(AsOf asOf, List<Scheme> schemes, @Nullable String next) {

    /**
     * A scheme with its topics.
     *
     * @param name what the scheme is called
     * @param topics its topics, by code
     */
    public record Scheme(String name, List<TopicSummary> topics) {}
}
