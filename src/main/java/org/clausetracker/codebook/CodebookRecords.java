package org.clausetracker.codebook;

import static org.clausetracker.codebook.CodebookRules.CODEBOOK_ENTRY;

import org.clausetracker.record.JsonFields;
import org.clausetracker.record.JsonPart;
import org.clausetracker.record.JsonValue;
import org.clausetracker.record.RowSink;
import org.clausetracker.record.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Reads the codebook. A section is either one definition, stored under the empty term, or the definitions of its terms.
 * The sections that a bundle has are defined by it completely; the others stay.
 */
public final class CodebookRecords {

    private final RowSink rows;
    private int ordinal;

    public CodebookRecords(RowSink rows) {
        this.rows = rows;
    }

    public void read(JsonValue codebook) {
        JsonFields sections = codebook.object();
        if (sections == null) {
            return;
        }
        for (String name : sections.names()) {
            JsonValue section = sections.optional(name);
            checkName(section, name);
            if (section.isObject()) {
                readTerms(name, section);
            } else {
                add(name, "", section, section.text());
            }
        }
    }

    private void readTerms(String name, JsonValue section) {
        JsonFields terms = section.object();
        if (terms == null || terms.names().isEmpty()) {
            section.report("must define at least one term");
            return;
        }
        for (String term : terms.names()) {
            JsonValue definition = terms.optional(term);
            checkName(definition, term);
            add(name, term, definition, definition.text());
        }
    }

    /** A key is stored as a text, so what holds for texts holds for it too. */
    private static void checkName(JsonValue named, String name) {
        String fault = Texts.faultOf(name);
        if (fault != null) {
            named.report("has a key that " + fault);
        }
    }

    private void add(String section, String term, JsonPart place, @Nullable String definition) {
        ordinal++;
        rows.add(
                place,
                CODEBOOK_ENTRY
                        .row()
                        .with("section", section)
                        .with("term", term)
                        .with("ordinal", ordinal)
                        .with("definition", definition));
    }
}
