package org.clausetracker.web.history;

import org.clausetracker.history.EditFilter;
import org.clausetracker.history.EditQuery;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.web.history.EditListView.EditForm;
import org.clausetracker.web.site.FormField;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The form of the list of edits, as text; an empty field is as good as absent. */
record EditListQuery(
        @RestQuery @Nullable String agreement,
        @RestQuery @Nullable String kind,
        @RestQuery @Nullable String from,
        @RestQuery @Nullable String to,
        @RestQuery @Nullable String record,
        @RestQuery @Nullable String cursor) {

    EditFilter filter(QueryReader reader) {
        return new EditQuery(
                        FormField.orAbsent(agreement),
                        null,
                        FormField.filled(kind),
                        FormField.orAbsent(from),
                        FormField.orAbsent(to),
                        FormField.orAbsent(record))
                .filter(reader);
    }

    PageRequest page(QueryReader reader) {
        return new PageQuery(null, FormField.orAbsent(cursor)).read(reader, 1);
    }

    /** The form as it was filled in. */
    EditForm search() {
        return new EditForm(
                FormField.text(agreement),
                FormField.text(kind),
                FormField.text(from),
                FormField.text(to),
                FormField.text(record));
    }
}
