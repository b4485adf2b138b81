package org.clausetracker.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.web.site.Visible;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Quotation marks mean quotation: what they surround stands word for word in the record. */
@QuarkusTest
class QuotationMarksTest {

    private static final Pattern QUOTED = Pattern.compile("“([^”¦]*)”|«([^»¦]*)»|„([^“”¦]*)[“”]|\"([^\"¦]*)\"");

    private static final Pattern NAME_IN_MARKS = Pattern.compile("[“«]([^”»]*)[”»]");

    /** Attributes that readers see or hear. */
    private static final List<String> SPOKEN = List.of("title", "alt", "aria-label", "content", "placeholder");

    @Test
    void what_stands_in_quotation_marks_stands_word_for_word_in_the_record() {
        Words record = Words.read();
        List<String> addresses = Stream.concat(
                        Arrays.stream(PageKind.values())
                                .filter(kind -> kind.status() == 200)
                                .flatMap(kind -> inEveryLanguage(kind.address())),
                        record.addresses().stream())
                .distinct()
                .toList();
        TreeSet<String> wrong = new TreeSet<>();
        int quotations = 0;
        int paraphrases = 0;
        for (String address : addresses) {
            Document page = Pages.get(address);
            paraphrases += page.select(".paraphrase").size();
            for (String quoted : quoted(page)) {
                quotations++;
                if (!record.holds(quoted)) {
                    wrong.add(address + ": " + quoted);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(quotations).isGreaterThan(300);
        assertThat(paraphrases).isGreaterThan(300);
    }

    @Test
    void the_style_sheets_put_quotation_marks_around_quotations_alone() throws IOException {
        for (String sheet : List.of("site.css", "records.css", "clause.css")) {
            try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/assets/" + sheet))) {
                assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines())
                        .filteredOn(line -> line.matches(".*[“”„«»].*|.*open-quote.*"))
                        .allMatch(line -> line.matches("\\.quote::(before|after) .*"));
            }
        }
    }

    @Test
    void a_paraphrase_says_that_it_is_in_the_words_of_the_editor() {
        Document statement = Pages.get("/statements/X001");
        assertThat(statement.select("blockquote")).isEmpty();
        assertThat(statement.select("figcaption").text()).isEqualTo("In the editor’s words");

        for (String address : List.of("/findings", "/parties/azerbaijan", Pages.CEASEFIRE + "/clauses/6")) {
            assertThat(Pages.get(address).select("p.paraphrase"))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text.text()).endsWith("(in the editor’s words)"));
        }
    }

    @Test
    void the_page_about_the_rule_counts_whose_words_the_statements_are_in() {
        List<JsonNode> statements = statements();
        long quoted = statements.stream()
                .filter(one -> one.path("quoted").asBoolean())
                .count();

        assertThat(Pages.get("/about").select("#modes strong").eachText())
                .containsExactly(String.valueOf(quoted), String.valueOf(statements.size() - quoted));
    }

    private static Stream<String> inEveryLanguage(String address) {
        return address.contains("lang=")
                ? Stream.of(address)
                : Stream.of("en", "ru", "hy", "az", "ar")
                        .map(tag -> address + (address.contains("?") ? "&" : "?") + "lang=" + tag);
    }

    private static List<String> quoted(Document page) {
        List<String> found = new ArrayList<>();
        page.select("blockquote, q").forEach(quotation -> {
            Element words = quotation.clone();
            words.select(".quote-numbers").remove();
            found.add(words.text());
        });
        // numbers of findings stand between the words; citations in BibTeX and RIS and addresses to embed are code
        page.select(".quote-numbers, pre, code, script").remove();
        page.getAllElements().stream()
                .filter(element -> element.isBlock() || element.is("option"))
                .toList()
                .forEach(block -> block.prependText("¦").appendText("¦"));
        List<String> texts = new ArrayList<>(List.of(page.text()));
        page.getAllElements().forEach(element -> SPOKEN.stream()
                .filter(element::hasAttr)
                .filter(name -> !element.attr("name").equals("htmx-config"))
                .forEach(name -> texts.add(element.attr(name))));
        for (String text : texts) {
            Matcher matcher = QUOTED.matcher(text);
            while (matcher.find()) {
                for (int group = 1; group <= matcher.groupCount(); group++) {
                    if (matcher.group(group) != null) {
                        found.add(matcher.group(group));
                    }
                }
            }
        }
        return found;
    }

    private static List<JsonNode> statements() {
        return all("/api/v1/statements");
    }

    private static JsonNode one(String address) {
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .as(JsonNode.class);
    }

    private static List<JsonNode> all(String list) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = given().queryParam("limit", 100)
                    .queryParams(cursor.isEmpty() ? Map.of() : Map.of("cursor", cursor))
                    .get(list)
                    .then()
                    .statusCode(200)
                    .extract()
                    .as(JsonNode.class);
            page.path("items").forEach(items::add);
            cursor = page.path("nextCursor").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return items;
    }

    /**
     * What the record holds word for word.
     *
     * @param texts texts of statements that are quotations, and verified wordings
     * @param addresses the page of each statement and each clause
     * @param names names in other languages that are written in quotation marks
     */
    private record Words(List<String> texts, List<String> addresses, Set<String> names) {

        static Words read() {
            List<String> texts = new ArrayList<>();
            List<String> addresses = new ArrayList<>();
            for (JsonNode statement : statements()) {
                addresses.add("/statements/" + statement.path("id").asText());
                if (statement.path("mode").asText().equals("VERBATIM")) {
                    texts.add(plain(statement.path("text").asText("")));
                    texts.add(plain(statement.path("restoredText").asText("")));
                }
            }
            for (JsonNode agreement : all("/api/v1/agreements")) {
                String path = "/agreements/" + agreement.path("slug").asText();
                addresses.add(path);
                for (JsonNode clause : all("/api/v1" + path + "/clauses")) {
                    String clausePath = path + "/clauses/"
                            + URLEncoder.encode(clause.path("label").asText(), StandardCharsets.UTF_8)
                                    .replace("+", "%20");
                    addresses.add(clausePath);
                    for (JsonNode wording : one("/api/v1" + clausePath).path("wordings")) {
                        if (wording.path("verified").asBoolean()) {
                            texts.add(plain(wording.path("text").asText("")));
                        }
                    }
                }
            }
            return new Words(texts, addresses, namesWithMarks());
        }

        /** Russian, Armenian and Azerbaijani set marks around a name that is a title; such a name quotes nobody. */
        private static Set<String> namesWithMarks() {
            try (InputStream file = Objects.requireNonNull(Words.class.getResourceAsStream("/data/names.json"))) {
                return NAME_IN_MARKS
                        .matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean holds(String quoted) {
            String words = plain(quoted);
            return names.contains(words) || texts.stream().anyMatch(text -> text.contains(words));
        }

        /** Without what a browser does not show, and as it shows what is invisible. */
        private static String plain(String text) {
            return Visible.visible(text).replaceAll("\\s+", " ").strip();
        }
    }
}
