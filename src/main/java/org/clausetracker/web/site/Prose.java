package org.clausetracker.web.site;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in somebody else's words than those of the record: an editor's note, a paraphrase, a wording that nobody saw word
 * for word. What it sets in quotation marks is not known to be a quotation, so pages set it off without them.
 */
@TemplateExtension
public final class Prose {

    private static final Pattern QUOTATION =
            Pattern.compile("“([^”]*)”|«([^»]*)»|„([^“”]*)[“”]|\"([^\"]*)\"", Pattern.DOTALL);

    private static final Pattern MARK = Pattern.compile("[“”„«»]");

    private Prose() {}

    /**
     * A piece of a text, without quotation marks.
     *
     * @param text its words
     * @param cited whether the text sets them in quotation marks
     */
    public record Piece(String text, boolean cited) {}

    /** The pieces of a text in its order, without the empty ones. A mark without its counterpart is left out. */
    public static List<Piece> prose(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher quotation = QUOTATION.matcher(text);
        int from = 0;
        while (quotation.find()) {
            add(pieces, text.substring(from, quotation.start()), false);
            add(pieces, text.substring(quotation.start() + 1, quotation.end() - 1), true);
            from = quotation.end();
        }
        add(pieces, text.substring(from), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean cited) {
        String words = MARK.matcher(text).replaceAll("");
        if (!words.isEmpty()) {
            pieces.add(new Piece(Visible.visible(words), cited));
        }
    }
}
