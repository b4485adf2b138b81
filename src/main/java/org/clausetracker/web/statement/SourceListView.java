package org.clausetracker.web.statement;

import java.util.List;
import org.clausetracker.statement.SourceSummary;
import org.clausetracker.web.site.Names;
import org.jspecify.annotations.Nullable;

/**
 * What the list of sources shows.
 *
 * @param sources the sources of this page, the one published last first
 * @param publisher slug of the publisher asked for; empty: any
 * @param names names of publishers
 * @param next where the next page begins; null on the last
 */
public record SourceListView(List<SourceSummary> sources, String publisher, Names names, @Nullable String next) {}
