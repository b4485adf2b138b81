package org.clausetracker.web.statement;

import java.util.List;
import java.util.Objects;
import org.clausetracker.statement.SourceDetail;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.ViewCitation;
import org.clausetracker.web.site.ViewCitation.Original;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one source shows.
 *
 * @param asOf the day by which what is shown was known
 * @param source the publication
 * @param archived the text kept of it, with what is invisible made visible; null where none is kept
 * @param link its address where that is one a browser may follow; null otherwise
 * @param statements what was taken from it, the latest first
 * @param more whether it holds more statements than are shown
 * @param names names of parties
 * @param citation how to cite the page
 */
public record SourceView(
        AsOf asOf,
        SourceDetail source,
        @Nullable MarkedText archived,
        @Nullable String link,
        List<ListedStatement> statements,
        boolean more,
        Names names,
        ViewCitation citation) {

    /** An address that a browser opens as a page; recorded data must not bring in any other scheme. */
    static @Nullable String linkOf(@Nullable String url) {
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }

    /** Who published a source, and who said what is cited of it, where that is known. */
    static Original original(SourceDetail source, String speaker, Names names) {
        ImpreciseDate on = source.publishedOn();
        String publisher = names.of(source.publisher());
        return new Original(
                speaker,
                on == null ? publisher : publisher + ", " + on,
                Objects.requireNonNullElse(source.url(), ""),
                Objects.requireNonNullElse(source.archivedSha256(), ""));
    }
}
