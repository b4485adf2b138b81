package org.clausetracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on every page, whatever it shows. */
@QuarkusTest
class EveryPageTest {

    static List<PageKind> ofTheSite() {
        return PageKind.ofTheSite();
    }

    @ParameterizedTest
    @MethodSource("ofTheSite")
    void a_page_of_the_site_has_its_landmarks_and_a_way_past_them(PageKind kind) {
        Document page = Pages.get(kind.address(), kind.status());

        assertThat(page.select("main#main")).hasSize(1);
        assertThat(page.select("body > header nav[aria-label]")).hasSize(1);
        assertThat(page.select("body > footer")).hasSize(1);
        assertThat(page.select("body > a").get(0).attr("href")).isEqualTo("#main");
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void a_page_has_one_heading_nothing_inline_and_only_links_that_lead_somewhere(PageKind kind) {
        Document page = Pages.get(kind.address(), kind.status());

        assertThat(page.select("html").attr("lang")).isEqualTo(kind.language());
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[style], style, script:not([src]), [onclick], [onload]"))
                .isEmpty();
        assertThat(page.select("input:not([type=hidden]), select").stream()
                        .filter(field -> field.closest("label") == null
                                && page.select("label[for=" + field.id() + "]").isEmpty()))
                .isEmpty();
        assertThat(skippedHeadings(page)).isEmpty();
        assertThat(page.select("table").stream()
                        .filter(table -> table.select("thead th[scope=col]").isEmpty()))
                .isEmpty();
        assertThat(doubled(page)).isEmpty();
        assertThat(dead(page)).isEmpty();
    }

    @Test
    void the_title_of_a_page_ends_with_the_name_of_the_site() {
        assertThat(Pages.get("/").title()).isEqualTo("Where each point of an agreement stands – Treaty Clause Tracker");
        assertThat(Pages.get("/codebook").title()).isEqualTo("Codebook – Treaty Clause Tracker");
    }

    /** Headings that lie more than one level below the one before. */
    private static List<String> skippedHeadings(Document page) {
        List<String> skipped = new ArrayList<>();
        int before = 0;
        for (Element heading : page.select("main h1, main h2, main h3, main h4")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > before + 1) {
                skipped.add(heading.text());
            }
            before = level;
        }
        return skipped;
    }

    private static List<String> doubled(Document page) {
        Set<String> seen = new TreeSet<>();
        return page.select("[id]").stream()
                .map(Element::id)
                .filter(id -> !seen.add(id))
                .toList();
    }

    /** Links to a place on the page that is not there. */
    private static List<String> dead(Document page) {
        return page.select("a[href^=#]").stream()
                .map(link -> link.attr("href").substring(1))
                .filter(id -> page.getElementById(id) == null)
                .toList();
    }
}
