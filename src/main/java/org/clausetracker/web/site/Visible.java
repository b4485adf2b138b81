package org.clausetracker.web.site;

import io.quarkus.qute.TemplateExtension;

/** Shows what nobody would see in a text as found: damage, and signs that let words stand in another order than they have. */
@TemplateExtension
public final class Visible {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Visible() {}

    /**
     * The text with control and formatting characters as their code points. Line breaks stay, and so do the joiners behind a
     * letter or a sign, which Persian, the scripts of India and emoji are written with.
     */
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        int before = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(before)) {
            int character = text.codePointAt(at);
            if (isHidden(character) && !(isJoiner(character) && isJoined(before))) {
                shown.append(String.format("\u2039U+%04X\u203a", character));
            } else {
                shown.appendCodePoint(character);
            }
            before = character;
        }
        return shown.toString();
    }

    private static boolean isHidden(int character) {
        int type = Character.getType(character);
        return (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE)
                && character != '\n'
                && character != '\r'
                && character != '\t';
    }

    private static boolean isJoiner(int character) {
        return character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER;
    }

    private static boolean isJoined(int before) {
        return switch (Character.getType(before)) {
            case Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL -> true;
            default -> false;
        };
    }
}
