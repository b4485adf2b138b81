package org.clausetracker.record;

import java.text.Normalizer;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How texts are taken in: the one place where line ends and spellings are made one, and where characters are refused. */
public final class Texts {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Texts() {}

    /**
     * A text as it is taken in.
     *
     * @param text what is stored of it
     * @param fault why it is not taken; null where it is
     */
    public record Received(String text, @Nullable String fault) {}

    /**
     * Takes in the text of a record that is given alone. Line ends become {@code \n}; names and labels are composed (Unicode
     * normalisation form C).
     */
    public static Received received(String given, TextKind kind) {
        String fault = faultOf(given);
        if (fault != null) {
            return new Received(given, fault);
        }
        String text = kind.isLine() ? given : given.replace("\r\n", "\n").replace('\r', '\n');
        if (kind.isName()) {
            text = Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        return new Received(text, faultOf(text, kind));
    }

    /** What is wrong with any text that should say something; null when nothing is. */
    public static @Nullable String faultOf(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (character == 0) {
                return "must not contain a NUL character (U+0000)";
            }
            if (isSurrogate(character)) {
                return "must not contain half of a surrogate pair";
            }
            blank = blank && isBlank(character);
        }
        return blank ? "must not be blank" : null;
    }

    private static @Nullable String faultOf(String text, TextKind kind) {
        if (text.length() > kind.longest() && text.codePointCount(0, text.length()) > kind.longest()) {
            return "must have at most "
                    + NumberFormat.getIntegerInstance(Locale.ROOT).format(kind.longest()) + " characters";
        }
        if (!kind.isLine()) {
            return null;
        }
        int wrong = text.codePoints()
                .filter(character -> !isInLine(character, kind))
                .findFirst()
                .orElse(-1);
        if (wrong >= 0) {
            return String.format(
                    Locale.ROOT, "must not contain the character U+%04X, which nobody sees in one line of text", wrong);
        }
        return kind.isName() && !text.equals(text.strip()) ? "must not begin or end with white space" : null;
    }

    /** A word joiner of Persian or of the Indian scripts is spelling in a name; in a label it only makes twins. */
    private static boolean isInLine(int character, TextKind kind) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT ->
                kind == TextKind.LINE
                        || (kind == TextKind.NAME
                                && (character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER));
            case Character.SPACE_SEPARATOR -> kind != TextKind.LABEL || character == ' ';
            default -> true;
        };
    }

    /** All that any of the database's locales takes for white space, and a little more. */
    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == 0x85
                || character == 0x180E;
    }

    /** Whether it is half of a surrogate pair, which stands for no character. A whole pair is one code point. */
    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
