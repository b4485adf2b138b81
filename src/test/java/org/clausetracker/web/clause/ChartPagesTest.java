package org.clausetracker.web.clause;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.clausetracker.web.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The chart of a clause, on its page and to take away. */
@QuarkusTest
class ChartPagesTest {

    private static final String POINT_6 = Pages.CEASEFIRE + "/clauses/6";
    private static final String THEN = "?asOf=2023-03-01";

    @Test
    void the_chart_is_titled_by_one_message_that_is_its_name_too() {
        Document page = Pages.get(POINT_6 + THEN);

        assertThat(page.select(".chart figcaption").text())
                .isEqualTo("Point 6: Breached since 13 December 2022. Most reports are about November 2020 (6).");
        assertThat(page.select(".timeline").attr("aria-labelledby"))
                .isEqualTo(page.select(".chart figcaption").attr("id"));
        assertThat(page.getElementById(page.select(".timeline").attr("aria-describedby")))
                .isNotNull();
    }

    @Test
    void a_mark_links_to_its_statement_and_one_of_several_to_their_list() {
        Document page = Pages.get(POINT_6 + THEN);
        List<Element> marks = page.select(".timeline a:has(use)");

        assertThat(marks).hasSizeGreaterThan(10);
        assertThat(marks).allMatch(mark -> !mark.select("> title").text().isEmpty());
        for (Element mark : marks) {
            String href = mark.attr("href");
            String several = mark.select(".many").text();
            assertThat(href)
                    .matches(
                            several.isEmpty()
                                    ? "/statements/[A-Z0-9]+\\?asOf=2023-03-01#F-.*"
                                    : POINT_6
                                            + "/findings\\?kind=[A-Z_]+&clock=(event|stated)&from=[0-9-]+&to=[0-9-]+&asOf=2023-03-01");
            if (!several.isEmpty()) {
                assertThat(Pages.get(href).select(".finding").size()).isGreaterThanOrEqualTo(Integer.parseInt(several));
            }
        }
        assertThat(page.select(".timeline .many")).isNotEmpty();
        Element mark = marks.stream()
                .filter(one -> one.select(".many").isEmpty())
                .findFirst()
                .orElseThrow();
        String href = mark.attr("href");
        assertThat(Pages.get(href.substring(0, href.indexOf('#')))
                        .getElementById(href.substring(href.indexOf('#') + 1)))
                .isNotNull();
    }

    @Test
    void a_stretch_of_one_status_links_to_the_page_of_its_first_day() {
        Document page = Pages.get(POINT_6 + THEN);
        List<String> days = page.select(".timeline a.band:not(.forecast)").eachAttr("href");

        assertThat(days).contains(POINT_6 + "?asOf=2022-12-13#timeline");
        assertThat(Pages.get(POINT_6 + "?asOf=2022-12-13")
                        .select(".verdict .chip")
                        .text())
                .isEqualTo("Breached");
    }

