package org.clausetracker.web.site;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How to cite what a page shows. The address holds the day and the knowledge of the view, so that whoever follows it sees
 * the same.
 *
 * @param key short name of the view, of letters, digits, hyphens and colons
 * @param title what the page shows
 * @param publisher name of this service
 * @param url absolute address of the view
 * @param note what the view rests on, such as the version of the rule
 * @param accessed the day of reading
 * @param reading the same in words, such as "accessed 2026-11-22"
 * @param original who said it first and where, which is credited before this service; null for what this service says itself
 */
public record ViewCitation(
        String key,
        String title,
        String publisher,
        String url,
        String note,
        LocalDate accessed,
        String reading,
        @Nullable Original original) {

    /**
     * What a statement or a source was before it was recorded here.
     *
     * @param speaker who said it; empty where nobody is known
     * @param publication who published it and when
     * @param address of the publication; empty where none is known
     * @param digest SHA-256 of the archived text, in hexadecimal; empty where none is kept
     */
    public record Original(String speaker, String publication, String address, String digest) {

        /** Who is credited first. */
        String author() {
            return speaker.isEmpty() ? publication : speaker;
        }

        /** Where it was published, and how to know the text again. */
        String where() {
            return Stream.of(publication, address, check())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(". "));
        }

        private String check() {
            return digest.isEmpty() ? "" : "SHA-256 " + digest;
        }
    }

    /** What TeX would read as a command, and how to write it as itself. */
    private static final Map<String, String> TEX = Map.of(
            "\\", "\\textbackslash{}",
            "{", "\\{",
            "}", "\\}",
            "$", "\\$",
            "&", "\\&",
            "#", "\\#",
            "%", "\\%",
            "_", "\\_",
            "^", "\\textasciicircum{}",
            "~", "\\textasciitilde{}");

    private static final Pattern TEX_SPECIAL = Pattern.compile("[\\\\{}$&#%_^~]");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern NOT_IN_KEY = Pattern.compile("[^A-Za-z0-9:-]+");

    /** One paragraph of plain text. */
    public String text() {
        return undated() + " " + url + " (" + oneLine(reading) + ").";
    }

    /** The same without address and day of reading, for a file that names the one and does not know the other. */
    public String undated() {
        String here = oneLine(publisher) + ". " + oneLine(note) + ".";
        return original == null
                ? oneLine(title) + ". " + here
                : oneLine(original.author()) + ". " + oneLine(title) + ". " + oneLine(original.where()) + ". " + here;
    }

    /** An entry of a BibTeX file. */
    public String bibtex() {
        return "@misc{" + NOT_IN_KEY.matcher(key).replaceAll("-") + ",\n"
                + "  title = {{" + tex(title) + "}},\n"
                + "  author = {{" + tex(original == null ? publisher : original.author()) + "}},\n"
                + (original == null ? "" : "  howpublished = {" + tex(original.where()) + "},\n")
                + "  year = {" + accessed.getYear() + "},\n"
                + "  note = {" + tex(note) + "},\n"
                + "  url = {" + url.replace("{", "%7B").replace("}", "%7D") + "},\n"
                + "  urldate = {" + accessed + "}\n"
                + "}\n";
    }

    /** A record of an RIS file; its lines end as the format wants it. */
    public String ris() {
        String day = accessed.toString().replace('-', '/') + "/";
        return String.join(
                "\r\n",
                "TY  - ELEC",
                "TI  - " + oneLine(title),
                "AU  - " + oneLine(original == null ? publisher : original.author()),
                "PY  - " + accessed.getYear(),
                "N1  - " + oneLine(original == null ? note : original.where() + ". " + note),
                "UR  - " + url,
                "Y2  - " + day,
                "ER  - ",
                "");
    }

    private static String oneLine(String text) {
        return LINE_BREAKS.matcher(text.strip()).replaceAll(" ");
    }

    private static String tex(String text) {
        return TEX_SPECIAL
                .matcher(oneLine(text))
                .replaceAll(found -> Matcher.quoteReplacement(TEX.getOrDefault(found.group(), "")));
    }
}
