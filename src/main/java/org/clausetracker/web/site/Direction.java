package org.clausetracker.web.site;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterDirection;
import com.ibm.icu.util.ULocale;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import org.jspecify.annotations.Nullable;

/** Which way texts run, for templates: texts of records may run from right to left, the pages' own never do. */
@TemplateExtension
public final class Direction {

    private Direction() {}

    /**
     * The attribute {@code dir} of a text in a language.
     *
     * @param language BCP 47 tag; null: by the first letter of the text that has a direction
     */
    @TemplateExtension(namespace = "direction")
    public static String of(@Nullable String language) {
        if (language == null || language.isEmpty()) {
            return "auto";
        }
        return ULocale.forLanguageTag(language).isRightToLeft() ? "rtl" : "ltr";
    }

    /**
     * The attributes {@code lang} and {@code dir} of words in a language. They run from left to right only where their first
     * letter does: a quotation may be in another language than the rest.
     *
     * @param language BCP 47 tag; null: nobody knows
     */
    @TemplateExtension(namespace = "direction")
    public static RawString and(@Nullable String language) {
        // a tag is made of letters, digits and hyphens; other text never gets into an attribute
        String tag = language == null ? "" : ULocale.forLanguageTag(language).toLanguageTag();
        return new RawString("lang=\"" + (tag.equals("und") ? "" : tag) + "\" dir=\""
                + (of(language).equals("rtl") ? "rtl" : "auto") + "\"");
    }

    /**
     * A sentence as HTML, in which each stretch that runs from right to left, such as a name, stands in {@code <bdi>}, so
     * that what follows it keeps its place. Latin words in brackets within such a stretch belong to it. In a page that is read
     * from right to left, a text without such a letter stands in it as a whole.
     */
    public static RawString isolated(String sentence, @TemplateAttribute(PageLanguage.ATTRIBUTE) Object language) {
        if (Language.ofTemplate(language).isRightToLeft() && nextRightToLeft(sentence, 0) == sentence.length()) {
            StringBuilder html = new StringBuilder("<bdi>");
            escape(sentence, html);
            return new RawString(html.append("</bdi>").toString());
        }
        return apart(sentence);
    }

    /** The same in a page that is read from left to right. */
    static RawString apart(String sentence) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        while (at < sentence.length()) {
            int begin = nextRightToLeft(sentence, at);
            int end = endOfStretch(sentence, begin);
            escape(sentence.substring(at, begin), html);
            if (begin < end) {
                html.append("<bdi>");
                escape(sentence.substring(begin, end), html);
                html.append("</bdi>");
            }
            at = end;
        }
        return new RawString(html.toString());
    }

    private static int nextRightToLeft(String text, int from) {
        int at = from;
        while (at < text.length() && !isRightToLeft(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Behind the last letter, or closed bracket, that belongs to the stretch that begins here. */
    private static int endOfStretch(String text, int begin) {
        int end = begin;
        int depth = 0;
        for (int at = begin; at < text.length(); ) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (letter == '(') {
                depth++;
            } else if (letter == ')') {
                if (depth == 0) {
                    break;
                }
                depth--;
                end = depth == 0 ? next : end;
            } else if (isRightToLeft(letter)) {
                end = depth == 0 ? next : end;
            } else if (depth == 0 && isBoundary(letter)) {
                break;
            }
            at = next;
        }
        return end;
    }

    /** A letter that runs from left to right, or a mark that parts names. */
    private static boolean isBoundary(int letter) {
        return ",;:.\n".indexOf(letter) >= 0 || UCharacter.getDirection(letter) == ECharacterDirection.LEFT_TO_RIGHT;
    }

    private static boolean isRightToLeft(int letter) {
        int direction = UCharacter.getDirection(letter);
        return direction == ECharacterDirection.RIGHT_TO_LEFT || direction == ECharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }

    private static void escape(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(letter);
            }
        }
    }
}
