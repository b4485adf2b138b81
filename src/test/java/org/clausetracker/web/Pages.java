package org.clausetracker.web;

import static io.restassured.RestAssured.given;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Fetches pages as a browser does. */
public final class Pages {

    public static final String CEASEFIRE = "/agreements/nk-ceasefire-2020-11-10";

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private Pages() {}

    public static Document get(String address) {
        return get(address, 200);
    }

    public static Document get(String address, int status) {
        return Jsoup.parse(
                given().urlEncodingEnabled(false)
                        .accept(BROWSER)
                        .get(address)
                        .then()
                        .statusCode(status)
                        .contentType("text/html;charset=UTF-8")
                        .extract()
                        .asString(),
                "http://localhost" + address);
    }

    public static List<String> texts(Element within, String selector) {
        return within.select(selector).eachText();
    }
}
