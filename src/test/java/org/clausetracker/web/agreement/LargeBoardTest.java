package org.clausetracker.web.agreement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.clausetracker.Api;
import org.clausetracker.SqlCount;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.status.ChangesData;
import org.clausetracker.web.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The board of an agreement of many clauses under headings: folded, narrowed, jumped into, page by page. */
@QuarkusTest
@TestProfile(ChangesData.class)
class LargeBoardTest {

    private static final String BOARD = "/agreements/tree";

    /** A day on which breaches are alleged. */
    private static final String DAY = "?asOf=2021-02-01";

    private static final List<String> CHAPTERS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII");
    private static final int ARTICLES = 16;

    /** Preamble, articles, the two parts of one of them, and an annex. The article that has parts is a heading and has no text. */
    private static final int POINTS = 1 + CHAPTERS.size() * ARTICLES + 1 + 1;

    private static final int MOST_STATEMENTS = 23;
    private static final int MOST_BYTES = 300_000;

    /** Set once: the bundle is loaded before the first test. */
    private static boolean loaded;

    @Inject
    BundleImportService imports;

    @Inject
    ObjectMapper mapper;

    @Inject
    SqlCount sql;

    @BeforeEach
    void load() throws IOException {
        if (!loaded) {
            imports.load(new ByteArrayInputStream(mapper.writeValueAsBytes(bundle())), "tree.json");
            loaded = true;
        }
    }

    @Test
    void headings_fold_and_count_what_is_under_them() {
        Document page = Pages.get(BOARD + DAY);

        Element chapter =
                Objects.requireNonNull(page.select(".points > .heading").first());
        assertThat(chapter.select("> details > summary h3").text()).isEqualTo("Chapter I: Heading of chapter I");
        assertThat(Pages.texts(chapter, "> details > summary .tally > span"))
                .containsExactly("16 points", "2 Contested, alleged or partly kept", "14 Unknown or only claimed");
        assertThat(chapter.select("> details").hasAttr("open")).isFalse();
        assertThat(Pages.texts(chapter, "> details > .points > .point .numeral"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ARTICLES)
                        .mapToObj(number -> "1." + number)
                        .toList());
        assertThat(chapter.select("> details > p a").attr("href")).isEqualTo(BOARD + "/clauses/CHAPTER%20I" + DAY);
        assertThat(page.select(".summary-head").text()).isEqualTo(POINTS + " points");
    }

    @Test
    void an_article_that_only_has_parts_is_a_heading_too() {
        Element article = Objects.requireNonNull(
                Pages.get(BOARD).select(".heading .heading").first());

        assertThat(article.select("> details > summary h3").text()).isEqualTo("Point 2.3");
        assertThat(article.select("> details").hasAttr("open")).isTrue();
        assertThat(Pages.texts(article, ".point h3")).containsExactly("2.3(a)", "2.3(b)");
    }

    @Test
    void preamble_and_annex_are_named_as_they_are() {
        String uppermost = "section > .points > .point h3, section > .points > .heading > h3";

        assertThat(Pages.texts(Pages.get(BOARD), uppermost))
                .startsWith("Preamble", "Chapter VII: Heading of chapter VII")
                .endsWith("Annex 1");
        assertThat(Pages.texts(Pages.get(BOARD + "?lang=ru"), uppermost))
                .startsWith("Преамбула", "Глава VII: Heading of chapter VII")
                .endsWith("Приложение 1");
    }

    @Test
    void every_point_is_on_one_page_and_chapters_stay_whole() {
        List<Document> pages = everyPage(BOARD);

        List<String> seen = new ArrayList<>();
        pages.forEach(page -> seen.addAll(Pages.texts(page, ".point h3")));
        assertThat(seen).hasSize(POINTS).doesNotHaveDuplicates();
        assertThat(pages).hasSize(2);
        assertThat(Pages.texts(pages.get(1), "section > .points > .heading > details > summary h3"))
                .containsExactly("Chapter VII: Heading of chapter VII", "Chapter VIII: Heading of chapter VIII");
        assertThat(pages.get(1).select(".more").text()).isEqualTo("Points 7.1 to Annex 1. Previous points");
        assertThat(Pages.texts(
                        Pages.get(pages.get(1).select(".more a[rel=prev]").attr("href")), ".point h3"))
                .startsWith("Preamble", "Point 1.1");
    }

