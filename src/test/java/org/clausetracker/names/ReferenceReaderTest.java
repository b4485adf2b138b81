package org.clausetracker.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file of reference data says becomes rows; what is wrong with it is named with its path. */
class ReferenceReaderTest {

    private static final String NAMES =
            """
            {"format": "clause-tracker-names/1",
             "parties": {"ruritania": {"en": "Ruritania", "ru": "Руритания", "az": "Ruritania", "sameAsEnglish": ["az"],
               "spellings": ["Ruritanien"], "note": "Imagined.", "reviewed": false}},
             "agreements": {"zenda": {"title": {"en": "Treaty", "hy": "Պայմանագիր", "reviewed": true},
               "otherNames": {"Zenda": {"en": "Zenda", "ru": "Зенда", "reviewed": false}}}},
             "clauses": {}, "commitments": {}, "offices": {"King": {"en": "King", "ru": "Король", "reviewed": false}},
             "clauseLabels": {}, "agreementPlaces": {}, "conditions": {}}""";

    private static final String GAZETTEER =
            """
            {"format": "clause-tracker-gazetteer/1", "places": [
               {"slug": "ruritania", "kind": "state", "names": {"en": "Ruritania", "ru": "Руритания"}, "spellings": [],
                "wikidata": "Q1", "enFrom": "agreement"},
               {"slug": "strelsau", "kind": "city", "names": {"en": "Strelsau"}, "spellings": ["Streslau"],
                "within": "ruritania", "usedBy": {"king": ["Strelsau", "Streslau"]}, "note": "A city.",
                "enFrom": "general", "in": ["zenda", "zenda/1", "S001"]}],
             "ambiguous": [{"spelling": "Streslau", "places": ["strelsau"], "note": "Also a name."}],
             "synonyms": [{"id": "truce", "expand": "tell", "en": ["truce"], "ru": ["перемирие", "мир"], "caution": "Short."}]}""";

    private final List<String> errors = new ArrayList<>();

    @Test
    void names_become_rows() {
        ReferenceRows rows = read(ReferenceFile.NAMES, NAMES);

        assertThat(errors).isEmpty();
        assertThat(rows.of(ReferenceTable.TRANSLATED_NAME))
                .containsExactly(
                        row("PARTY", "ruritania", "Ruritania", 1, false, "Imagined.", List.of("Ruritanien")),
                        row("AGREEMENT_TITLE", "zenda", "Treaty", 1, true, null, List.of()),
                        row("AGREEMENT_NAME", "zenda", "Zenda", 1, false, null, List.of()),
                        row("OFFICE", "King", "King", 1, false, null, List.of()));
        assertThat(rows.of(ReferenceTable.TRANSLATION))
                .containsExactly(
                        row("PARTY", "ruritania", "Ruritania", "ru", "Руритания", false),
                        row("PARTY", "ruritania", "Ruritania", "az", "Ruritania", true),
                        row("AGREEMENT_TITLE", "zenda", "Treaty", "hy", "Պայմանագիր", false),
                        row("AGREEMENT_NAME", "zenda", "Zenda", "ru", "Зенда", false),
                        row("OFFICE", "King", "King", "ru", "Король", false));
    }

