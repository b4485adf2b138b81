package org.clausetracker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.clausetracker.time.ImpreciseDate;

/** The bundle that the application ships, read without any code of the importer. */
public final class Bundle {

    /** The agreement of nine points that everything began with. */
    public static final String CEASEFIRE = "nk-ceasefire-2020-11-10";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode ROOT = load();

    private Bundle() {}

    public static List<JsonNode> parties() {
        return list(ROOT, "parties");
    }

    public static List<JsonNode> agreements() {
        return list(ROOT, "agreements");
    }

    public static List<JsonNode> sources() {
        return list(ROOT, "sources");
    }

    public static List<JsonNode> statements() {
        return list(ROOT, "statements");
    }

    public static List<JsonNode> findings() {
        return list(ROOT, "findings");
    }

    public static JsonNode codebook() {
        return ROOT.get("codebook");
    }

    /** The elements of one field. */
    public static List<JsonNode> list(JsonNode of, String field) {
        List<JsonNode> elements = new ArrayList<>();
        of.get(field).forEach(elements::add);
        return elements;
    }

    /** The one row of a list whose field has this text. */
    public static JsonNode one(List<JsonNode> rows, String field, String text) {
        return rows.stream()
                .filter(row -> row.get(field).asText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + field + " is " + text));
    }

    /** Some fields of a record as the API shows them: what the bundle leaves out is null. */
    public static ObjectNode shown(JsonNode from, String... fields) {
        ObjectNode shown = JSON.createObjectNode();
        for (String field : fields) {
            shown.set(field, from.has(field) ? from.get(field) : NullNode.getInstance());
        }
        return shown;
    }

    /** A field with an imprecise date as the API shows it. */
    public static JsonNode date(JsonNode from, String field) {
        return from.has(field) ? date(from.get(field).textValue()) : NullNode.getInstance();
    }

    /** An imprecise date as the API shows it. */
    public static ObjectNode date(String text) {
        ImpreciseDate date = ImpreciseDate.valueOf(text);
        return JSON.createObjectNode()
                .put("value", text)
                .put("precision", date.precision().name())
                .put("from", date.from().toString())
                .put("to", date.to().toString());
    }

    private static JsonNode load() {
        try (InputStream bundle = Bundle.class.getResourceAsStream("/data/nagorno-karabakh-2020.json")) {
            return JSON.readTree(bundle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
