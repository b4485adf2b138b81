package org.clausetracker.web.topic;

import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.topic.TopicClauseFilter;
import org.clausetracker.topic.TopicQuery;
import org.clausetracker.topic.TopicService;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.FormField;
import org.clausetracker.web.topic.TopicView.TopicForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The form of the page of a topic, as text; an empty field is as good as absent. */
record TopicListQuery(
        @RestQuery @Nullable String headline,
        @RestQuery @Nullable String agreement,
        @RestQuery @Nullable String process,
        @RestQuery @Nullable String country,
        @RestQuery @Nullable String cursor) {

    TopicClauseFilter filter(QueryReader reader, AsOf asOf) {
        return new TopicQuery(
                        FormField.filled(headline),
                        FormField.filled(agreement),
                        FormField.filled(process),
                        FormField.filled(country),
                        asOf.chosen() ? asOf.day().toString() : null,
                        asOf.published().map(Object::toString).orElse(null))
                .read(reader);
    }

    PageRequest page(QueryReader reader) {
        return new PageQuery(null, FormField.orAbsent(cursor)).read(reader, TopicService.KEYS);
    }

    /** The form as it was filled in. */
    TopicForm form() {
        return new TopicForm(
                FormField.text(headline), FormField.text(agreement), FormField.text(process), FormField.text(country));
    }
}
