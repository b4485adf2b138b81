package org.clausetracker.web.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.search.ClauseNumber;
import org.clausetracker.search.SearchFilter;
import org.clausetracker.search.SearchService;
import org.clausetracker.search.SearchType;
import org.clausetracker.web.search.SearchView.SearchForm;
import org.clausetracker.web.site.FormField;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The search form, as text; an empty field is as good as absent. */
record SearchListQuery(
        @RestQuery @Nullable String q,
        @RestQuery @Nullable String type,
        @RestQuery @Nullable String agreement,
        @RestQuery @Nullable String party,
        @RestQuery @Nullable String from,
        @RestQuery @Nullable String to,
        @RestQuery @Nullable String cursor) {

    /** @param publishedBy only what was said, or signed, by this day; empty: any */
    SearchFilter filter(QueryReader reader, Optional<LocalDate> publishedBy) {
        Optional<String> number = number();
        return new SearchFilter(
                reader.text("q", number.map(alone -> "point " + alone).orElse(q)),
                reader.values("type", FormField.filled(type), SearchType.class),
                reader.names("agreement", FormField.filled(agreement)),
                reader.names("party", FormField.filled(party)),
                reader.range("from", FormField.orAbsent(from), "to", FormField.orAbsent(to)),
                publishedBy);
    }

    PageRequest page(QueryReader reader) {
        return new PageQuery("20", FormField.orAbsent(cursor)).read(reader, SearchService.KEYS);
    }

    /** The number of a clause, where the reader asks for nothing else. */
    Optional<String> number() {
        return ClauseNumber.alone(FormField.text(q));
    }

    /** Whether this is the first page of the answer. */
    boolean isFirst() {
        return FormField.text(cursor).isEmpty();
    }

    /** The form as it was filled in. */
    SearchForm asked() {
        return new SearchForm(
                FormField.text(q),
                FormField.text(type),
                FormField.text(agreement),
                FormField.text(party),
                FormField.text(from),
                FormField.text(to));
    }

    /** The types that can be chosen. */
    static List<SearchType> types() {
        return List.of(SearchType.values());
    }
}
