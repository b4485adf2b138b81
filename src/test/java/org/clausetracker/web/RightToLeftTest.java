package org.clausetracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Objects;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.status.ChangesData;
import org.clausetracker.web.site.Direction;
import org.clausetracker.web.site.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An Arabic agreement on English pages: its text runs from right to left, its names keep the sentence in order. */
@QuarkusTest
@TestProfile(ChangesData.class)
class RightToLeftTest {

    private static final String POINT = "/agreements/ag/clauses/1";

    @Inject
    BundleImportService imports;

    @BeforeEach
    void load() throws IOException {
        try (var bundle = Objects.requireNonNull(getClass().getResourceAsStream("/trials/09-arabic-bidi.json"))) {
            imports.load(bundle, "09-arabic-bidi.json");
        }
    }

    @Test
    void a_wording_has_the_language_and_direction_of_its_text() {
        Element onBoard = Objects.requireNonNull(
                Pages.get("/agreements/ag").select(".point .words").first());
        Element onPage = Objects.requireNonNull(
                Pages.get(POINT).select(".wording .unverified").first());

        for (Element text : new Element[] {onBoard, onPage}) {
            assertThat(text.attr("lang")).isEqualTo("ar");
            assertThat(text.attr("dir")).isEqualTo("rtl");
        }
        assertThat(Objects.requireNonNull(Pages.get(Pages.CEASEFIRE + "/clauses/6")
                                .select(".wording .unverified")
                                .first())
                        .attr("dir"))
                .isEqualTo("ltr");
    }

    @Test
    void a_name_in_a_sentence_is_isolated() {
        Document page = Pages.get(POINT);

        assertThat(page.select(".reasons li bdi").eachText()).contains("الطرف الأول");
        assertThat(Pages.get("/card/ag/1").select(".card-reason bdi").eachText())
                .contains("الطرف الأول");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/agreements?q=ag",
                "/agreements/ag",
                "/agreements/ag/matrix",
                POINT,
                POINT + "/findings",
                "/card/ag/1",
                "/parties",
                "/parties/a",
                "/parties/b",
                "/statements?agreement=ag",
                "/statements/st1",
                "/sources/s1",
                "/search?q=UNIFIL"
            })
    void no_arabic_stands_loose_in_a_line_of_a_page(String address) {
        Document page = Pages.get(address);
        page.select("script, style, option, svg, title, .cite, pre").remove();

        page.select("main, main *").forEach(element -> element.textNodes().stream()
                .map(TextNode::text)
                .filter(text -> text.codePoints()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC))
                .forEach(text -> assertThat(element.closest("bdi, [dir=auto], [dir=rtl]"))
                        .as(address + ": " + text + " in " + element.tagName() + "." + element.className())
                        .isNotNull()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Performance by الطرف الأول is claimed by بعثة المراقبة. | Performance by <bdi>الطرف الأول</bdi> is claimed by <bdi>بعثة المراقبة</bdi>.",
                "By الطرف (UNIFIL), בית: x | By <bdi>الطرف (UNIFIL)</bdi>, <bdi>בית</bdi>: x",
                "الطرف الأول | <bdi>الطرف الأول</bdi>",
                "(الطرف) said | (<bdi>الطرف</bdi>) said",
                "A < B & \"c\" | A &lt; B &amp; &quot;c&quot;"
            })
    void stretches_from_right_to_left_are_isolated(String sentence, String html) {
        assertThat(Direction.isolated(sentence, Language.EN).getValue()).isEqualTo(html);
    }
}
