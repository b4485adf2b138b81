package org.clausetracker.web.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.web.site.Visible;

/**
 * A text cut where quotations begin and end, so that each piece lies under the same quotations from its first to its last
 * character. Quotations may overlap, and several findings may quote the same words.
 *
 * @param pieces in the order of the text; together they are the whole text
 * @param quoted whether the text is a quotation, so that marks of quotation in it stand as they are
 */
public record MarkedText(List<Piece> pieces, boolean quoted) {

    /**
     * A piece of the text.
     *
     * @param text its characters; those that would be invisible or reorder their neighbours stand as their code points
     * @param quotes the quotations that it is part of, the one that begins first first; empty for plain text
     * @param begins the quotations that begin with it
     */
    public record Piece(String text, List<Quote> quotes, List<Quote> begins) {

        /** Whether anybody quotes it. */
        public boolean isQuoted() {
            return !quotes.isEmpty();
        }
    }

    /**
     * A quotation.
     *
     * @param finding id of the finding that rests on it
     * @param number what readers find the finding by, from 1
     * @param start first character, counted from 0 in Unicode code points
     * @param end character after the last one
     */
    public record Quote(String finding, int number, int start, int end) {}

    /** A text that nobody else quotes. */
    public static MarkedText plain(String text, boolean quoted) {
        return of(text, List.of(), quoted);
    }

    /** The text of a statement with the quotations of its findings, numbered in the order given. */
    public static MarkedText withFindings(String text, List<FindingSummary> findings, boolean quoted) {
        List<Quote> quotes = new ArrayList<>();
        for (FindingSummary finding : findings) {
            quotes.add(new Quote(
                    finding.id(),
                    quotes.size() + 1,
                    finding.excerpt().start(),
                    finding.excerpt().end()));
        }
        return of(text, quotes, quoted);
    }

    /**
     * Cuts a text.
     *
     * @throws IndexOutOfBoundsException when a quotation ends after the text does
     */
    static MarkedText of(String text, List<Quote> quotes, boolean quoted) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.codePointCount(0, text.length())));
        quotes.forEach(quote -> {
            cuts.add(quote.start());
            cuts.add(quote.end());
        });
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int fromChar = 0;
        for (int to : cuts.tailSet(0, false)) {
            int toChar = text.offsetByCodePoints(fromChar, to - from);
            int first = from;
            pieces.add(new Piece(
                    Visible.visible(text.substring(fromChar, toChar)),
                    quotes.stream()
                            .filter(quote -> quote.start() <= first && to <= quote.end())
                            .toList(),
                    quotes.stream()
                            .filter(quote -> quote.start() == first && first < quote.end())
                            .toList()));
            from = to;
            fromChar = toChar;
        }
        return new MarkedText(pieces, quoted);
    }
}
