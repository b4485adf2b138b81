package org.clausetracker.web.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.clausetracker.web.site.PageContext;

/**
 * What the reader looks for, as typed: the whole search, so that its address brings it back.
 *
 * @param values the fields of the form by name, in the order of the address; a field that was left empty is empty
 */
public record SearchForm(Map<String, String> values) {

    /** The words. */
    static final String WORDS = "q";

    static final String TYPE = "type";
    static final String AGREEMENT = "agreement";
    static final String PARTY = "party";

    /** Whether the words alone are searched for. */
    static final String EXACT = "exact";

    public SearchForm {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What was typed into a field; empty where nothing was. */
    public String of(String field) {
        return values.getOrDefault(field, "");
    }

    /** The words. */
    public String getQ() {
        return of(WORDS);
    }

    /** Whether the words alone are searched for. */
    public boolean isExact() {
        return Boolean.parseBoolean(of(EXACT));
    }

    /** Whether anything but the words narrows the search. */
    public boolean isNarrow() {
        return values.entrySet().stream()
                .anyMatch(field -> !field.getKey().equals(WORDS)
                        && !field.getKey().equals(EXACT)
                        && !field.getValue().isEmpty());
    }

    /** Whether one of the fields is filled that ask something of findings. */
    public boolean isOfFindings() {
        return !(of("clause") + of("kind") + of("reporterSide") + of("reporterRole") + of("standing")).isEmpty();
    }

    /** The same search as a query, without its question mark. */
    public String getQuery() {
        String[] namesAndValues = values.entrySet().stream()
                .filter(field -> !field.getKey().equals(WORDS))
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
        return "q=" + PageContext.encoded(getQ())
                + PageContext.query(namesAndValues).replaceFirst("^\\?", "&");
    }

    /** The same search for the words alone. */
    public SearchForm getExactly() {
        return with(EXACT, "true");
    }

    /** The same search with what means the same. */
    public SearchForm getWidely() {
        return with(EXACT, "");
    }

    SearchForm with(String field, String value) {
        Map<String, String> others = new LinkedHashMap<>(values);
        others.put(field, value);
        return new SearchForm(others);
    }
}
