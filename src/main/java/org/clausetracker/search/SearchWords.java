package org.clausetracker.search;

import java.sql.PreparedStatement;
import java.sql.SQLException;
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

    /** Gives {@code asked}, one row with the search expressions {@code english} and {@code simple}. */
    String sql() {
        return "with asked as (select " + expression("tracker_english") + " as english, " + expression("tracker_simple")
                + " as simple)";
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

    /**
     * Sets the marks of {@link #sql()}.
     *
     * @return the index of the first mark after them
     */
    int bind(PreparedStatement statement) throws SQLException {
        List<String> values = new ArrayList<>();
        values.add(text);
        for (Spelling pair : spellings) {
            values.add(pair.word());
            values.add(pair.word());
            values.addAll(pair.meant());
        }
        int index = 1;
        for (int dictionary = 0; dictionary < 2; dictionary++) {
            for (String value : values) {
                statement.setString(index++, value);
            }
        }
        return index;
    }
}
