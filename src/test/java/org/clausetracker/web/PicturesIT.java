package org.clausetracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the pictures of the documents from the application as it is, into the folder that the property {@code pictures}
 * names; without it there is nothing to take. The pages are of a past day, so that pictures change with the product alone.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class PicturesIT {

    private static final String POINT_6 = Pages.CEASEFIRE + "/clauses/6";
    private static final int WIDE = 1280;
    private static final int TALL = 1000;
    private static final int NARROW = 360;

    @TestHTTPResource("/")
    URI home;

    @ParameterizedTest
    @CsvSource({
        "home, /?asOf=2023-03-01",
        "board, " + Pages.CEASEFIRE + "?asOf=2023-03-01",
        "clause, " + POINT_6 + "?asOf=2023-03-01",
        "chart, " + POINT_6 + "?asOf=2023-03-01#timeline",
        "matrix, " + Pages.CEASEFIRE + "/matrix?asOf=2023-03-01",
        "brief, " + POINT_6 + "/brief?asOf=2023-03-01",
        "statement, /statements/S012?asOf=2023-03-01"
    })
    void a_page_in_light_in_dark_on_a_narrow_screen_and_in_arabic(String name, String address) throws IOException {
        try (Chromium chromium = new Chromium()) {
            take(chromium, address, WIDE, ColorScheme.LIGHT, name);
            take(chromium, address, WIDE, ColorScheme.DARK, name + "-dark");
            take(chromium, address, NARROW, ColorScheme.LIGHT, name + "-360");
            take(chromium, address.replace("?", "?lang=ar&"), WIDE, ColorScheme.LIGHT, name + "-ar");
        }
    }

    private void take(Chromium chromium, String address, int width, ColorScheme scheme, String name)
            throws IOException {
        Path file = Path.of(System.getProperty("pictures"), name + ".png");
        try (BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, TALL)
                        .setColorScheme(scheme))) {
            Page page = context.newPage();
            page.navigate(home.resolve(address).toString());
            page.waitForFunction("document.fonts.status === 'loaded'");
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }
}
