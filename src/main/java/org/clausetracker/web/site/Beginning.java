package org.clausetracker.web.site;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The beginning of a text, where there is no room for all of it. */
public final class Beginning {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Beginning() {}

    /**
     * The text in one line, up to a word's end where it is longer; then three dots follow.
     *
     * @param most characters, at most
     */
    public static String of(@Nullable String text, int most) {
        if (text == null) {
            return "";
        }
        String line = SPACE.matcher(text).replaceAll(" ").strip();
        if (line.length() <= most) {
            return line;
        }
        int end = line.lastIndexOf(' ', most);
        return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, line.codePointCount(0, most))) + " …";
    }
}
