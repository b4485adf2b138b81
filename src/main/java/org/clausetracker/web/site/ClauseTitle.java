package org.clausetracker.web.site;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a clause is called, by its label: the one place that decides where the word "point" stands before it. */
final class ClauseTitle {

    /** A word as in "Border issues"; "IV" and "b" are numbers. */
    private static final Pattern WORD = Pattern.compile("(?!(?:[ivxlcdm]+|[IVXLCDM]+)\\b)\\p{L}{2,}.*", Pattern.DOTALL);

    /** A number of several levels that ends in brackets, as in "2.3.1(a)(ii)". */
    private static final Pattern BRACKETS = Pattern.compile("[^\\s()]+(\\([^\\s()]+\\))+");

    private ClauseTitle() {}

    /**
     * The title of a clause.
     *
     * @param label as printed
     * @param shown the same in the language of the page
     */
    static String of(String label, String shown, SiteMessages words) {
        String[] parts = label.strip().split("\\s+", 2);
        String rest = parts.length > 1 ? parts[1] : "";
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "preamble" -> rest.isEmpty() ? words.titlePreamble() : shown;
            case "chapter" -> rest.isEmpty() ? shown : words.titleChapter(rest);
            case "annex" -> words.titleAnnex(rest).strip();
            default -> isTitle(label) ? shown : words.titleClause(shown);
        };
    }

    /** Whether a label is a title of its own, so that nothing stands before it. */
    private static boolean isTitle(String label) {
        return WORD.matcher(label).matches() || BRACKETS.matcher(label).matches();
    }

    /** What stands for a clause in a narrow column: its title where that is a word, else its number alone. */
    static String mark(String label, String shown, SiteMessages words) {
        String title = of(label, shown, words);
        return title.equals(words.titleClause(shown)) ? shown : title;
    }
}
