package org.clausetracker.web.clause;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.status.ChangesData;
import org.clausetracker.web.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A point with more findings than its page holds. */
@QuarkusTest
@TestProfile(ChangesData.class)
class ManyFindingsTest {

    private static final int FINDINGS = 230;
    private static final int MOST_BYTES = 120 * 1024;
    private static final String POINT = "/agreements/crowded/clauses/1";

    @Inject
    BundleImportService imports;

    @Inject
    ObjectMapper mapper;

    @BeforeEach
    void load() throws IOException {
        try (var stream = Objects.requireNonNull(getClass().getResourceAsStream("/web/hostile.json"))) {
            String one = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("HOSTILE", "Crowded")
                    .replace("hostile", "crowded");
            ObjectNode bundle = (ObjectNode) mapper.readTree(one);
            ArrayNode findings = (ArrayNode) bundle.get("findings");
            ObjectNode first = (ObjectNode) findings.get(0);
            for (int i = 2; i <= FINDINGS; i++) {
                findings.add(first.deepCopy()
                        .put("id", "F-crowded-" + i)
                        .put(
                                "eventOn",
                                LocalDate.of(2020, 11, 10).plusDays(i % 50).toString()));
            }
            imports.load(new ByteArrayInputStream(mapper.writeValueAsBytes(bundle)), "crowded.json");
        }
    }

    @Test
    void the_page_of_a_crowded_point_is_small_on_its_way() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (GZIPOutputStream compressed = new GZIPOutputStream(sent)) {
            compressed.write(Pages.get(POINT).outerHtml().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(sent.size()).isBetween(5_000, MOST_BYTES);
    }

    @Test
    void the_page_of_the_point_says_how_many_it_leaves_out_and_where_they_are() {
        Document page = Pages.get(POINT);

        assertThat(page.select(".column .finding")).hasSize(200);
        assertThat(page.select("#evidence > .note").text())
                .isEqualTo("The 200 newest of 230 readings are told apart and shown here.");
        assertThat(page.select("#timeline > .note").text())
                .isEqualTo("The marks stand for the 200 newest of 230 readings; the status follows from all of them.");
        assertThat(page.select(".behind a[href^=/findings/F-crowded-]")).isNotEmpty();

        List<String> seen = new ArrayList<>();
        String next = page.select(".actions-line a").attr("href");
        while (!next.isEmpty()) {
            Document list = Pages.get(next);
            seen.addAll(list.select(".finding").eachAttr("id"));
            next = list.select(".more a[rel=next]").attr("href");
        }
        assertThat(seen).hasSize(FINDINGS).doesNotHaveDuplicates();
    }
}
