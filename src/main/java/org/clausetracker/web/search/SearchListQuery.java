package org.clausetracker.web.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.search.ClauseNumber;
import org.clausetracker.search.SearchFilter;
import org.clausetracker.search.SearchQuery;
import org.clausetracker.search.SearchService;
import org.clausetracker.web.site.FormField;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The search form, as text; an empty field is as good as absent. */
record SearchListQuery(
        @RestQuery @Nullable String q,
        @RestQuery @Nullable String type,
        @RestQuery @Nullable String agreement,
        @RestQuery @Nullable String clause,
        @RestQuery @Nullable String party,
        @RestQuery @Nullable String kind,
        @RestQuery @Nullable String reporterSide,
        @RestQuery @Nullable String reporterRole,
        @RestQuery @Nullable String standing,
        @RestQuery @Nullable String from,
        @RestQuery @Nullable String to,
        @RestQuery @Nullable String exact,
        @RestQuery @Nullable String cursor) {

    /** @param publishedBy only what was said, or signed, by this day; empty: any */
    SearchFilter filter(QueryReader reader, Optional<LocalDate> publishedBy) {
        return new SearchQuery(
                        FormField.text(q),
                        FormField.filled(type),
                        FormField.filled(agreement),
                        FormField.filled(party),
                        FormField.orAbsent(from),
                        FormField.orAbsent(to),
                        publishedBy.map(LocalDate::toString).orElse(null),
                        FormField.filled(clause),
                        FormField.filled(kind),
                        FormField.filled(reporterSide),
                        FormField.filled(reporterRole),
                        FormField.filled(standing),
                        FormField.orAbsent(exact))
                .read(reader);
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
        Map<String, String> values = new LinkedHashMap<>();
        values.put(SearchForm.WORDS, FormField.text(q));
        values.put(SearchForm.TYPE, FormField.text(type));
        values.put(SearchForm.AGREEMENT, FormField.text(agreement));
        values.put("clause", FormField.text(clause));
        values.put(SearchForm.PARTY, FormField.text(party));
        values.put("kind", FormField.text(kind));
        values.put("reporterSide", FormField.text(reporterSide));
        values.put("reporterRole", FormField.text(reporterRole));
        values.put("standing", FormField.text(standing));
        values.put("from", FormField.text(from));
        values.put("to", FormField.text(to));
        values.put(SearchForm.EXACT, FormField.text(exact));
        return new SearchForm(values);
    }
}
