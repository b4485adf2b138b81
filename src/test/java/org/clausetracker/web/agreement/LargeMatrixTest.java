package org.clausetracker.web.agreement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clausetracker.SqlCount;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.status.ChangesData;
import org.clausetracker.web.Pages;
import org.jboss.logging.Logger;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The matrix of an agreement of very many parties, each of which owes every clause. The build makes a small one, the
 * profile {@code long} one of 197 parties and 796 clauses. The aim is 300 ms on an idle machine; the bound here is four times
 * as wide, since tests share the machine, and what was measured stands in performance.md.
 */
@QuarkusTest
@TestProfile(ChangesData.class)
class LargeMatrixTest {

    private static final Logger LOG = Logger.getLogger(LargeMatrixTest.class);
    private static final int PARTIES = Integer.getInteger("matrix.parties");
    private static final int CLAUSES = Integer.getInteger("matrix.clauses");
    private static final int MOST_BYTES = 300_000;
    private static final int MOST_MILLIS = 1_200;
    private static final int TRIES = 10;
    private static final long NANOS = 1_000_000;
    private static final String MATRIX = "/agreements/large/matrix";

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
            imports.load(new ByteArrayInputStream(mapper.writeValueAsBytes(bundle())), "large.json");
            loaded = true;
        }
    }

    @Test
    void a_page_is_small_and_quick_whatever_is_chosen() {
        for (String asked : List.of(
                MATRIX,
                MATRIX + "?asOf=2023-03-01",
                MATRIX + "?voice=ALL&voice=party-1&voice=party-2&obligor=party-3&obligor=party-4",
                MATRIX + "?asOf=2023-03-01&known=now&voice=INDEPENDENT")) {
            long best = Long.MAX_VALUE;
            int bytes = 0;
            for (int i = 0; i < TRIES && (i < 3 || best >= MOST_MILLIS); i++) {
                long start = System.nanoTime();
                bytes = given().accept("text/html")
                        .header("Accept-Encoding", "identity")
                        .get(asked)
                        .asByteArray()
                        .length;
                best = Math.min(best, (System.nanoTime() - start) / NANOS);
            }
            LOG.infof("%s: %d ms, %d bytes", asked, best, bytes);
            assertThat(bytes).as(asked).isBetween(5_000, MOST_BYTES);
            assertThat(best).as(asked).isLessThan(MOST_MILLIS);
        }
    }

    @Test
    void every_clause_is_on_one_page_and_those_alone_of_whom_somebody_speaks() {
        List<String> seen = new ArrayList<>();
        String next = MATRIX;
        while (!next.isEmpty()) {
            Document page = Pages.get(next);
            seen.addAll(Pages.texts(page, ".told-clause a"));
            for (Element clause : page.select(".told tbody")) {
                List<Element> rows = clause.select("tr:not(.told-clause)");
                assertThat(rows).hasSizeBetween(1, VoiceTable.MOST_ALONE + 3);
                assertThat(rows.get(rows.size() - 1).select("td").get(0).text()).matches("\\d+ others");
                assertThat(rows.stream().limit(rows.size() - 1L))
                        .allMatch(row -> !row.select("td.spoken").isEmpty());
            }
            next = page.select(".more a[rel=next]").attr("href");
        }

        assertThat(seen).hasSize(CLAUSES).doesNotHaveDuplicates();
    }

    @Test
    void many_clauses_take_as_many_statements_as_few() {
        int first = statements(MATRIX + "?asOf=2023-03-01");

        assertThat(first).isLessThanOrEqualTo(18);
        assertThat(statements(MATRIX + "?asOf=2023-03-01&obligor=party-5")).isEqualTo(first);
    }

    @Test
    void the_reader_chooses_whose_duties_are_shown() {
        Document page = Pages.get(MATRIX + "?obligor=party-3&obligor=party-4");

        assertThat(page.select("input[type=checkbox][name=obligor]")).hasSize(PARTIES + 2);
        assertThat(page.select("input[name=obligor][checked]").eachAttr("value"))
                .containsExactly("party-3", "party-4");
        assertThat(page.select(".owers").hasAttr("open")).isTrue();
        for (Element clause : page.select(".told tbody")) {
            assertThat(clause.select("tr:not(.told-clause) td:first-of-type").eachText())
                    .containsExactly("Party 3", "Party 4");
        }
        assertThat(page.select(".more a[rel=next]").attr("href")).contains("obligor=party-3&obligor=party-4");
        Document refused = Pages.get(MATRIX + "?obligor=france", 400);
        assertThat(refused.select("main").text()).contains("'france' is not one of");
    }

    @Test
    void the_board_names_the_worst_and_counts_the_others() {
        Element first = Objects.requireNonNull(
                Pages.get("/agreements/large").select(".owing").first());

        assertThat(first.select("li")).hasSizeBetween(2, 12);
        assertThat(first.text()).contains("others: ");
    }

    private int statements(String address) {
        return sql.of(() -> given().accept("text/html").get(address).then().statusCode(200))
                .size();
    }

    /** Each party signed and owes each clause; every seventh clause is broken by one, which denies it, as three others say. */
    private ObjectNode bundle() throws IOException {
        ObjectNode bundle;
        try (InputStream one = Objects.requireNonNull(getClass().getResourceAsStream("/web/hostile.json"))) {
            bundle = (ObjectNode) mapper.readTree(new String(one.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("HOSTILE", "Large")
                    .replace("hostile", "large"));
        }
        ArrayNode parties = (ArrayNode) bundle.get("parties");
        ObjectNode agreement = (ObjectNode) bundle.at("/agreements/0");
        ArrayNode signed = (ArrayNode) agreement.get("parties");
        for (int i = 1; i <= PARTIES + 1; i++) {
            String slug = "party-" + i;
            parties.addObject().put("slug", slug).put("name", "Party " + i).put("kind", "STATE");
            ObjectNode party = (ObjectNode) parties.get(i);
            party.putArray("aliases");
            party.putArray("offices");
            signed.addObject().put("party", slug).put("role", "SIGNATORY");
        }
        ArrayNode clauses = (ArrayNode) agreement.get("clauses");
        ObjectNode clause = (ObjectNode) clauses.get(0);
        ArrayNode obligors = (ArrayNode) clause.at("/commitments/0/obligors");
        for (int i = 1; i <= PARTIES + 1; i++) {
            obligors.addObject().put("party", "party-" + i).put("namedInText", true);
        }
        ArrayNode statements = (ArrayNode) bundle.get("statements");
        ArrayNode findings = (ArrayNode) bundle.get("findings");
        ObjectNode finding = (ObjectNode) findings.get(0);
        for (int number = 2; number <= CLAUSES; number++) {
            ObjectNode another = clause.deepCopy().put("label", "" + number).put("ordinal", number);
            ((ObjectNode) another.at("/commitments/0")).put("id", "large/" + number + ".a");
            clauses.add(another);
        }
        for (int number = 1; number <= CLAUSES; number += 7) {
            String accused = "party-" + (number % PARTIES + 1);
            for (int speaker = 0; speaker < 4; speaker++) {
                String id = number + "-" + speaker;
                statements.add(((ObjectNode) statements.get(0)).deepCopy().put("id", "large-" + id));
                ObjectNode said = finding.deepCopy()
                        .put("id", "F-large-" + id)
                        .put("statement", "large-" + id)
                        .put("clause", "" + number)
                        .put("commitment", "large/" + number + ".a")
                        .put("kind", speaker == 0 ? "DENIAL" : "BREACH")
                        .put("eventOn", "2023-02-0" + (speaker + 1))
                        .put("ongoing", false)
                        .put("reporter", speaker == 0 ? accused : "party-" + ((number + speaker) % PARTIES + 1));
                said.putArray("about").add(accused);
                findings.add(said);
            }
        }
        findings.remove(0);
        return bundle;
    }
}
