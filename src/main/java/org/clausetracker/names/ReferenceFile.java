package org.clausetracker.names;

import java.util.List;
import java.util.Locale;

/** The files of reference data. */
public enum ReferenceFile {
    /** Names of what the pages show, in other languages. */
    NAMES("clause-tracker-names/1"),
    /** Places with their names and spellings, and word groups for the search. */
    GAZETTEER("clause-tracker-gazetteer/1");

    private final String format;

    ReferenceFile(String format) {
        this.format = format;
    }

    /** The name under which the database knows it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tables that it fills; one that refers to another stands behind it. */
    List<ReferenceTable> tables() {
        return switch (this) {
            case NAMES -> List.of(ReferenceTable.TRANSLATED_NAME, ReferenceTable.TRANSLATION);
            case GAZETTEER ->
                List.of(
                        ReferenceTable.PLACE,
                        ReferenceTable.PLACE_NAME,
                        ReferenceTable.PLACE_USAGE,
                        ReferenceTable.PLACE_MENTION,
                        ReferenceTable.AMBIGUOUS_SPELLING,
                        ReferenceTable.SYNONYM_GROUP,
                        ReferenceTable.SYNONYM);
        };
    }

    /** Reads the document; what is wrong is collected with its path. */
    void read(JsonAt root, ReferenceRows rows) {
        root.required("format").oneOf(List.of(format));
        switch (this) {
            case NAMES -> new NamesReader(rows).read(root);
            case GAZETTEER -> new GazetteerReader(rows).read(root);
        }
    }
}
