package org.clausetracker.web.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausetracker.request.QueryReader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The as-of control of a page, as text; an empty field of the form is as good as absent. */
public record AsOfQuery(
        @RestQuery @Nullable String asOf, @RestQuery @Nullable String known, @RestQuery @Nullable String publishedBy) {

    static final String AS_OF = "asOf";
    static final String KNOWN = "known";
    static final String PUBLISHED_BY = "publishedBy";

    /** Only what was public on the day counts. */
    static final String THEN = "then";

    /** Everything that is public today counts. */
    static final String NOW = "now";

    /**
     * Reads them.
     *
     * @param today the day shown when none is asked for, in the zone of what is shown
     */
    public AsOf read(QueryReader reader, LocalDate today) {
        Optional<LocalDate> day = reader.day(AS_OF, FormField.orAbsent(asOf));
        Optional<LocalDate> published = reader.day(PUBLISHED_BY, FormField.orAbsent(publishedBy));
        Optional<String> knowledge = reader.oneOf(KNOWN, FormField.orAbsent(known), List.of(THEN, NOW), text -> text);
        reader.check();
        if (published.isEmpty() && knowledge.filter(NOW::equals).isPresent()) {
            published = Optional.of(today);
        }
        return new AsOf(day.orElse(today), day.isPresent(), published, today);
    }
}
