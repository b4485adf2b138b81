package org.clausetracker.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clauses that a query names by number: "point 9", "Article 4.2", "§ 3".
 *
 * @param labels the numbers, as labels are compared: lower case, without signs around
 * @param rest the query without them; empty when no word is left
 */
record ClauseNumber(List<String> labels, String rest) {

    private static final Pattern NAMED = Pattern.compile(
            "(?:\\b(?:points?|clauses?|articles?|art\\.?|paragraphs?|paras?\\.?|sections?|items?)\\s*(?:no\\.?\\s*)?[¶§(]?\\s*"
                    + "|[¶§]\\s*)([0-9]{1,4}(?:\\.[0-9]{1,4}){0,4}|[ivx]{1,6})\\b\\)?",
            Pattern.CASE_INSENSITIVE);

    /** The most numbers that one query names. */
    private static final int MOST = 5;

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
