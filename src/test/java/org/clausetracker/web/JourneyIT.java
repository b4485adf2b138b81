package org.clausetracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do with the pages, in a real browser. */
@QuarkusTest
class JourneyIT {

    static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    /** In the build the rules of accessibility are asked of each page once; the profile {@code long} asks of all its kinds. */
    private static Chromium chromium;

    /** The build looks at most pages in light alone; the profile {@code long} at all in both. */
    private static final List<ColorScheme> LIGHT_AND_DARK = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

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

    /** Whether scripts run, and how wide the screen is. */
    @ParameterizedTest
    @CsvSource({"true, 1280", "false, 1280", "true, 360"})
    void a_reader_finds_out_why_point_6_is_breached_and_cites_it(boolean scripts, int width) {
        try (BrowserContext context = context(
                new Browser.NewContextOptions().setJavaScriptEnabled(scripts).setViewportSize(width, 900))) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.navigate(address("/"));
            page.fill("#q", "2020 Nagorno");
            page.press("#q", "Enter");
            page.waitForURL(Pattern.compile(".*/agreements\\?.*q=2020.*"));
            page.click("text=2020 Nagorno-Karabakh ceasefire agreement");
            page.waitForSelector(".points");
            assertThat(page.locator(".point").count()).isEqualTo(9);

            page.click("text=Kalbajar, Lachin and the Lachin corridor");
            page.waitForSelector(".clause-head");
            page.fill("#asof-day", "2023-03-01");
            page.click(".asof-form button");
            page.waitForURL(Pattern.compile(".*asOf=2023-03-01.*"));
            page.waitForSelector("text=As of 1 March 2023");
            assertThat(page.locator(".verdict .chip").innerText().strip()).isEqualTo("Breached");
            Locator promise = page.locator(".promise", new Page.LocatorOptions().setHasText("Guarantee the security"));
            promise.locator("summary").click();
            assertThat(promise.innerText())
                    .contains("Republic of Azerbaijan is said by Ministry of Foreign Affairs of Armenia,")
                    .contains("to be breaking this duty, with no end known; their reports establish it");
            int then = page.locator(".column .finding").count();
            String clause = page.url();

            promise.locator(".behind a", new Locator.LocatorOptions().setHasText("International Court of Justice"))
                    .first()
                    .click();
            page.locator(".finding:target a[href^='/statements/']").click();
            page.waitForSelector(".texts");
            assertThat(page.locator("h1").innerText()).startsWith("International Court of Justice");
            assertThat(page.locator(".texts mark").count()).isPositive();

            page.navigate(clause);
            page.check("input[name=known][value=now]");
            page.click(".asof-form button");
            page.waitForURL(Pattern.compile(".*known=now.*"));
            page.waitForSelector("text=with hindsight");
            assertThat(page.locator(".column .finding").count()).isEqualTo(then + 13);

            page.locator("details.cite summary").first().click();
            assertThat(page.locator(".cite .copy").innerText())
                    .startsWith(
                            "Point 6, 2020 Nagorno-Karabakh ceasefire agreement, as of 2023-03-01, by what was public on")
                    .contains("asOf=2023-03-01", "publishedBy=");
            assertThat(page.locator(".cite pre").first().innerText()).startsWith("@misc{");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void one_click_on_point_8_gives_its_brief() {
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(address("/agreements/nk-ceasefire-2020-11-10/clauses/8"));
            page.locator("main")
                    .getByText("Brief", new Locator.GetByTextOptions().setExact(true))
                    .click();
            page.waitForURL(Pattern.compile(".*/clauses/8/brief"));
            assertThat(page.locator(".brief h1").innerText()).startsWith("Point 8.");
            assertThat(page.locator(".brief section").count()).isEqualTo(5);
            assertThat(page.request()
                            .get(page.locator(".files a")
                                    .first()
                                    .evaluate("link => link.href")
                                    .toString())
                            .headers())
                    .containsEntry("content-type", "application/pdf");
        }
    }

