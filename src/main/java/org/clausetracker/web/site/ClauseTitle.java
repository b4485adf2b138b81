package org.clausetracker.web.site;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a clause is called, by its label: as the agreement itself calls it, and a point where its label is a number alone. The
 * one place that decides it.
 */
final class ClauseTitle {

    /** A word as in "Border issues"; "IV" and "b" are numbers. */
    private static final Pattern WORD = Pattern.compile("(?!(?:[ivxlcdm]+|[IVXLCDM]+)\\b)\\p{L}{2,}.*", Pattern.DOTALL);

    /** A number of several levels that ends in brackets, as in "2.3.1(a)(ii)". */
    private static final Pattern BRACKETS = Pattern.compile("[^\\s()]+(\\([^\\s()]+\\))+");

    /** A word that stands in brackets, as an editor's label does; "(ii)" and "(aa)" are numbers. */
    private static final Pattern EDITORIAL =
            Pattern.compile("\\((?!(?:[ivxlcdm]+|[IVXLCDM]+|(\\p{L})\\1+)\\))(?<words>\\p{L}{2,}[^()]*)\\)");

    /** What may stand behind the word for a part of an agreement: "9", "4.2", "A", "II", "B-1". */
    private static final Pattern NUMBER = Pattern.compile("(?:\\p{L}?\\d|(?:[ivxlcdm]+|[IVXLCDM]+|\\p{L})\\b).*");

    /** What is left of a number in a sentence where there is none. */
    private static final String NO_NUMBER = "\u2068\u2069";

    private ClauseTitle() {}

    /**
     * The title of a clause.
     *
     * @param label as printed
     * @param shown the same in the language of the page
     */
    static String of(String label, String shown, SiteMessages words) {
        String name = withoutBrackets(label.strip());
        String[] parts = name.split("\\s+", 2);
        String number = parts.length > 1 ? parts[1] : "";
        String kind = number.isEmpty() || NUMBER.matcher(number).matches() ? parts[0].toLowerCase(Locale.ROOT) : "";
        String title =
                switch (kind) {
                    case "preamble" -> number.isEmpty() ? words.titlePreamble() : shown;
                    case "single" -> words.titleSingle();
                    case "article" -> words.titleArticle(number);
                    case "chapter" -> words.titleChapter(number);
                    case "section" -> words.titleSection(number);
                    case "part" -> words.titlePart(number);
                    case "paragraph" -> words.titleParagraph(number);
                    case "annex" -> words.titleAnnex(number);
                    case "protocol" -> words.titleProtocol(number);
                    case "point" -> words.titleClause(number);
                    default -> isTitle(name) ? asTitle(withoutBrackets(shown)) : words.titleClause(shown);
                };
        return title.replace(NO_NUMBER, "").strip();
    }

    private static String withoutBrackets(String label) {
        Matcher editorial = EDITORIAL.matcher(label);
        return editorial.matches() ? editorial.group("words") : label;
    }

    private static String asTitle(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
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
