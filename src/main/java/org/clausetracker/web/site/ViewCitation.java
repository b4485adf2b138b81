package org.clausetracker.web.site;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
 */
public record ViewCitation(
        String key, String title, String publisher, String url, String note, LocalDate accessed, String reading) {

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
        return oneLine(title) + ". " + oneLine(publisher) + ". " + oneLine(note) + ".";
    }

    /** An entry of a BibTeX file. */
    public String bibtex() {
        return "@misc{" + NOT_IN_KEY.matcher(key).replaceAll("-") + ",\n"
                + "  title = {{" + tex(title) + "}},\n"
                + "  author = {{" + tex(publisher) + "}},\n"
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
                "AU  - " + oneLine(publisher),
                "PY  - " + accessed.getYear(),
                "N1  - " + oneLine(note),
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