    @Test
    void what_comes_after_the_day_is_hatched_and_says_that_it_is_foretold() {
        Document then = Pages.get(POINT_6 + THEN);

        assertThat(then.select(".timeline a.forecast title").eachText())
                .isNotEmpty()
                .allMatch(title -> title.startsWith("If nobody says another word: "));
        assertThat(then.select(".timeline a.forecast rect.hatching"))
                .hasSameSizeAs(then.select(".timeline a.forecast"));
        assertThat(then.select("#hatch")).hasSize(1);
        assertThat(then.select(".plot").attr("data-to")).isGreaterThan("2023-03-01");
        assertThat(Pages.get(POINT_6 + THEN + "&known=now").select(".timeline .forecast"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?from=2022&to=2022", "?from=2022-03&to=2022-06", "?from=2022-12-01&to=2023-01-31"})
    void the_axis_always_names_its_year(String asked) {
        assertThat(Pages.texts(Pages.get(POINT_6 + asked), ".timeline .tick"))
                .anyMatch(label -> label.matches("20\\d\\d"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Take this chart with you: PNG",
        "ru, Скачать этот график: PNG",
        "hy, Ներբեռնել այս գծապատկերը՝ PNG",
        "az, Bu qrafiki yüklə: PNG"
    })
    void the_page_offers_the_chart_as_picture_and_data_in_each_language(String language, String words) {
        Document page = Pages.get(POINT_6 + THEN + "&lang=" + language);

        assertThat(page.select("#timeline .data").text()).startsWith(words);
        for (Element link : page.select("#timeline .data a")) {
            assertThat(given().urlEncodingEnabled(false).get(link.attr("href")).statusCode())
                    .as(link.attr("href"))
                    .isEqualTo(200);
        }
    }

    @Test
    void the_picture_stands_alone_with_its_message_and_its_source() {
        Response answer = given().get(POINT_6 + "/chart.svg" + THEN);
        Document picture = Jsoup.parse(answer.asString(), "", Parser.xmlParser());

        assertThat(answer.contentType()).startsWith("image/svg+xml");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"nk-ceasefire-2020-11-10-6-chart-2023-03-01-en.svg\"");
        assertThat(picture.select("svg > title").text()).startsWith("Point 6: Breached since 13 December 2022.");
        assertThat(picture.text())
                .contains("Point 6, 2020 Nagorno-Karabakh ceasefire agreement, as of 2023-03-01. Treaty Clause Tracker."
                        + " Status rule 1.1.0.")
                .contains("/clauses/6?asOf=2023-03-01");
        assertThat(picture.select("use, [class], [style], style, script, [tabindex]"))
                .isEmpty();
        assertThat(picture.select("a").eachAttr("href")).isNotEmpty().allMatch(href -> href.startsWith("http"));
        assertThat(picture.select("rect, line, text").stream()
                        .filter(shape -> !shape.hasAttr("fill") && !shape.hasAttr("stroke")))
                .isEmpty();
    }

    @Test
    void the_picture_shows_what_the_page_shows() {
        Document page = Pages.get(POINT_6 + THEN + "&side=INDEPENDENT&kind=BREACH&from=2022");
        Document picture = Jsoup.parse(
                given().get(POINT_6 + "/chart.svg" + THEN + "&side=INDEPENDENT&kind=BREACH&from=2022")
                        .asString(),
                "",
                Parser.xmlParser());

        assertThat(picture.select("a > title").eachText())
                .isEqualTo(page.select(".timeline a > title").eachText())
                .isNotEmpty();
    }

    @Test
    void the_same_chart_is_the_same_bytes_and_has_all_its_colours() throws IOException {
        byte[] first = given().get(POINT_6 + "/chart.png" + THEN + "&lang=en").asByteArray();
        BufferedImage picture = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(first)), "is a picture");

        assertThat(given().get(POINT_6 + "/chart.png" + THEN + "&lang=en").asByteArray())
                .isEqualTo(first);
        assertThat(picture.getWidth()).isEqualTo(2400);
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colours.add(picture.getRGB(x, y) & 0xFFFFFF);
            }
        }
        // paper, ink, and the fills of breached, unknown and denied
        assertThat(colours).contains(0xFFFFFF, 0x14202B, 0xB3261E, 0x98A3AE, 0x2F74BD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "hy", "az"})
    void a_picture_has_letters_in_every_language(String language) throws IOException {
        String address = POINT_6 + "/chart.png" + THEN + "&lang=" + language;
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(given().get(address).asByteArray()));
        int dark = 0;
        // the first line of the title
        for (int y = 70; y < 120; y++) {
            for (int x = 80; x < 1200; x++) {
                dark += (picture.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
            }
        }
        assertThat(dark).isGreaterThan(3_000);
    }

    @Test
    void the_data_has_a_row_for_everything_in_the_chart_and_its_source() throws IOException {
        Response answer = given().get(POINT_6 + "/chart.csv" + THEN);
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(answer.asString()))
                .getRecords();
        Document page = Pages.get(POINT_6 + THEN);

        assertThat(answer.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(rows.stream().filter(row -> row.get("series").equals("STATUS")))
                .hasSameSizeAs(page.select(".timeline a.band"))
                .anyMatch(row -> row.get("value").equals("BREACHED")
                        && row.get("from").equals("2022-12-13")
                        && row.get("forecast").equals("false"))
                .anyMatch(row -> row.get("forecast").equals("true"));
        assertThat(rows.stream().filter(row -> row.get("series").equals("FINDING")))
                .hasSameSizeAs(page.select(".events a"));
        assertThat(rows.stream()
                        .filter(row -> row.get("series").equals("REPORTS_IN_MONTH"))
                        .mapToInt(row -> Integer.parseInt(row.get("count")))
                        .sum())
                .isBetween(20, page.select(".events a").size());
        assertThat(rows).allMatch(row -> row.get("source").endsWith(POINT_6 + THEN));
    }

    @Test
    void a_clause_that_is_not_there_has_no_picture() {
        for (String file : List.of("svg", "png", "csv")) {
            assertThat(given().get(Pages.CEASEFIRE + "/clauses/99/chart." + file)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(given().get(POINT_6 + "/chart.svg?from=2022&to=2021").statusCode())
                .isEqualTo(400);
    }
}