    @Test
    void every_page_names_all_chapters_and_leads_to_each_which_is_then_unfolded() {
        Document page = Pages.get(BOARD);
        assertThat(Pages.texts(page, "section > .points > .heading > details > summary h3"))
                .hasSize(CHAPTERS.size() - 2);
        assertThat(Pages.texts(page, "section > .points > .heading > h3"))
                .containsExactly(
                        "Chapter VII: Heading of chapter VII", "Chapter VIII: Heading of chapter VIII", "Annex 1");
        assertThat(page.select(".stops")).isEmpty();

        Document chapter = Pages.get(page.select(".heading > h3 a").get(0).attr("href"));

        assertThat(chapter.select("section > .points > .heading > details[open] > summary h3")
                        .eachText())
                .containsExactly("Chapter VII: Heading of chapter VII");
        assertThat(Pages.texts(chapter, ".point h3")).startsWith("Point 7.1");
        assertThat(Pages.get(BOARD + "?from=nowhere", 400).select("main").text())
                .contains("from must be the label of a clause of this agreement.");
    }

    @ParameterizedTest
    @CsvSource({
        "status=ALLEGED_BREACH, 13",
        "obligor=tree-south, 64",
        "obligor=tree-south&status=ALLEGED_BREACH, 13",
        "obligor=tree-north&status=ALLEGED_BREACH, 0",
        "coded=false, 2",
        "status=ALLEGED_BREACH&status=UNKNOWN, 129",
        "status=ALLEGED_BREACH&known=now, 13"
    })
    void filters_narrow_it(String filters, int matching) {
        List<Document> pages = everyPage(BOARD + DAY + "&" + filters);
        List<JsonNode> listed = Api.all("agreements/tree/clauses" + DAY + "&" + filters.replace("&known=now", ""));

        assertThat(pages.stream().mapToInt(page -> page.select(".point").size()).sum())
                .isEqualTo(matching);
        assertThat(pages.get(0).select(".finder .results-count").text())
                .isEqualTo(matching + " of " + POINTS + " points match. Show all points");
        assertThat(pages.get(0).select(".heading > details:not([open])")).isEmpty();
        assertThat(listed.stream().filter(clause -> !clause.get("text").isNull()))
                .hasSize(matching);
    }

