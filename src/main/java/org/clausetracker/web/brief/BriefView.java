package org.clausetracker.web.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.clausetracker.clause.Headline;
import org.clausetracker.web.finding.FindingLink;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Direction;
import org.clausetracker.web.site.Prose;
import org.clausetracker.web.site.ViewCitation;
import org.jspecify.annotations.Nullable;

/**
 * A brief in words, the same on screen, in print and in a document.
 *
 * @param asOf the day and what was known
 * @param day the day in words
 * @param since the first day of the changes
 * @param path of the page of what it is about
 * @param query that fixes all it depends on but the language, with its question mark
 * @param title what it is about
 * @param under what that belongs to, or a word for it
 * @param headline its status; null where it has none of its own
 * @param status the same in words; empty where it has none
 * @param lead its status in a sentence
 * @param state how it stands, in sentences
 * @param changes what changed, the newest first
 * @param quotations the statements on which that rests, and a denial
 * @param coming what comes by time alone, the nearest first
 * @param citation how to cite it
 * @param weighed what it was derived from, as a digest in words
 * @param code its address to be scanned
 * @param language BCP 47 tag of its language
 */
public record BriefView(
        AsOf asOf,
        String day,
        LocalDate since,
        String path,
        String query,
        String title,
        String under,
        @Nullable Headline headline,
        String status,
        String lead,
        Lines state,
        Lines changes,
        List<Quotation> quotations,
        Lines coming,
        ViewCitation citation,
        String weighed,
        QrCode code,
        String language) {

    /**
     * Sentences of one section.
     *
     * @param heading of the section
     * @param none what is said where there are none
     * @param shown the sentences
     * @param more how many there are beside them
     */
    public record Lines(String heading, String none, List<Line> shown, int more) {

        /** The same without its last sentence. */
        Lines shorter() {
            return shown.isEmpty() ? this : new Lines(heading, none, shown.subList(0, shown.size() - 1), more + 1);
        }
    }

    /**
     * One sentence.
     *
     * @param text the sentence
     * @param sources the findings on which it rests; where it rests on none, the record that says it; at least one
     */
    public record Line(String text, List<FindingLink> sources) {}

    /**
     * One statement.
     *
     * @param text its words
     * @param language BCP 47 tag of their language
     * @param quoted whether they are a quotation; false: they are the editor's words
     * @param says what it says, in a word or two
     * @param credit who said it, when, and who published it
     * @param address of the publication; null where none is known or it leads to no page of the web
     * @param archived the digest of the archived text, in words; empty where none is kept
     * @param finding the finding that reads it so
     */
    public record Quotation(
            String text,
            String language,
            boolean quoted,
            String says,
            String credit,
            @Nullable String address,
            String archived,
            FindingLink finding) {

        /** The words as they stand in a text: only a quotation has quotation marks. */
        public String marked() {
            return quoted
                    ? "“" + text + "”"
                    : Prose.prose(text).stream().map(Prose.Piece::text).collect(Collectors.joining());
        }
    }

    /** Whether its language is written from right to left. */
    public boolean isRightToLeft() {
        return Direction.of(language).equals("rtl");
    }

    /** The side on which its lines begin: {@code left} or {@code right}. */
    public String start() {
        return isRightToLeft() ? "right" : "left";
    }

    /** Its own path. */
    public String ownPath() {
        return path + "/brief";
    }

    /** The same with its language, for what is kept as a file. */
    public String file(String type) {
        return ownPath() + "." + type + query + "&lang=" + language;
    }

    /** The same with less in it, for a page that is full: the longest section loses its last entry; the state comes last. */
    BriefView shorter() {
        boolean lessQuoted =
                quotations.size() > 1 && quotations.size() >= changes.shown().size();
        boolean lessChanged = !lessQuoted && changes.shown().size() > 1;
        boolean lessComing = !lessQuoted && !lessChanged && coming.shown().size() > 1;
        return new BriefView(
                asOf,
                day,
                since,
                path,
                query,
                title,
                under,
                headline,
                status,
                lead,
                lessQuoted || lessChanged || lessComing ? state : state.shorter(),
                lessChanged ? changes.shorter() : changes,
                lessQuoted ? quotations.subList(0, quotations.size() - 1) : quotations,
                lessComing ? coming.shorter() : coming,
                citation,
                weighed,
                code,
                language);
    }
}