    @Test
    void the_gazetteer_becomes_rows() {
        ReferenceRows rows = read(ReferenceFile.GAZETTEER, GAZETTEER);

        assertThat(errors).isEmpty();
        assertThat(rows.of(ReferenceTable.PLACE))
                .containsExactly(
                        row("ruritania", 1, "state", "agreement", null, "Q1", null, List.of()),
                        row("strelsau", 2, "city", "general", "ruritania", null, "A city.", List.of("Streslau")));
        assertThat(rows.of(ReferenceTable.PLACE_NAME))
                .containsExactly(
                        row("ruritania", "en", "Ruritania"),
                        row("ruritania", "ru", "Руритания"),
                        row("strelsau", "en", "Strelsau"));
        assertThat(rows.of(ReferenceTable.PLACE_USAGE))
                .containsExactly(row("strelsau", "king", 1, "Strelsau"), row("strelsau", "king", 2, "Streslau"));
        assertThat(rows.of(ReferenceTable.PLACE_MENTION))
                .containsExactly(
                        row("strelsau", "zenda", 1), row("strelsau", "zenda/1", 2), row("strelsau", "S001", 3));
        assertThat(rows.of(ReferenceTable.AMBIGUOUS_SPELLING))
                .containsExactly(row("Streslau", 1, List.of("strelsau"), "Also a name."));
        assertThat(rows.of(ReferenceTable.SYNONYM_GROUP)).containsExactly(row("truce", 1, "tell", "Short."));
        assertThat(rows.of(ReferenceTable.SYNONYM))
                .containsExactly(
                        row("truce", "en", 1, "truce"),
                        row("truce", "ru", 1, "перемирие"),
                        row("truce", "ru", 2, "мир"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "clause-tracker-names/1" | "clause-tracker-names/2" | $.format is 'clause-tracker-names/2', but must be one of clause-tracker-names/1
                    "ru": "Руритания" | "ru": 7 | $.parties.ruritania.ru must be a text that is not empty
                    "ru": "Руритания" | "ru": " " | $.parties.ruritania.ru must be a text that is not empty
                    "ru": "Руритания" | "de": "Ruritanien" | $.parties.ruritania.de is not a known key
                    "az": "Ruritania" | "az": "Ruritaniya" | $.parties.ruritania.az differs from the English, but is said to be the same
                    ["az"] | ["de"] | $.parties.ruritania.sameAsEnglish[0] is 'de', but must be one of ru, hy, az
                    ["Ruritanien"] | "Ruritanien" | $.parties.ruritania.spellings must be a list
                    "note": "Imagined.", "reviewed": false | "note": "Imagined." | $.parties.ruritania.reviewed is required
                    "reviewed": true | "reviewed": "yes" | $.agreements.zenda.title.reviewed must be true or false
                    "Zenda": {"en": "Zenda" | "Zenda": {"en": "Zendo" | $.agreements.zenda.otherNames.Zenda.en must be its key, 'Zenda'
                    "conditions": {} | "conditions": [] | $.conditions must be an object
                    "conditions": {} | "condition": {} | $.condition is not a known key
                    """)
    void errors_of_names_have_a_path(String right, String wrong, String error) {
        read(ReferenceFile.NAMES, replaced(NAMES, right, wrong));

        assertThat(errors).contains(error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "within": "ruritania" | "within": "nowhere" | $.places[1].within there is no place 'nowhere'
                    "slug": "strelsau" | "slug": "ruritania" | $.places[1].slug 'ruritania' is there twice
                    "slug": "strelsau" | "slug": "Strelsau" | $.places[1].slug is 'Strelsau', but must match [a-z0-9]+(-[a-z0-9]+)*
                    "wikidata": "Q1" | "wikidata": "1" | $.places[0].wikidata is '1', but must match Q[1-9][0-9]*
                    "enFrom": "general" | "enFrom": "hearsay" | $.places[1].enFrom is 'hearsay', but must be one of agreement, statement, general
                    {"en": "Strelsau"} | {"ru": "Стрельсау"} | $.places[1].names.en is required
                    "zenda/1", "S001" | "zenda/1", "zenda" | $.places[1].in[2] 'zenda' is there twice
                    ["strelsau"] | ["zenda"] | $.ambiguous[0].places[0] there is no place 'zenda'
                    "expand": "tell" | "expand": "never" | $.synonyms[0].expand is 'never', but must be one of always, tell
                    "caution": "Short." | "careful": "Short." | $.synonyms[0].careful is not a known key
                    """)
    void errors_of_the_gazetteer_have_a_path(String right, String wrong, String error) {
        read(ReferenceFile.GAZETTEER, replaced(GAZETTEER, right, wrong));

        assertThat(errors).contains(error);
    }

    private ReferenceRows read(ReferenceFile file, String text) {
        ReferenceRows rows = new ReferenceRows();
        try {
            file.read(JsonAt.root(new ObjectMapper().readTree(text), errors), rows);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    private static String replaced(String text, String right, String wrong) {
        assertThat(text).contains(right);
        return text.replace(right, wrong);
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