    @Test
    void what_was_chosen_stays_when_the_day_changes_and_pages_are_turned() {
        Document page = Pages.get(
                BOARD + "?obligor=tree-south&status=UNKNOWN&status=ALLEGED_BREACH&coded=true&asOf=2021-06-01");

        assertThat(page.select(".asof input[type=hidden]").eachAttr("name"))
                .containsExactly("status", "status", "obligor", "coded");
        assertThat(page.select(".asof input[type=hidden]").eachAttr("value"))
                .containsExactlyInAnyOrder("UNKNOWN", "ALLEGED_BREACH", "tree-south", "true");
        assertThat(page.select(".asof-reset").attr("href"))
                .isEqualTo(BOARD + "?obligor=tree-south&status=UNKNOWN&status=ALLEGED_BREACH&coded=true");
        assertThat(page.select(".finder input[checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("UNKNOWN", "ALLEGED_BREACH");
        assertThat(page.select(".finder option[selected]").eachAttr("value")).containsExactly("tree-south", "true");
        assertThat(page.select(".finder input[type=hidden]").eachAttr("value")).containsOnly("2021-06-01");
        assertThat(page.select(".data a").get(0).attr("href")).contains("obligor=tree-south&coded=true");
        assertThat(Pages.get(BOARD + "?coded=true&asOf=2021-06-01")
                        .select(".more a[rel=next]")
                        .attr("href"))
                .isEqualTo(BOARD + "?coded=true&from=7.1&asOf=2021-06-01");
    }

    @Test
    void where_nothing_matches_it_says_what_to_do() {
        Document page = Pages.get(BOARD + "?status=FULFILLED&asOf=2021-06-01");

        assertThat(page.select(".empty").text())
                .isEqualTo("No point matches. Choose other statuses, or another party. Show all points");
        assertThat(page.select(".empty a").attr("href")).isEqualTo(BOARD + "?asOf=2021-06-01");
        assertThat(page.select(".finder input[value=FULFILLED]").hasAttr("checked"))
                .isTrue();
        assertThat(Pages.get(BOARD + "?status=NONSENSE", 400).select("main").text())
                .contains("'NONSENSE' is not one of");
    }

    @ParameterizedTest
    @CsvSource({
        "2.4, 2.4",
        "point 2.4, 2.4",
        "Article 8.16, 8.16",
        "пункт 1.1, 1.1",
        "1.1-րդ կետ, 1.1",
        "§ 3.2, 3.2",
        "2.3 (b), 2.3(b)",
        "chapter iii, CHAPTER III",
        "PREAMBLE, preamble",
        "Annex 1, Annex 1"
    })
    void a_label_leads_to_its_clause(String typed, String label) {
        assertThat(location(BOARD + "?asOf=2021-06-01&to=" + encoded(typed)))
                .isEqualTo(BOARD + "/clauses/" + encoded(label) + "?asOf=2021-06-01");
    }

    @Test
    void a_title_in_the_language_of_the_reader_leads_there_too() {
        assertThat(location(BOARD + "?lang=ru&to=" + encoded("преамбула")))
                .isEqualTo(BOARD + "/clauses/preamble?lang=ru");
    }

    @Test
    void a_label_that_is_none_is_told() {
        Document page = Pages.get(BOARD + "?to=99.9");

        assertThat(page.select(".finder [role=alert]").text()).isEqualTo("No point of this agreement is called 99.9.");
        assertThat(page.select("#to").attr("value")).isEqualTo("99.9");
        assertThat(Pages.get(Pages.CEASEFIRE + "?to=99")
                        .select(".finder [role=alert]")
                        .text())
                .isEqualTo("No point of this agreement is called 99.");
    }

    @Test
    void a_small_agreement_has_no_tools() {
        assertThat(Pages.get(Pages.CEASEFIRE).select(".finder, .stops, .heading, .more"))
                .isEmpty();
    }

    @Test
    void a_page_is_light_and_takes_as_many_statements_whatever_is_asked() {
        for (String asked : List.of("", "?asOf=2023-03-01", "?asOf=2023-03-01&known=now", "?status=UNKNOWN")) {
            assertThat(given().accept("text/html")
                            .header("Accept-Encoding", "identity")
                            .get(BOARD + asked)
                            .asByteArray()
                            .length)
                    .as(asked)
                    .isBetween(50_000, MOST_BYTES);
        }
        // by itself 19, and 20 for some; beside the records of other tests there is more to tell of below each page
        assertThat(statements(BOARD + DAY)).isBetween(19, MOST_STATEMENTS);
        assertThat(statements(BOARD + DAY + "&from=CHAPTER%20V")).isBetween(19, MOST_STATEMENTS);
        assertThat(statements(BOARD + DAY + "&status=ALLEGED_BREACH&obligor=tree-south"))
                .isBetween(20, MOST_STATEMENTS);
    }

    @Test
    void the_brief_tells_of_the_worst_and_counts_points_not_headings() {
        Document brief = Pages.get(BOARD + "/brief" + DAY);

        assertThat(brief.select("main").text())
                .contains("Breach alleged: 13; Unknown: 116; Not coded yet: 2.", "124 more");
    }

    @Test
    void the_api_lists_the_parts_of_a_clause() {
        assertThat(Api.texts(Api.items("agreements/tree/clauses?parent=2.3"), "label"))
                .containsExactly("2.3(a)", "2.3(b)");
        assertThat(Api.items("agreements/tree/clauses?parent=CHAPTER%20V")).hasSize(ARTICLES);
        assertThat(Api.texts(Api.items("agreements/tree/clauses?coded=false&parent=CHAPTER%20II"), "label"))
                .containsExactly("2.3");
        List<JsonNode> alleged = Api.all("agreements/tree/clauses" + DAY + "&status=ALLEGED_BREACH&limit=5");
        assertThat(Api.texts(alleged, "headline")).hasSize(13).containsOnly("ALLEGED_BREACH");
    }

    private static List<Document> everyPage(String first) {
        List<Document> pages = new ArrayList<>();
        for (String next = first; !next.isEmpty(); ) {
            Document page = Pages.get(next);
            pages.add(page);
            next = page.select(".more a[rel=next]").attr("href");
        }
        return pages;
    }

    private static String location(String address) {
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .accept("text/html")
                .get(address)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private int statements(String address) {
        return sql.of(() -> given().urlEncodingEnabled(false)
                        .accept("text/html")
                        .get(address)
                        .then()
                        .statusCode(200))
                .size();
    }

    /** Two parties owe the articles by turns; each tenth of them, all owed by the south, was broken, as is alleged on {@link #DAY}. */
    private ObjectNode bundle() throws IOException {
        ObjectNode bundle;
        try (InputStream one = Objects.requireNonNull(getClass().getResourceAsStream("/web/hostile.json"))) {
            bundle = (ObjectNode) mapper.readTree(new String(one.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("HOSTILE", "Tree")
                    .replace("hostile", "tree"));
        }
        ArrayNode parties = (ArrayNode) bundle.get("parties");
        parties.add(((ObjectNode) parties.get(0))
                .deepCopy()
                .put("slug", "tree-south")
                .put("name", "South"));
        ArrayNode clauses = (ArrayNode) bundle.at("/agreements/0/clauses");
        ObjectNode coded = (ObjectNode) clauses.remove(0);
        ArrayNode findings = (ArrayNode) bundle.get("findings");
        ObjectNode breach = (ObjectNode) findings.remove(0);
        add(clauses, coded, "preamble", null, null, false);
        int number = 0;
        for (int chapter = 1; chapter <= CHAPTERS.size(); chapter++) {
            String roman = CHAPTERS.get(chapter - 1);
            String heading = "CHAPTER " + roman;
            add(clauses, coded, heading, null, "Heading of chapter " + roman, false)
                    .putArray("wordings");
            for (int article = 1; article <= ARTICLES; article++) {
                String label = chapter + "." + article;
                boolean hasParts = label.equals("2.3");
                ObjectNode clause = add(clauses, coded, label, heading, null, !hasParts);
                if (hasParts) {
                    clause.putArray("wordings");
                    add(clauses, coded, "2.3(a)", label, null, true);
                    add(clauses, coded, "2.3(b)", label, null, true);
                } else {
                    boolean south = number % 2 == 0;
                    ((ObjectNode) clause.at("/commitments/0/obligors/0"))
                            .put("party", south ? "tree-south" : "tree-north");
                    if (number++ % 10 == 0) {
                        ObjectNode broken = breach.deepCopy()
                                .put("id", "F-tree-" + label)
                                .put("clause", label)
                                .put("commitment", "tree/" + label + ".a")
                                .put("eventOn", "2020-12-30");
                        broken.putArray("about").add(south ? "tree-south" : "tree-north");
                        findings.add(broken);
                    }
                }
            }
        }
        add(clauses, coded, "Annex 1", null, null, false);
        return bundle;
    }

    private static ObjectNode add(
            ArrayNode clauses,
            ObjectNode like,
            String label,
            @Nullable String parent,
            @Nullable String heading,
            boolean coded) {
        ObjectNode clause = like.deepCopy().put("label", label).put("ordinal", clauses.size() + 1);
        clause.remove("heading");
        if (heading != null) {
            clause.put("heading", heading);
        }
        if (parent != null) {
            clause.put("parent", parent);
        }
        if (coded) {
            ((ObjectNode) clause.at("/commitments/0")).put("id", "tree/" + label + ".a");
        } else {
            clause.putArray("commitments");
        }
        clauses.add(clause);
        return clause;
    }
}
