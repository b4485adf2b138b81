package org.clausetracker.record;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The elements of the shipped bundle. */
final class ShippedRecords {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Path BUNDLE = Path.of("src", "main", "resources", "data", "nagorno-karabakh-2020.json");

    private ShippedRecords() {}

    static List<ObjectNode> of(String list) {
        try {
            List<ObjectNode> records = new ArrayList<>();
            JSON.readTree(BUNDLE.toFile()).get(list).forEach(record -> records.add((ObjectNode) record));
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode object(String json) {
        try {
            return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ObjectNode> objects(JsonNode list) {
        List<ObjectNode> objects = new ArrayList<>();
        list.forEach(object -> objects.add((ObjectNode) object));
        return objects;
    }
}