    @Test
    void findings_take_the_width_of_their_list() {
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            for (String list : List.of("/findings", "/agreements/nk-ceasefire-2020-11-10/clauses/6/findings")) {
                page.navigate(address(list));
                assertThat(page.locator(".finding .quote, .finding .paraphrase")
                                .first()
                                .boundingBox()
                                .width)
                        .isGreaterThan(500);
            }
        }
    }

    @Test
    void the_keyboard_alone_does_for_the_same() {
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(address("/"));
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").innerText()).isEqualTo("Skip to the content");
            assertThat(page.locator(":focus").boundingBox().y).isNotNegative();
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").innerText()).isEqualTo("2020 Nagorno-Karabakh ceasefire agreement");
            page.keyboard().press("Enter");
            page.waitForSelector(".points");
            tabTo(page, "Kalbajar, Lachin and the Lachin corridor");
            page.keyboard().press("Enter");
            page.waitForSelector(".clause-head");
            String clause = page.url();
            tabTo(page, "International Court of Justice");
            page.keyboard().press("Enter");
            tabTo(page, "Statement ");
            page.keyboard().press("Enter");
            page.waitForSelector(".texts");
            assertThat(page.locator("h1").innerText()).startsWith("International Court of Justice");

            page.navigate(clause + "?asOf=2023-03-01");
            page.keyboard().press("Tab");
            while (!"radio".equals(page.evaluate("document.activeElement.type"))) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*known=now.*"));
            page.waitForSelector("text=with hindsight");
            tabTo(page, "Cite this view");
            page.keyboard().press("Enter");
            assertThat(page.locator(".cite .copy").isVisible()).isTrue();
        }
    }

    /** Whether scripts run, and how wide the screen is. */
    @ParameterizedTest
    @CsvSource({"true, 1280", "false, 360"})
    void nine_points_stand_with_status_and_witness_on_the_home_page_without_a_click(boolean scripts, int width) {
        try (BrowserContext context = context(
                new Browser.NewContextOptions().setJavaScriptEnabled(scripts).setViewportSize(width, 800))) {
            Page page = context.newPage();
            page.navigate(address("/?asOf=2023-03-01"));
            Locator rows = page.locator(".featured .row");
            assertThat(rows.count()).isEqualTo(9);
            for (Locator row : rows.all()) {
                assertThat(row.locator(".chip").isVisible()).isTrue();
                assertThat(row.locator(".strip").isVisible()).isTrue();
                assertThat(row.locator(".sentence").innerText())
                        .matches(".* is said by .*|.* is read differently by .*|No report that counts says .*");
            }
            assertThat(rows.nth(5).locator(".sentence").innerText())
                    .startsWith("Republic of Azerbaijan is said by U.S. Department of State,");
            assertThat(rows.nth(0).boundingBox().y).isLessThan(width < 800 ? 900 : 400);
        }
    }

    @Test
    void the_keyboard_reaches_every_featured_point_with_at_most_15_tabs() {
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(address("/"));
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            List<Object> reached = new ArrayList<>();
            for (int tabs = 2; tabs <= 15; tabs++) {
                page.keyboard().press("Tab");
                reached.add(page.evaluate("document.activeElement.getAttribute('href')"));
            }
            for (int point = 1; point <= 9; point++) {
                assertThat(reached).contains(Pages.CEASEFIRE + "/clauses/" + point);
            }

            page.navigate(address(Pages.CEASEFIRE));
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").innerText()).isEqualTo("Skip to the search");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("search-all");
            page.keyboard().type("corridor");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/search\\?q=corridor"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy", "az", "ar"})
    void the_head_is_one_line_and_the_letters_of_all_pages_weigh_less_than_100_kilobytes(String language) {
        try (BrowserContext context = context(new Browser.NewContextOptions().setViewportSize(1280, 800))) {
            Page page = context.newPage();
            Map<String, Integer> letters = new HashMap<>();
            page.onResponse(response -> {
                if (response.url().endsWith(".woff2")) {
                    letters.put(
                            response.url(), Integer.valueOf(response.headers().get("content-length")));
                }
            });
            for (String path : List.of("/", Pages.CEASEFIRE + "/clauses/6", "/statements/S012")) {
                page.navigate(address(path + "?lang=" + language));
                page.evaluate("document.fonts.ready.then(() => true)");
                assertThat(page.locator(".masthead").boundingBox().height).isLessThan(64);
            }
            assertThat(letters).containsKey(letterFile(letters, "inter-latin"));
            assertThat(letters.values().stream().mapToInt(Integer::intValue).sum())
                    .isBetween(30_000, 100_000);
        }
    }

    private static String letterFile(Map<String, Integer> letters, String name) {
        return letters.keySet().stream()
                .filter(url -> url.endsWith("/" + name + ".woff2"))
                .findFirst()
                .orElse(name);
    }

    /** Presses the tabulator until something with the text has the focus, which no page puts further away than this. */
    private static void tabTo(Page page, String text) {
        int most = 600;
        for (int i = 0; i < most; i++) {
            page.keyboard().press("Tab");
            if (String.valueOf(page.evaluate("document.activeElement.innerText"))
                            .contains(text)
                    && !"BODY".equals(page.evaluate("document.activeElement.tagName"))) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + text);
    }

    @Test
    void what_has_the_focus_can_be_seen() {
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            List<String> invisible = new ArrayList<>();
            for (PageKind kind : PageKind.looked()) {
                page.navigate(address(kind.address()));
                for (int i = 0; i < 12; i++) {
                    page.keyboard().press("Tab");
                    Object outline = page.evaluate("() => { const one = document.activeElement;"
                            + " return one === document.body || getComputedStyle(one).outlineStyle !== 'none'"
                            + " ? '' : one.outerHTML.slice(0, 120); }");
                    if (!"".equals(outline)) {
                        invisible.add(kind + " " + outline);
                    }
                }
            }
            assertThat(invisible).isEmpty();
        }
    }

    @Test
    void nothing_moves_for_those_who_do_not_want_it() {
        try (BrowserContext context = context(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            for (PageKind kind : PageKind.looked()) {
                page.navigate(address(kind.address()));
                assertThat(page.evaluate("[...document.querySelectorAll('*')].filter(one => {"
                                + " const style = getComputedStyle(one); return parseFloat(style.transitionDuration) > 0"
                                + " || parseFloat(style.animationDuration) > 0 || style.scrollBehavior === 'smooth';"
                                + " }).length"))
                        .as(kind.name())
                        .isEqualTo(0);
            }
        }
    }

    @Test
    void on_paper_there_is_the_record_and_no_controls() {
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (PageKind kind : PageKind.looked()) {
                page.navigate(address(kind.address()));
                assertThat(page.locator("h1").isVisible()).as(kind.name()).isTrue();
                assertThat(page.locator("header nav, footer, form, .skip, .data")
                                .filter(new Locator.FilterOptions().setVisible(true))
                                .count())
                        .as(kind.name())
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", Pages.CEASEFIRE})
    void home_and_board_are_painted_within_a_second(String path) {
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            double soonest = Double.MAX_VALUE;
            for (int i = 0; i < 5; i++) {
                page.navigate(address(path));
                Object painted =
                        page.evaluate("() => new Promise(done => new PerformanceObserver((entries, observer) => {"
                                + " observer.disconnect(); done(entries.getEntriesByName('first-contentful-paint')[0].startTime); })"
                                + ".observe({type: 'paint', buffered: true}))");
                soonest = Math.min(soonest, ((Number) painted).doubleValue());
            }
            assertThat(soonest).isBetween(1.0, 1000.0);
        }
    }

    @Test
    void nothing_is_cut_off_on_a_screen_of_360_pixels() {
        try (BrowserContext context = context(new Browser.NewContextOptions().setViewportSize(360, 740))) {
            Page page = context.newPage();
            for (PageKind kind : PageKind.values()) {
                page.navigate(address(kind.address()));
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(kind.name())
                        .isEqualTo(360);
                page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(kind + " unfolded")
                        .isEqualTo(360);
            }
        }
    }

    @Test
    void tables_of_a_point_need_no_sideways_scrolling_on_a_screen_of_360_pixels() {
        try (BrowserContext context = context(new Browser.NewContextOptions().setViewportSize(360, 740))) {
            Page page = context.newPage();
            page.navigate(address("/agreements/nk-ceasefire-2020-11-10/clauses/6"));
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
            assertThat(page.evaluate("[...document.querySelectorAll('.scroll:has(> .told, > .deadlines)')]"
                            + ".map(region => region.scrollWidth - region.clientWidth)"))
                    .isEqualTo(List.of(0, 0, 0, 0));
        }
    }

    @Test
    void no_page_breaks_a_rule_of_accessibility_in_light_or_dark() {
        assertThat(violations(
                        new Browser.NewContextOptions(),
                        PageKind.looked(),
                        PageKind::address,
                        PageKind.EVERY ? LIGHT_AND_DARK : List.of(ColorScheme.LIGHT)))
                .isEmpty();
    }

    @Test
    void no_page_breaks_a_rule_of_accessibility_on_a_screen_of_360_pixels() {
        assertThat(violations(
                        new Browser.NewContextOptions().setViewportSize(360, 740),
                        PageKind.EVERY ? PageKind.looked() : List.of(PageKind.HOME),
                        PageKind::address,
                        LIGHT_AND_DARK))
                .isEmpty();
    }

    @Test
    void no_page_breaks_a_rule_of_accessibility_from_right_to_left() {
        assertThat(violations(
                        new Browser.NewContextOptions(),
                        PageKind.EVERY ? PageKind.looked() : List.of(PageKind.CLAUSE),
                        kind -> kind.addressIn("ar"),
                        LIGHT_AND_DARK))
                .isEmpty();
    }

    /** The rules of accessibility that pages break in these schemes of colours, with everything on them unfolded. */
    private List<String> violations(
            Browser.NewContextOptions screen,
            List<PageKind> kinds,
            Function<PageKind, String> addresses,
            List<ColorScheme> schemes) {
        try (BrowserContext context = context(screen)) {
            Page page = context.newPage();
            List<String> violations = new ArrayList<>();
            for (PageKind kind : kinds) {
                page.navigate(address(addresses.apply(kind)));
                page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
                violations.addAll(violations(page, kind.name(), schemes));
            }
            return violations;
        }
    }

    /** The rules of accessibility that a page breaks. */
    private static List<String> violations(Page page, String name, List<ColorScheme> schemes) {
        List<String> violations = new ArrayList<>();
        for (ColorScheme scheme : schemes) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            AxeRunOptions options = new AxeRunOptions();
            options.setResultTypes(List.of("violations"));
            AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).options(options);
            if (scheme == ColorScheme.DARK) {
                // the scheme changes colours alone, so what other rules look at was seen in the light
                axe.withRules(RULES_OF_COLOUR);
            }
            for (Rule rule : axe.analyze().getViolations()) {
                rule.getNodes()
                        .forEach(node -> violations.add(name + " " + scheme + " " + rule.getId() + " " + node.getHtml()
                                + " " + node.getFailureSummary()));
            }
        }
        return violations;
    }

    private static BrowserContext context(Browser.NewContextOptions options) {
        return chromium.browser().newContext(options);
    }

    private String address(String path) {
        return home.resolve(path).toString();
    }
}
