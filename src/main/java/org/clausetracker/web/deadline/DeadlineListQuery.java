package org.clausetracker.web.deadline;

import java.util.Optional;
import java.util.Set;
import org.clausetracker.deadlines.DeadlineFilter;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.web.deadline.DeadlineView.DeadlineForm;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.FormField;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The form of the page of deadlines, as text; an empty field is as good as absent. */
record DeadlineListQuery(
        @RestQuery @Nullable String agreement,
        @RestQuery @Nullable String dueFrom,
        @RestQuery @Nullable String dueTo,
        @RestQuery @Nullable String cursor) {

    DeadlineFilter filter(QueryReader reader, AsOf asOf) {
        return new DeadlineFilter(
                reader.names("agreement", FormField.filled(agreement)),
                reader.range("dueFrom", FormField.orAbsent(dueFrom), "dueTo", FormField.orAbsent(dueTo)),
                Set.of(),
                asOf.chosen() ? Optional.of(asOf.day()) : Optional.empty(),
                asOf.published());
    }

    PageRequest page(QueryReader reader) {
        return new PageQuery(String.valueOf(PageRequest.MAX_LIMIT), FormField.orAbsent(cursor)).read(reader, 2);
    }

    /** The form as it was filled in. */
    DeadlineForm search() {
        return new DeadlineForm(FormField.text(agreement), FormField.text(dueFrom), FormField.text(dueTo));
    }
}
