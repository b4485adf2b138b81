package org.clausetracker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The running application as a client of its API sees it. Addresses are sent as they are written. */
public final class Api {

    public static final String BASE = "/api/v1/";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NEXT = Pattern.compile("<(/[^/>][^>]*)>; rel=\"next\"");

    private Api() {}

    /** Asks for an address below {@code /api/v1/}. */
    public static Response ask(String address) {
        return given().urlEncodingEnabled(false).when().get(address.startsWith("/") ? address : BASE + address);
    }

    /** The answer to an address that is expected to be there. */
    public static JsonNode get(String address) {
        Response response = ask(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        assertThat(response.contentType()).as(address).startsWith("application/json");
        return read(response.asString());
    }

    /** The rows of one page. */
    public static List<JsonNode> items(String address) {
        return rows(get(address));
    }

    /** The rows of all pages, each page asked for by the link in the one before. */
    public static List<JsonNode> all(String address) {
        List<JsonNode> all = new ArrayList<>();
        String next = address;
        while (!next.isEmpty()) {
            Response page = ask(next);
            assertThat(page.statusCode()).as(next).isEqualTo(200);
            all.addAll(rows(read(page.asString())));
            next = next(page);
        }
        return all;
    }

    /** The address in the link to the next page; empty on the last one. */
    public static String next(Response page) {
        String link = page.header("Link");
        JsonNode cursor = read(page.asString()).get("nextCursor");
        if (link == null) {
            assertThat(cursor.isNull())
                    .as("a page without a link is the last one")
                    .isTrue();
            return "";
        }
        Matcher address = NEXT.matcher(link);
        assertThat(address.matches()).as(link).isTrue();
        assertThat(address.group(1)).contains("cursor=" + cursor.textValue());
        return address.group(1);
    }

    /** The texts that one field has in each row. */
    public static List<String> texts(List<JsonNode> rows, String field) {
        return rows.stream().map(row -> row.get(field).asText()).toList();
    }

    public static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + json, e);
        }
    }

    private static List<JsonNode> rows(JsonNode page) {
        List<JsonNode> rows = new ArrayList<>();
        page.get("items").forEach(rows::add);
        return rows;
    }
}
