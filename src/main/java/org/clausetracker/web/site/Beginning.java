package org.clausetracker.web.site;

import org.jspecify.annotations.Nullable;

/** The beginning of a text that is too long for its place. */
public final class Beginning {

    private Beginning() {}

    /**
     * The text in one line, up to the end of a word; an ellipsis says that more follows.
     *
     * @param text any text; null is as good as empty
     * @param most the most characters, before the ellipsis
     */
    public static String of(@Nullable String text, int most) {
        if (text == null) {
            return "";
        }
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= most) {
            return line;
        }
        int end = line.lastIndexOf(' ', most);
        return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, line.codePointCount(0, most))) + " …";
    }
}
