package org.clausetracker.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clauses that a query names by number: "point 9", "Article 4.2", "§ 3", "9-րդ կետ", or the number alone.
 *
 * @param labels the numbers as typed, without the word for a clause
 * @param rest the query without them; empty when no word is left
 */
public record ClauseNumber(List<String> labels, String rest) {

    private static final String NUMBER = "[0-9]{1,4}(?:\\.[0-9]{1,4}){0,4}(?:\\s?\\([0-9a-z]{1,4}\\)){0,3}";

    /** What a clause is called before its number, in the languages of the pages and some others of treaties. */
    private static final String BEFORE = "points?|clauses?|articles?|art\\.?|paragraphs?|paras?\\.?|sections?|items?"
            + "|пункт\\p{L}{0,3}|п\\.|стать\\p{L}{1,2}|ст\\.|параграф\\p{L}{0,2}|կետ\\p{L}{0,4}|հոդված\\p{L}{0,4}"
            + "|bənd\\p{L}{0,5}|maddə\\p{L}{0,5}|madde\\p{L}{0,5}|artikel|artículo|articolo|ziffer|punkt"
            + "|(?:ال)?مادة|(?:ال)?بند|(?:ال)?فقرة|(?:ال)?نقطة|άρθρο|σημείο";

    /** What it is called behind its number, which then has the ending of an ordinal. */
    private static final String BEHIND =
            "\\.?(?:\\s?-\\s?\\p{L}{1,4})?\\s*(?:կետ\\p{L}{0,4}|հոդված\\p{L}{0,4}|bənd\\p{L}{0,5}"
                    + "|maddə\\p{L}{0,5}|madde\\p{L}{0,5}|пункт\\p{L}{0,3}|стать\\p{L}{1,2})";

    private static final Pattern NAMED =
            pattern("(?<!\\p{L})(?:(?:" + BEFORE + ")\\s*(?:no\\.?\\s*)?[¶§(]?\\s*|[¶§]\\s*)(" + NUMBER
                    + "|[ivx]{1,6})(?![\\p{L}\\d])\\)?|(?<![\\p{L}\\d.])(" + NUMBER + ")" + BEHIND + "(?!\\p{L})");

    private static final Pattern ALONE =
            pattern("(?:(?:" + BEFORE + ")\\s*)?[¶§]?\\s*(" + NUMBER + ")|(" + NUMBER + ")" + BEHIND);

    /** The most numbers that one query names. */
    private static final int MOST = 5;

    /** The number of a clause where a query asks for nothing else, with or without a word for a clause. */
    public static Optional<String> alone(String query) {
        Matcher alone = ALONE.matcher(query.strip());
        return alone.matches() ? Optional.of(number(alone)) : Optional.empty();
    }

    static ClauseNumber in(String query) {
        Optional<String> alone = alone(query);
        if (alone.isPresent()) {
            return new ClauseNumber(List.of(alone.get()), "");
        }
        Matcher named = NAMED.matcher(query);
        List<String> labels = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        while (labels.size() < MOST && named.find()) {
            labels.add(number(named));
            named.appendReplacement(rest, " ");
        }
        named.appendTail(rest);
        boolean hasWords = rest.chars().anyMatch(Character::isLetterOrDigit);
        return new ClauseNumber(labels, hasWords ? rest.toString() : "");
    }

    private static String number(Matcher found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
