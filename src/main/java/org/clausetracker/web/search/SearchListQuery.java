package org.clausetracker.web.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.search.SearchFilter;
import org.clausetracker.search.SearchService;
import org.clausetracker.search.SearchType;
import org.clausetracker.web.site.Field;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The search form, as text; an empty field is as good as absent. */
public record SearchListQuery(
        @RestQuery @Nullable String q,
        @RestQuery @Nullable String type,
        @RestQuery @Nullable String agreement,
        @RestQuery @Nullable String party,
        @RestQuery @Nullable String from,
        @RestQuery @Nullable String to,
        @RestQuery @Nullable String cursor) {

    /** Nothing but the number of a point, with or without the word for one in a language of the pages. */
    private static final Pattern NUMBER_ALONE = Pattern.compile(
            "(?:(?:points?|clauses?|articles?|art\\.?|paragraphs?|para\\.?|пункт|п\\.|статья|կետ|հոդված|bənd|maddə)\\s*)?"
                    + "[¶§]?\\s*([0-9]{1,4}(?:\\.[0-9]{1,4}){0,4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public SearchFilter filter(QueryReader reader) {
        Optional<String> number = number();
        return new SearchFilter(
                reader.text("q", number.map(alone -> "point " + alone).orElse(q)),
                reader.values("type", Field.filled(type), SearchType.class),
                reader.names("agreement", Field.filled(agreement)),
                reader.names("party", Field.filled(party)),
                reader.range("from", Field.orAbsent(from), "to", Field.orAbsent(to)));
    }

    PageRequest page(QueryReader reader) {
        return new PageQuery("20", Field.orAbsent(cursor)).read(reader, SearchService.KEYS);
    }

    /** The number of a point, where the reader asks for nothing else. */
    Optional<String> number() {
        Matcher alone = NUMBER_ALONE.matcher(Field.text(q));
        return alone.matches() ? Optional.of(alone.group(1)) : Optional.empty();
    }

    /** Whether this is the first page of the answer. */
    boolean isFirst() {
        return Field.text(cursor).isEmpty();
    }

    /** The form as it was filled in. */
    SearchView.Asked asked() {
        return new SearchView.Asked(
                Field.text(q),
                Field.text(type),
                Field.text(agreement),
                Field.text(party),
                Field.text(from),
                Field.text(to));
    }

    /** The types that can be chosen. */
    static List<SearchType> types() {
        return List.of(SearchType.values());
    }
}
