package org.clausetracker.web.change;

import java.util.Optional;
import org.clausetracker.request.DayRange;
import org.clausetracker.request.QueryReader;
import org.clausetracker.web.site.FormField;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The form of the page of changes, as text; an empty field is as good as absent. */
record ChangesQuery(
        @RestQuery @Nullable String agreement, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {

    /** Slug of the agreement, where one is chosen. */
    Optional<String> agreement(QueryReader reader) {
        return reader.text("agreement", agreement);
    }

    DayRange days(QueryReader reader) {
        return reader.range("from", FormField.orAbsent(from), "to", FormField.orAbsent(to));
    }
}
