package org.clausetracker.web.statement;

import java.util.List;
import org.clausetracker.statement.SourceSummary;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * What the list of sources shows.
 *
 * @param asOf the day by which what is listed was published, where the reader asked for one
 * @param sources the sources of this page, the one published last first
 * @param publisher slug of the publisher asked for; empty: any
 * @param names names of publishers
 * @param next where the next page begins; null on the last
 */
public record SourceListView(
        AsOf asOf, List<SourceSummary> sources, String publisher, Names names, @Nullable String next) {
    /** The same list in the API, as a query with its question mark; empty for all. */
    public String apiQuery() {
        return PageContext.query("publisher", publisher, "publishedBy", asOf.knownByText());
    }
}
