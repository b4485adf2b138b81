package org.clausetracker.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches of the shipped bundle. */
@QuarkusTest
class SearchApiTest {

    @Test
    void a_phrase_finds_every_text_that_has_it_and_nothing_else() {
        assertThat(ids(search("\"minefield maps\""))).containsExactly("X021");
        assertThat(ids(search("\"peacekeeping contingent\"", "type", "CLAUSE")))
                .containsExactlyInAnyOrder("nk-ceasefire-2020-11-10/3", "nk-ceasefire-2020-11-10/4");
        assertThat(ids(search("\"contingent peacekeeping\""))).isEmpty();
    }

    @Test
    void clauses_statements_and_rationales_are_found_together() {
        assertThat(ids(search("unblock")))
                .contains("nk-ceasefire-2020-11-10/9", "sochi-2021-11-26/¶5", "S044", "X024", "F-X019-1");
    }

    @Test
    void a_word_with_a_minus_must_not_occur() {
        List<String> all = ids(search("Nakhchivan", "type", "STATEMENT"));

        assertThat(all).containsExactlyInAnyOrder("S026", "S057", "S066", "X028");
        assertThat(ids(search("Nakhchivan -capturing", "type", "STATEMENT")))
                .isNotEmpty()
                .isSubsetOf(all)
                .doesNotContain("S066");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Azerbaijan's closest ally", "AZERBAIJANS closest ally", "azerbaijan’s “closest ally”"})
    void case_and_apostrophes_make_no_difference(String query) {
        assertThat(ids(search(query))).contains("S006", "S060");
    }

    @ParameterizedTest
    @CsvSource({
        "Türkiye, S083",
        "Turkiye, S083",
        "Trkiye, S083",
        "Erdoğan, S064",
        "Erdogan, S064",
        "Erdoan, S064",
        "Nagorno Karabah, S024"
    })
    void a_name_is_found_without_its_accents_and_misspelt(String query, String statement) {
        assertThat(ids(search(query))).contains(statement);
    }

    @Test
    void the_answer_tells_what_a_misspelt_name_was_taken_for() {
        JsonPath found = search("Nagorno Karabakkh", "limit", "200");

        assertThat(found.getList("spellings.find { it.word == 'karabakkh' }.meant", String.class))
                .startsWith("karabakh");
        assertThat(ids(found)).contains("S024", "nk-ceasefire-2020-11-10/3");
    }

    @Test
    void a_word_that_many_texts_have_is_taken_as_it_is() {
        assertThat(search("Lachin").getList("spellings")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"point 9", "clause 9", "Article 9", "art. 9", "§9"})
    void a_clause_is_found_first_by_its_number(String query) {
        JsonPath found = search(query);

        assertThat(found.getString("items[0].id")).isEqualTo("nk-ceasefire-2020-11-10/9");
        assertThat(found.getString("items[0].match")).isEqualTo("NUMBER");
        assertThat(found.getString("items[0].clause")).isEqualTo("9");
        assertThat(found.getString("items[0].title")).isEqualTo("Unblocking of transport links");
        assertThat(found.getList("items[0].agreements", String.class)).containsExactly("nk-ceasefire-2020-11-10");
        assertThat(found.getString("items[0].date.value")).isEqualTo("2020-11-09");
    }

    @Test
    void other_words_choose_among_clauses_of_one_number() {
        assertThat(ids(search("point 4"))).contains("nk-ceasefire-2020-11-10/4", "moscow-unblocking-2021-01-11/4");
        assertThat(search("point 4 peacekeeping").getString("items[0].id")).isEqualTo("nk-ceasefire-2020-11-10/4");
        assertThat(search("point 4", "agreement", "moscow-unblocking-2021-01-11")
                        .getString("items[0].id"))
                .isEqualTo("moscow-unblocking-2021-01-11/4");
        assertThat(search("¶4", "agreement", "sochi-2021-11-26").getString("items[0].id"))
                .isEqualTo("sochi-2021-11-26/¶4");
    }

    @Test
    void hits_are_marked_in_the_text_as_it_stands() {
        JsonPath found = search("\"azerbaijans defence ministry\" revenge", "type", "STATEMENT");
        List<String> hits = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (List<Map<String, Object>> fragment : found.<List<Map<String, Object>>>getList("items[0].fragments")) {
            fragment.stream()
                    .filter(segment -> Boolean.TRUE.equals(segment.get("hit")))
                    .forEach(segment -> hits.add(String.valueOf(segment.get("text"))));
            shown.add(fragment.stream()
                    .map(segment -> String.valueOf(segment.get("text")))
                    .collect(Collectors.joining()));
        }

        assertThat(ids(found)).containsExactly("X034");
        assertThat(hits).containsExactly("Azerbaijan's", "defence", "ministry", "Revenge");
        assertThat(shown).isNotEmpty().allMatch(text("X034")::contains);
    }

    @Test
    void filters_narrow_the_search() {
        assertThat(ids(search("Lachin", "agreement", "nk-ceasefire-2020-11-10", "type", "CLAUSE")))
                .containsExactlyInAnyOrder("nk-ceasefire-2020-11-10/3", "nk-ceasefire-2020-11-10/6");
        assertThat(ids(search("Lachin", "agreement", "washington-2025-08-08"))).isEmpty();
        assertThat(ids(search("closest", "party", "turkey"))).isEmpty();
        assertThat(ids(search("maps", "party", "nikol-pashinyan"))).contains("X021");
        assertThat(ids(search("maps", "party", "nikol-pashinyan", "from", "2021-06-12", "to", "2021-06-12")))
                .contains("X021");
        assertThat(ids(search("maps", "party", "nikol-pashinyan", "from", "2021-06-13")))
                .doesNotContain("X021");
    }

    @Test
    void the_pages_of_a_search_hold_each_hit_once_and_in_order() {
        List<String> whole = ids(search("corridor point 6", "limit", "200"));
        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = cursor == null
                    ? search("corridor point 6", "limit", "3")
                    : search("corridor point 6", "limit", "3", "cursor", cursor);
            paged.addAll(ids(page));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(whole).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void beside_a_number_the_other_words_find_texts() {
        List<String> found = ids(search("point 6 \"Lachin corridor\"", "limit", "200"));

        assertThat(found).startsWith("nk-ceasefire-2020-11-10/6").contains("S007", "S019", "X004", "X076");
    }

    @ParameterizedTest
    @CsvSource({
        "Kelbajar, X005",
        "Kalbadjar, X005",
        "Karvachar, X005",
        "Kəlbəcər, X005",
        "Кельбаджар, X005",
        "Քարվաճառ, X005",
        "Lacin, S019",
        "Laçın, S019",
        "Лачин, S019",
        "Khankendi, S014",
        "Shushi, X079",
        "Алиев, S044"
    })
    void a_place_or_a_person_is_found_by_any_of_its_names_and_the_answer_tells_it(String name, String statement) {
        JsonPath found = search(name, "limit", "200");

        assertThat(ids(found)).contains(statement);
        assertThat(found.getList("widened.asked", String.class)).contains(name);
        assertThat(ids(search(name, "exact", "true", "limit", "200"))).isNotEqualTo(ids(found));
    }

    @Test
    void words_that_mean_nearly_the_same_are_told_with_how_they_differ_and_can_be_left_out() {
        JsonPath wide = search("checkpoint", "limit", "200");
        JsonPath exact = search("checkpoint", "exact", "true", "limit", "200");

        assertThat(wide.getString("widened[0].kind")).isEqualTo("WORDS");
        assertThat(wide.getList("widened[0].also", String.class)).contains("customs post", "КПП");
        assertThat(wide.getString("widened[0].caution")).startsWith("A customs or border post is a claim");
        assertThat(exact.getList("widened")).isEmpty();
        assertThat(ids(wide)).containsAll(ids(exact));
        assertThat(ids(exact)).isNotEmpty();
    }

    @Test
    void words_that_were_left_out_are_named() {
        assertThat(search("the corridor of Lachin").getList("ignored", String.class))
                .containsExactly("the", "of");
        assertThat(search("corridor").getList("ignored")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "пункт 9", "9-րդ կետ", "9-cu bənd"})
    void the_number_of_a_clause_is_read_alone_and_in_other_languages(String query) {
        assertThat(search(query).getString("items[0].id")).isEqualTo("nk-ceasefire-2020-11-10/9");
        assertThat(search(query).getString("items[0].match")).isEqualTo("NUMBER");
    }

    @Test
    void what_is_asked_of_findings_one_finding_has_to_have() {
        String[] asked = {"kind", "BREACH", "standing", "INDEPENDENT", "limit", "200"};
        JsonPath found = search("corridor", asked);
        List<String> findings = found.getList("items.findAll { it.type == 'FINDING' }.id", String.class);
        List<String> statements = found.getList("items.findAll { it.type == 'STATEMENT' }.id", String.class);

        assertThat(findings).isNotEmpty().allSatisfy(id -> given().get("/api/v1/findings/" + id)
                .then()
                .body("kind", is("BREACH"), "standing", is("INDEPENDENT")));
        assertThat(statements).isNotEmpty().allSatisfy(id -> assertThat(given().get("/api/v1/statements/" + id)
                        .jsonPath()
                        .getList("findings.findAll { it.kind == 'BREACH' && it.standing == 'INDEPENDENT' }"))
                .isNotEmpty());
    }

    @Test
    void a_clause_of_an_agreement_narrows_to_what_is_about_it() {
        JsonPath found = search("corridor", "agreement", "nk-ceasefire-2020-11-10", "clause", "6", "limit", "200");

        assertThat(ids(found)).contains("nk-ceasefire-2020-11-10/6").doesNotContain("nk-ceasefire-2020-11-10/9");
        assertThat(found.getList("items.findAll { it.type == 'FINDING' }.clause", String.class))
                .isNotEmpty()
                .containsOnly("6");
    }

    @Test
    void blank_words_find_nothing() {
        assertThat(ids(search("  "))).isEmpty();
        assertThat(ids(search("the of and"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "type, CLAUSES, type, '''CLAUSES'' is not one of CLAUSE, STATEMENT, FINDING.'",
        "from, yesterday, from, '''yesterday'' is not a date: use YYYY, YYYY-MM, YYYY-MM-DD or an interval of two of these.'",
        "limit, 0, limit, limit must be a whole number from 1 to 200.",
        "exact, perhaps, exact, '''perhaps'' is not one of true, false.'",
        "clause, 6, clause, clause needs exactly one agreement: labels are unique only within one.",
        "cursor, x, cursor, cursor must be a nextCursor of an earlier page of this list.",
        "sort, date, sort, '''sort'' is not a parameter of this call; it has agreement, clause, cursor, exact, from, kind, limit, party, publishedBy, q, reporterRole, reporterSide, standing, to, type.'"
    })
    void a_wrong_parameter_is_refused_by_its_name(String name, String value, String field, String message) {
        JsonPath problem = given().queryParam("q", "peace")
                .queryParam(name, value)
                .get("/api/v1/search")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();

        assertThat(problem.getList("errors.field", String.class)).containsExactly(field);
        assertThat(problem.getString("errors[0].message")).isEqualTo(message);
    }

    @Test
    void a_search_needs_a_query_and_known_names() {
        given().get("/api/v1/search").then().statusCode(400);
        given().queryParam("q", "x".repeat(501)).get("/api/v1/search").then().statusCode(400);
        given().queryParam("q", "x")
                .queryParam("agreement", "nowhere")
                .get("/api/v1/search")
                .then()
                .statusCode(404);
        given().queryParam("q", "x")
                .queryParam("party", "nobody")
                .get("/api/v1/search")
                .then()
                .statusCode(404);
    }

    private static String text(String statement) {
        return given().get("/api/v1/statements/" + statement).jsonPath().getString("text");
    }

    private static List<String> ids(JsonPath found) {
        return found.getList("items.id", String.class);
    }

    private static JsonPath search(String query, String... parameters) {
        RequestSpecification request = given().queryParam("q", query);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/api/v1/search").then().statusCode(200).extract().jsonPath();
    }
}
