package org.clausetracker.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.FieldError;

/** Reads what is sent to write records: one JSON object, each key once. */
public final class RecordBody {

    /** Deeper than any record is. */
    private static final int DEPTH = 20;

    /** Digits; more than any number of a record has. */
    private static final int NUMBER = 40;

    private static final int KEY = 1_000;
    private static final int TEXT = 20_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxNumberLength(NUMBER)
                    .maxNameLength(KEY)
                    .maxStringLength(TEXT)
                    .build())
            .build();

    private RecordBody() {}

    /**
     * Reads a body.
     *
     * @throws Rejected when it is no JSON object, or gives a key twice
     */
    public static ObjectNode read(byte[] body) {
        List<FieldError> faults = new ArrayList<>();
        JsonNode read;
        try (JsonParser json = JSON.createParser(body)) {
            read = read(json, faults);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
        if (read instanceof ObjectNode object) {
            return object;
        }
        throw new Rejected("$", "The body must be a JSON object.");
    }

    private static JsonNode read(JsonParser json, List<FieldError> faults) throws IOException {
        try {
            if (json.nextToken() == null) {
                throw new Rejected("$", "The body is empty; it must be a JSON object.");
            }
            JsonNode read = JsonElement.read(
                    json,
                    new JsonPlace("", "", null),
                    (place, message) -> faults.add(new FieldError(RecordMerge.fieldOf(place.path()), message + ".")));
            if (json.nextToken() != null) {
                faults.add(new FieldError("$", "The body goes on behind its JSON object."));
            }
            return read;
        } catch (StreamConstraintsException e) {
            throw new Rejected("$", "The body " + tooLarge(e) + ".");
        } catch (JsonProcessingException | CharConversionException e) {
            throw new Rejected("$", "The body is not JSON" + place(json) + ".");
        }
    }

    private static String tooLarge(StreamConstraintsException exceeded) {
        String words = String.valueOf(exceeded.getOriginalMessage());
        if (words.startsWith("Document nesting depth")) {
            return "is nested more than " + DEPTH + " deep";
        }
        if (words.startsWith("Number")) {
            return "has a number of more than " + NUMBER + " digits";
        }
        if (words.startsWith("Name")) {
            return "has a key of more than " + KEY + " characters";
        }
        return "has a text that is too long";
    }

    private static String place(JsonParser json) {
        return " (line " + json.currentLocation().getLineNr() + ", column "
                + json.currentLocation().getColumnNr() + ")";
    }
}
