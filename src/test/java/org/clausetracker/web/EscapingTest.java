package org.clausetracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.status.ChangesData;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a record holds is shown as text. */
@QuarkusTest
@TestProfile(ChangesData.class)
class EscapingTest {

    /** Markup, quotation marks that would end an attribute, a template expression, and a right-to-left override. */
    private static final String HOSTILE = "</p><script>alert(1)</script>\"' onload=x {page.theme} \u202Edesrever";

    @Inject
    BundleImportService imports;

    @BeforeEach
    void load() throws IOException {
        try (var stream = Objects.requireNonNull(getClass().getResourceAsStream("/web/hostile.json"))) {
            String bundle = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("HOSTILE", HOSTILE.replace("\"", "\\\""));
            imports.load(new ByteArrayInputStream(bundle.getBytes(StandardCharsets.UTF_8)), "hostile.json");
        }
    }

    @Test
    void markup_in_records_is_text_on_every_page() {
        for (String address : new String[] {
            "/agreements?q=hostile",
            "/agreements/hostile",
            "/agreements/hostile/clauses/1",
            "/agreements/hostile/matrix",
            "/statements?agreement=hostile",
            "/statements/hostile-1",
            "/sources/hostile-source",
            "/parties/hostile-north",
            "/parties?q=%3Cscript%3E",
            "/search?q=alert",
            "/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E%22",
            "/changes?agreement=hostile&from=2020-01-01&to=2026-01-01",
            "/agreements?q=%3C%2Fp%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E%22"
        }) {
            Document page = Pages.get(address);

            assertThat(page.select("script"))
                    .as(address)
                    .hasSize(page.select(".plot, .matrix").isEmpty() ? 2 : 3)
                    .allMatch(script -> script.attr("src").startsWith("/assets/")
                            && script.data().isEmpty());
            assertThat(page.select("[onload]")).as(address).isEmpty();
        }
    }

    @Test
    void words_of_records_are_shown_as_they_are() {
        Document page = Pages.get("/agreements/hostile/clauses/1");

        assertThat(page.select("h1").text()).isEqualTo("Point 1 " + HOSTILE);
        // in what is quoted nothing stands unseen
        String quoted = HOSTILE.replace("\u202E", "\u2039U+202E\u203A");
        assertThat(page.select(".wording blockquote").text()).isEqualTo(quoted);
        assertThat(page.select(".finding .quote").text()).isEqualTo(quoted);
        assertThat(page.select(".promise h3").text()).isEqualTo("a " + HOSTILE);
        assertThat(page.select(".wording .meta").text()).startsWith(HOSTILE);
        assertThat(page.select("a[href^=javascript]")).isEmpty();
    }
}
