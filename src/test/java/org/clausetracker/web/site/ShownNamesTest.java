package org.clausetracker.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.clausetracker.web.PageKind;
import org.clausetracker.web.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages call parties, agreements, clauses, duties and offices as the reader's language does, and say that it is unreviewed. */
@QuarkusTest
class ShownNamesTest {

    @Inject
    Database database;

    /** What pages take from the record word for word, in the language it was said or written in. */
    private static final String AS_RECORDED = "blockquote, .said, .paraphrase, .fragment, .words, .note, [lang=en]";

    private static final String CLAUSE = "/agreements/nk-ceasefire-2020-11-10/clauses/6?asOf=2023-03-01&lang=";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ru | Азербайджанская Республика | Соглашение о прекращении огня в Нагорном Карабахе 2020 года | Кельбаджар, Лачин и Лачинский коридор | Вернуть Кельбаджарский район Азербайджану.
                    hy | Ադրբեջանի Հանրապետություն | Լեռնային Ղարաբաղում հրադադարի 2020 թ. համաձայնագիր | Քարվաճառ (Քելբաջար), Լաչին և Լաչինի միջանցք | Քարվաճառի (Քելբաջարի) շրջանը վերադարձնել Ադրբեջանին։
                    az | Azərbaycan Respublikası | 2020-ci il Dağlıq Qarabağ atəşkəs sazişi | Kəlbəcər, Laçın və Laçın dəhlizi | Kəlbəcər rayonunu Azərbaycana qaytarmaq.
                    """)
    void a_page_names_everything_in_its_language(
            String language, String party, String agreement, String heading, String duty) {
        Document clause = Pages.get(CLAUSE + language);
        assertThat(clause.title()).contains(agreement);
        assertThat(clause.select(".crumbs").text()).contains(agreement);
        assertThat(clause.select("h1").text()).endsWith(heading);
        assertThat(clause.select(".promise h3").text()).contains(duty);
        assertThat(clause.select(".judged b").text()).contains(party);
        assertThat(clause.select(".judged .reasons").text())
                .contains(party)
                .doesNotContain("Republic of Azerbaijan", "Republic of Armenia");
        assertThat(clause.select("table.told").text()).contains(party, duty);
        assertThat(clause.select("svg.timeline .lane").text()).contains(party);
        assertThat(clause.select("details.cite .copy").text()).contains(agreement);

        Document board = Pages.get("/agreements/nk-ceasefire-2020-11-10?lang=" + language);
        assertThat(board.select("h1").text()).isEqualTo(agreement);
        assertThat(board.select(".point h3").text()).contains(heading);
        assertThat(board.select(".owing").text()).contains(party);
        assertThat(board.select("#parties ~ table").text()).contains(party);

        Document list = Pages.get("/agreements?lang=" + language);
        assertThat(list.select(".agreement h3").text()).contains(agreement);
        assertThat(list.select("#party option").text()).contains(party);
        assertThat(list.select("a.cell").eachAttr("title")).anyMatch(title -> title.contains(heading));

        Document matrix = Pages.get("/agreements/nk-ceasefire-2020-11-10/matrix?lang=" + language);
        assertThat(matrix.select("table.told").text()).contains(heading, duty, party);
        assertThat(matrix.select(".voices").text()).contains(party);

        Document deadlines = Pages.get("/deadlines?asOf=2023-03-01&lang=" + language);
        assertThat(deadlines.select("#agreement option").text()).contains(agreement);
        assertThat(deadlines.select("table.due").text()).contains(duty, agreement);

        Document of = Pages.get("/parties/azerbaijan?asOf=2023-03-01&lang=" + language);
        assertThat(of.title()).startsWith(party);
        assertThat(of.select("h1").text()).startsWith(party);
        assertThat(of.select("details.cite .copy").text()).contains(party);
        assertThat(Pages.get("/parties?lang=" + language).select("table").text())
                .contains(party);

        assertThat(Pages.get("/findings?lang=" + language).select("select").text())
                .contains(party, agreement);
        assertThat(Pages.get("/search?q=6&lang=" + language + "&agreement=sochi-2022-10-31")
                        .select("select")
                        .text())
                .contains(party, agreement);
        assertThat(Pages.get("/search?q=Kalbajar&type=CLAUSE&lang=" + language)
                        .select("main")
                        .text())
                .contains(heading);
        assertThat(Pages.get("/statements/S012?lang=" + language).select("main").text())
                .doesNotContain("2020 Nagorno-Karabakh ceasefire agreement");
        assertThat(Pages.get("/changes?agreement=nk-ceasefire-2020-11-10&lang=" + language)
                        .select("h1")
                        .text())
                .contains(agreement);
        assertThat(Pages.get("/card/nk-ceasefire-2020-11-10/6?lang=" + language).text())
                .contains(agreement, heading);
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Премьер-министр Армении, Москва, Транспортные связи",
        "hy, Հայաստանի վարչապետ, Մոսկվա, Հաղորդակցություններ",
        "az, Ermənistanın Baş naziri, Moskva, Nəqliyyat əlaqələri"
    })
    void offices_places_and_labels_are_named_too(String language, String office, String place, String label) {
        assertThat(Pages.get("/parties/nikol-pashinyan?lang=" + language)
                        .select("main")
                        .text())
                .contains(office);
        assertThat(Pages.get("/agreements/moscow-unblocking-2021-01-11?lang=" + language)
                        .select("p.meta")
                        .eachText())
                .anyMatch(meta -> meta.endsWith(", " + place));
        Document clause = Pages.get("/agreements/brussels-2022-05-22/clauses/Connectivity?lang=" + language);
        assertThat(clause.select("h1").text()).startsWith(label);
        assertThat(clause.title()).startsWith(label + ", ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "hy", "az"})
    void a_contested_name_has_its_note_beside_it(String language) {
        assertThat(notes("/parties/artsakh?lang=" + language))
                .hasSize(1)
                .first()
                .asString()
                .contains("Entity recognised by no state; Azerbaijan rejects both names");
        assertThat(notes("/agreements/karabakh-cessation-2023-09-20?lang=" + language))
                .anyMatch(note -> note.contains("The quoted words are Azerbaijan's name for the operation."));
        assertThat(notes("/agreements/nk-ceasefire-2020-11-10/clauses/4?lang=" + language))
                .anyMatch(note -> note.contains("'Armenian troops' kept open"))
                .anyMatch(note -> note.contains("The English 'Armenian troops' is disputed"));
        assertThat(notes("/parties/azerbaijan?lang=" + language)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "hy", "az"})
    void a_page_with_translated_names_says_once_that_nobody_reviewed_them(String language) {
        String unreviewed = Language.ofTag(language).orElseThrow().words().unreviewedNames();

        for (String address : List.of(
                "/agreements",
                "/agreements/nk-ceasefire-2020-11-10",
                "/agreements/nk-ceasefire-2020-11-10/clauses/6",
                "/parties",
                "/parties/armenia",
                "/findings",
                "/deadlines",
                "/statements/S012",
                "/card/nk-ceasefire-2020-11-10/6")) {
            assertThat(Pages.get(address + "?lang=" + language).body().text())
                    .as(address)
                    .containsOnlyOnce(unreviewed);
        }
        assertThat(Pages.get("/codebook?lang=" + language).body().text()).doesNotContain(unreviewed);
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void no_page_keeps_an_english_name_that_is_translated(PageKind kind) {
        String address = kind.address().replaceFirst("[?&]lang=..", "");
        Document page = Pages.get(address + (address.contains("?") ? "&" : "?") + "lang=ru", kind.status());
        page.select(AS_RECORDED).remove();

        assertThat(page.text()).doesNotContain(translated("AGREEMENT_TITLE", "CLAUSE_HEADING", "COMMITMENT"));
        assertThat(page.select("h1, option, th, .judged b, .lane, a[href^=/parties/], .crumbs a, a[href^=/agreements/]")
                        .eachText())
                .doesNotContain(translated("PARTY", "AGREEMENT_NAME", "CLAUSE_LABEL"));
    }

    /** The English of these kinds whose Russian differs. */
    private String[] translated(String... kinds) {
        return database.list(
                        "the translated names",
                        Query.of(
                                "select english from translation where kind = any (?) and language = 'ru' and text <> english",
                                List.of(kinds)),
                        row -> row.getString(1))
                .toArray(String[]::new);
    }

    @Test
    void english_pages_name_things_as_the_record_does() {
        Document clause = Pages.get(CLAUSE + "en");

        assertThat(clause.select("h1").text()).endsWith("Kalbajar, Lachin and the Lachin corridor");
        assertThat(clause.select(".judged b").text()).contains("Republic of Azerbaijan");
        assertThat(clause.body().text())
                .doesNotContain(
                        Language.EN.words().unreviewedNames(),
                        Language.EN.words().nameNote());
        assertThat(notes("/parties/artsakh?lang=en")).isEmpty();
    }

    @Test
    void a_party_without_a_translation_keeps_its_english_name() {
        assertThat(Pages.get("/parties/hyetert?lang=hy").select("h1").text()).startsWith("HyeTert");
    }

    @Test
    void the_about_page_says_how_much_reference_data_there_is() {
        assertThat(Pages.get("/about").select(".prose").text())
                .contains(
                        "357 into Russian, 355 into Armenian, 356 into Azerbaijani.",
                        "None of them has been reviewed yet.")
                .contains("A gazetteer of 156 places");
    }

    /** The notes on names, not other notes. */
    private static List<String> notes(String address) {
        return Pages.get(address).select("p.note:has(span[lang=en])").eachText();
    }
}
