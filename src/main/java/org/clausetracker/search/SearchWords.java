package org.clausetracker.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a query as SQL: one search expression for each dictionary, in which each word that has other spellings
 * is an alternative to them.
 *
 * @param text the query
 * @param spellings words and what may be meant by them
 */
record SearchWords(String text, List<Spelling> spellings) {

    /**
     * Gives {@code asked}, one row with the search expressions {@code english} and {@code simple}. Words that English
     * texts are not searched for, such as "of", are alone no query for other texts either: those have English titles.
     */
    String sql() {
        return "with words as (select " + expression("tracker_english") + " as english, " + expression("tracker_simple")
                + " as simple), asked as (select english, case when numnode(english) = 0 then english else simple end"
                + " as simple from words)";
    }

    private String expression(String configuration) {
        String words = "websearch_to_tsquery('public." + configuration + "', public.search_query_text(?))";
        String word = "plainto_tsquery('public." + configuration + "', ?)";
        StringBuilder expression = new StringBuilder();
        spellings.forEach(pair -> expression.append("ts_rewrite("));
        expression.append(words);
        spellings.forEach(pair -> expression
                .append(", ")
                .append(word)
                .append(", ")
                .append(word)
                .append(pair.meant().stream().map(meant -> " || " + word).reduce("", String::concat))
                .append(')'));
        return expression.toString();
    }

    /** The values of the marks of {@link #sql()}. */
    List<String> values() {
        List<String> ofOneDictionary = new ArrayList<>();
        ofOneDictionary.add(text);
        for (Spelling pair : spellings) {
            ofOneDictionary.add(pair.word());
            ofOneDictionary.add(pair.word());
            ofOneDictionary.addAll(pair.meant());
        }
        List<String> values = new ArrayList<>(ofOneDictionary);
        values.addAll(ofOneDictionary);
        return values;
    }
}
