package org.clausetracker.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clauses that a query names by number: "point 9", "Article 4.2", "§ 3".
 *
 * @param labels the numbers, as labels are compared: lower case, without signs around
 * @param rest the query without them; empty when no word is left
 */
public record ClauseNumber(List<String> labels, String rest) {

    private static final String NUMBER = "[0-9]{1,4}(?:\\.[0-9]{1,4}){0,4}";

    /** What a clause is called in English, the language of most texts. */
    private static final String ENGLISH = "points?|clauses?|articles?|art\\.?|paragraphs?|paras?\\.?|sections?|items?";

    /** What it is called in the other languages of the pages. */
    private static final String OTHERS = "пункт|п\\.|статья|կետ|հոդված|bənd|maddə";

    private static final Pattern NAMED = Pattern.compile(
            "(?:\\b(?:" + ENGLISH + ")\\s*(?:no\\.?\\s*)?[¶§(]?\\s*|[¶§]\\s*)(" + NUMBER + "|[ivx]{1,6})\\b\\)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ALONE = Pattern.compile(
            "(?:(?:" + ENGLISH + "|" + OTHERS + ")\\s*)?[¶§]?\\s*(" + NUMBER + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The most numbers that one query names. */
    private static final int MOST = 5;

    /** The number of a clause where a query asks for nothing else, with or without a word for a clause. */
    public static Optional<String> alone(String query) {
        Matcher alone = ALONE.matcher(query);
        return alone.matches() ? Optional.of(alone.group(1)) : Optional.empty();
    }

    static ClauseNumber in(String query) {
        Matcher named = NAMED.matcher(query);
        List<String> labels = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        while (labels.size() < MOST && named.find()) {
            labels.add(named.group(1).toLowerCase(Locale.ROOT));
            named.appendReplacement(rest, " ");
        }
        named.appendTail(rest);
        boolean hasWords = rest.chars().anyMatch(Character::isLetterOrDigit);
        return new ClauseNumber(labels, hasWords ? rest.toString() : "");
    }
}
