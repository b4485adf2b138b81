package org.clausetracker.names;

import java.util.Locale;

/** The tables of reference data; one that refers to another stands behind it. */
enum ReferenceTable {
    TRANSLATED_NAME("kind, subject, english, ordinal, reviewed, note, spellings"),
    TRANSLATION("kind, subject, english, language, text, same_as_english"),
    PLACE("slug, ordinal, kind, english_from, within, wikidata, note, spellings"),
    PLACE_NAME("place, language, name"),
    PLACE_USAGE("place, party, ordinal, form"),
    PLACE_MENTION("place, record, ordinal"),
    AMBIGUOUS_SPELLING("spelling, ordinal, places, note"),
    SYNONYM_GROUP("id, ordinal, expand, caution"),
    SYNONYM("synonym_group, language, ordinal, word");

    private final String columns;

    ReferenceTable(String columns) {
        this.columns = columns;
    }

    /** Adds one row; its values stand in the order of the columns. */
    String insertion() {
        return "insert into " + name().toLowerCase(Locale.ROOT) + " (" + columns + ") values ("
                + columns.replaceAll("\\w+", "?") + ")";
    }

    /** Takes every row away. */
    String removal() {
        return "delete from " + name().toLowerCase(Locale.ROOT);
    }
}
