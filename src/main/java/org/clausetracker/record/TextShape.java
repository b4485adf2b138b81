package org.clausetracker.record;

import java.util.regex.Pattern;

/** What a text must look like; each mirrors the named check of the column it goes to. */
public enum TextShape {
    SLUG(
            "[a-z0-9]+(-[a-z0-9]+)*",
            100,
            "a slug: lower-case letters, digits and single hyphens, at most 100 characters"),
    RECORD_ID(
            "[A-Za-z0-9][A-Za-z0-9._-]*",
            200,
            "an id: letters, digits, dots, underscores and hyphens, beginning with a letter or digit,"
                    + " at most 200 characters"),
    CLAUSE_LABEL("(?s).*", 100, "a clause label: at most 100 characters"),
    LETTER("[a-z]{1,3}", 3, "a commitment's letter: one to three lower-case letters"),
    ISO3166(
            "[A-Z]{2}(-[A-Z0-9]{1,3})?",
            6, "an ISO 3166 code: two capital letters, and for a part of a state a hyphen and one to three more"),
    WIKIDATA("Q[1-9][0-9]*", 100, "a Wikidata item: Q and a number"),
    LANGUAGE("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", 100, "a BCP 47 language tag, such as ru or pt-BR"),
    URL("(?s)https?://.*", Integer.MAX_VALUE, "an address: it must begin with http:// or https://");

    private final Pattern pattern;
    private final int longest;
    private final String description;

    TextShape(String pattern, int longest, String description) {
        this.pattern = Pattern.compile(pattern);
        this.longest = longest;
        this.description = description;
    }

    TextKind kind() {
        return this == CLAUSE_LABEL ? TextKind.LABEL : TextKind.LINE;
    }

    public boolean fits(String text) {
        return text.codePointCount(0, text.length()) <= longest
                && pattern.matcher(text).matches();
    }

    public String description() {
        return description;
    }
}
