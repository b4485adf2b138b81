package org.clausetracker.names;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the file of names. */
final class NamesReader {

    /** The languages that names are translated into. */
    static final List<String> LANGUAGES = List.of("ru", "hy", "az");

    private static final Set<String> SECTIONS = Set.of(
            "format",
            "description",
            "bundle",
            "parties",
            "agreements",
            "clauses",
            "commitments",
            "offices",
            "clauseLabels",
            "agreementPlaces",
            "conditions");

    private static final Set<String> ENTRY =
            Set.of("en", "ru", "hy", "az", "reviewed", "note", "spellings", "sameAsEnglish");

    private final ReferenceRows rows;
    private final Map<NameKind, Integer> counted = new EnumMap<>(NameKind.class);

    NamesReader(ReferenceRows rows) {
        this.rows = rows;
    }

    void read(JsonAt root) {
        root.hasOnly(SECTIONS);
        section(root, "parties", NameKind.PARTY);
        agreements(root);
        section(root, "clauses", NameKind.CLAUSE_HEADING);
        section(root, "commitments", NameKind.COMMITMENT);
        texts(root, "offices", NameKind.OFFICE);
        texts(root, "clauseLabels", NameKind.CLAUSE_LABEL);
        texts(root, "agreementPlaces", NameKind.AGREEMENT_PLACE);
        section(root, "conditions", NameKind.CONDITION);
    }

    private void section(JsonAt root, String key, NameKind kind) {
        root.required(key).entries().forEach((subject, entry) -> entry(kind, subject, entry));
    }

    /** A section whose keys are the English texts themselves. */
    private void texts(JsonAt root, String key, NameKind kind) {
        root.required(key).entries().forEach((text, entry) -> translated(kind, text, text, entry));
    }

    private void agreements(JsonAt root) {
        root.required("agreements").entries().forEach((slug, agreement) -> {
            agreement.hasOnly(Set.of("title", "otherNames"));
            entry(NameKind.AGREEMENT_TITLE, slug, agreement.required("title"));
            JsonAt others = agreement.optional("otherNames");
            if (others != null) {
                others.entries().forEach((english, entry) -> translated(NameKind.AGREEMENT_NAME, slug, english, entry));
            }
        });
    }

    /** An entry whose key is the English text, which it must repeat. */
    private void translated(NameKind kind, String subject, String english, JsonAt entry) {
        String given = entry(kind, subject, entry);
        if (!given.isEmpty() && !given.equals(english)) {
            entry.required("en").report("must be its key, '" + english + "'");
        }
    }

    private String entry(NameKind kind, String subject, JsonAt entry) {
        if (subject.isBlank()) {
            entry.report("has an empty key");
        }
        if (!entry.hasOnly(ENTRY)) {
            return "";
        }
        String english = entry.required("en").text();
        rows.add(
                ReferenceTable.TRANSLATED_NAME,
                kind.name(),
                subject,
                english,
                counted.merge(kind, 1, Integer::sum),
                entry.required("reviewed").flag(),
                entry.optionalText("note"),
                entry.texts("spellings"));
        List<String> same = sameAsEnglish(entry);
        for (String language : LANGUAGES) {
            String text = text(entry, language, english, same);
            if (text != null) {
                rows.add(
                        ReferenceTable.TRANSLATION,
                        kind.name(),
                        subject,
                        english,
                        language,
                        text,
                        same.contains(language));
            }
        }
        return english;
    }

    private static List<String> sameAsEnglish(JsonAt entry) {
        JsonAt given = entry.optional("sameAsEnglish");
        return given == null
                ? List.of()
                : given.elements().stream()
                        .map(language -> language.oneOf(LANGUAGES))
                        .toList();
    }

    private static @Nullable String text(JsonAt entry, String language, String english, List<String> same) {
        String text = entry.optionalText(language);
        if (!same.contains(language)) {
            return text;
        }
        if (text != null && !text.isEmpty() && !text.equals(english)) {
            entry.required(language).report("differs from the English, but is said to be the same");
        }
        return english.isEmpty() ? null : english;
    }
}
