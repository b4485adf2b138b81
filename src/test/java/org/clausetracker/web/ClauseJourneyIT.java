package org.clausetracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers find out on the page of a clause, counted in clicks and screens. */
@QuarkusTest
class ClauseJourneyIT {

    private static final int WIDTH = 1280;
    private static final int NARROW = 360;
    private static final int HEIGHT = 800;
    private static final int SCREENS = 4;

    private static Chromium chromium;

    @TestHTTPResource("/")
    URI home;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void two_clicks_from_home_tell_why_point_6_stood_so_on_a_day_in_the_first_screen(boolean scripts) {
        try (BrowserContext context = desk(scripts)) {
            Page page = context.newPage();
            page.navigate(address("/"));
            page.locator("main a[href='" + Pages.CEASEFIRE + "/clauses/6']")
                    .first()
                    .click();
            page.fill("#asof-day", "2023-03-01");
            page.click(".asof-form button");
            page.waitForURL(Pattern.compile(".*asOf=2023-03-01.*"));
            page.waitForSelector("text=As of 1 March 2023");

            assertThat(page.locator(".verdict .chip").innerText().strip()).isEqualTo("Breached");
            Locator quotation =
                    page.locator(".carrying :is(.quote, .paraphrase)").first();
            assertThat(quotation.innerText()).hasSizeGreaterThan(30);
            for (String shown :
                    List.of(".saying", ".carrying :is(.quote, .paraphrase)", ".opposing .reply", ".forecast")) {
                assertThat(isInFirstScreen(page.locator(shown).first()))
                        .as(shown)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void one_click_tells_how_each_side_reads_point_9(boolean scripts) {
        try (BrowserContext context = desk(scripts)) {
            Page page = context.newPage();
            page.navigate(address(Pages.CEASEFIRE + "/clauses/9"));
            page.click(".contents a[href='#told']");

            for (String side : List.of("Republic of Azerbaijan", "Republic of Armenia", "Russian Federation")) {
                Locator told = page.locator(".tellings > li", new Page.LocatorOptions().setHasText(side));
                assertThat(told.first().locator("q, .paraphrase").first().isVisible())
                        .as(side)
                        .isTrue();
                double top = told.first().boundingBox().y;
                assertThat(top).as(side).isBetween(0.0, (double) HEIGHT - 100);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void two_clicks_from_home_tell_what_independents_alone_say_of_the_blockade(boolean scripts) {
        try (BrowserContext context = desk(scripts)) {
            Page page = context.newPage();
            page.navigate(address("/"));
            page.locator("main a[href='" + Pages.CEASEFIRE + "/clauses/6']")
                    .first()
                    .click();
            page.click("text=Independent voices only");
            page.waitForURL(Pattern.compile(".*side=INDEPENDENT.*"));

            assertThat(page.locator(".sides [aria-current]").innerText()).startsWith("Independent voices");
            Locator charges = page.locator("#evidence-against .finding");
            assertThat(charges.first().isVisible()).isTrue();
            assertThat(page.locator(".column h4").allInnerTexts())
                    .isNotEmpty()
                    .allMatch(column -> column.startsWith("Independent"));
        }
    }

    @Test
    void a_link_to_evidence_opens_what_holds_it() {
        try (BrowserContext context = desk(false)) {
            Page page = context.newPage();
            page.navigate(address(Pages.CEASEFIRE + "/clauses/6?asOf=2023-03-01"));
            page.locator(".carrying .meta a[href^='#F-']").first().click();

            assertThat(page.locator(".finding:target").isVisible()).isTrue();
        }
    }

    /** Clauses with much and with little evidence. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "4", "6", "8", "9"})
    void a_clause_takes_four_screens_before_anything_is_opened(String clause) {
        try (BrowserContext context = desk(true)) {
            Page page = context.newPage();
            page.navigate(address(Pages.CEASEFIRE + "/clauses/" + clause));

            assertThat((Integer) page.evaluate("document.documentElement.scrollHeight"))
                    .isLessThanOrEqualTo(SCREENS * HEIGHT);
        }
    }

    @Test
    void the_contents_stay_in_sight_and_cover_no_heading() {
        try (BrowserContext context = desk(true)) {
            Page page = context.newPage();
            page.navigate(address(Pages.CEASEFIRE + "/clauses/6"));
            for (String section : List.of("wording", "duties", "evidence", "told", "timeline")) {
                page.click(".contents a[href='#" + section + "']");
                double under = page.locator(".contents").boundingBox().y
                        + page.locator(".contents").boundingBox().height;
                assertThat(page.locator("#" + section + " h2").boundingBox().y)
                        .as(section)
                        .isBetween(under, under + 100);
            }
        }
    }

    @Test
    void the_keyboard_alone_reaches_a_section_and_opens_a_duty() {
        try (BrowserContext context = desk(false)) {
            Page page = context.newPage();
            page.navigate(address(Pages.CEASEFIRE + "/clauses/6"));
            page.locator(".contents a[href='#duties']").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.matches('.promise > summary')"))
                    .isEqualTo(true);
            page.keyboard().press("Enter");
            assertThat(page.locator(".promise .judged").first().isVisible()).isTrue();
        }
    }

    @Test
    void the_arrow_keys_move_the_line_on_the_chart_and_enter_shows_the_day() {
        try (BrowserContext context = desk(true)) {
            Page page = context.newPage();
            page.navigate(address(Pages.CEASEFIRE + "/clauses/6?asOf=2023-03-01"));
            Locator line = page.locator(".plot [role=slider]");
            line.focus();
            page.keyboard().press("ArrowLeft");
            assertThat(line.getAttribute("aria-valuetext")).isEqualTo("February 28, 2023");
            page.keyboard().press("PageDown");
            page.keyboard().press("PageDown");
            page.keyboard().press("PageDown");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*asOf=2022-12-01.*"));
            page.waitForSelector("text=As of 1 December 2022");

            assertThat(page.locator(".verdict .chip").innerText().strip()).isEqualTo("Unknown");
            page.locator("[role=slider]:focus").waitFor();
            assertThat(isInFirstScreen(page.locator(".plot .brush output"))).isTrue();
        }
    }

    @Test
    void the_line_on_the_chart_is_dragged_to_another_day() {
        try (BrowserContext context = desk(true)) {
            Page page = context.newPage();
            page.navigate(address(Pages.CEASEFIRE + "/clauses/6?asOf=2023-03-01&side=INDEPENDENT"));
            Locator line = page.locator(".plot [role=slider]");
            line.scrollIntoViewIfNeeded();
            var from = line.boundingBox();
            var plot = page.locator(".plot").boundingBox();
            page.mouse().move(from.x + from.width / 2, from.y + 5);
            page.mouse().down();
            page.mouse().move(plot.x + plot.width / 2, from.y + 5);
            page.mouse().up();
            page.waitForURL(Pattern.compile(".*side=INDEPENDENT.*asOf=202[12]-.*"));
            page.locator("[role=slider]:focus").waitFor();
            assertThat(page.locator(".sides [aria-current]").innerText()).startsWith("Independent voices");
        }
    }

    @Test
    void without_scripts_the_chart_links_to_days_and_statements_and_can_be_taken_away() {
        try (BrowserContext context = desk(false)) {
            Page page = context.newPage();
            page.navigate(address(Pages.CEASEFIRE + "/clauses/6?asOf=2023-03-01"));
            assertThat(page.locator(".brush, .brush-hint").all()).noneMatch(Locator::isVisible);
            for (String type : List.of("PNG", "SVG", "CSV")) {
                Download file = page.waitForDownload(
                        () -> page.locator("#timeline .data a", new Page.LocatorOptions().setHasText(type))
                                .click());
                assertThat(file.failure()).isNull();
                assertThat(file.suggestedFilename()).endsWith("." + type.toLowerCase(Locale.ROOT));
            }
            page.locator(".timeline a.band:not(.forecast)").last().click();
            page.waitForURL(Pattern.compile(".*asOf=2022-12-13.*"));
            page.locator(".timeline a[href^='/statements/']").first().click();
            page.waitForURL(Pattern.compile(".*/statements/.*"));
        }
    }

    @Test
    void a_cell_of_the_matrix_opens_its_reasons_in_place_and_its_heads_stay_in_sight() {
        try (BrowserContext context = desk(true)) {
            Page page = context.newPage();
            page.navigate(address(Pages.CEASEFIRE + "/matrix?asOf=2023-03-01"));
            page.locator(".told tbody").nth(5).scrollIntoViewIfNeeded();
            Locator head = page.locator(".told thead th").nth(2);
            assertThat(isInFirstScreen(head)).isTrue();
            Locator cell =
                    page.locator(".told tbody").nth(5).locator("details.why").first();
            cell.locator("summary").click();
            cell.locator(".reasons li").first().waitFor();
            assertThat(cell.locator(".behind a").first().getAttribute("href")).startsWith("/statements/");
            assertThat(page.url()).doesNotContain("reasons");
        }
    }

    /** The page as it is without a filter is looked at by {@link JourneyIT}, on a wide screen. */
    @Test
    void no_rule_of_accessibility_is_broken_on_a_narrow_screen_with_evidence_open() {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(NARROW, HEIGHT))) {
            Page page = context.newPage();
            page.navigate(address(Pages.CEASEFIRE + "/clauses/6?asOf=2023-03-01&side=INDEPENDENT"));
            List<String> violations = new ArrayList<>();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
                if (scheme == ColorScheme.DARK) {
                    axe.withRules(JourneyIT.RULES_OF_COLOUR);
                }
                axe.analyze().getViolations().forEach(rule -> rule.getNodes()
                        .forEach(node -> violations.add(scheme + " " + rule.getId() + " " + node.getHtml())));
            }

            assertThat(violations).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
        }
    }

    private static boolean isInFirstScreen(Locator shown) {
        return shown.boundingBox().y >= 0 && shown.boundingBox().y + shown.boundingBox().height <= HEIGHT;
    }

    private static BrowserContext desk(boolean scripts) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(WIDTH, HEIGHT));
    }

    private String address(String path) {
        return home.resolve(path).toString();
    }
}
