package org.clausetracker.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.agreement.AgreementRecords;
import org.clausetracker.clause.ClauseRecords;
import org.clausetracker.codebook.CodebookRecords;
import org.clausetracker.finding.FindingRecords;
import org.clausetracker.party.PartyRecords;
import org.clausetracker.record.Faults;
import org.clausetracker.record.JsonElement;
import org.clausetracker.record.JsonFields;
import org.clausetracker.record.JsonLimits;
import org.clausetracker.record.JsonPlace;
import org.clausetracker.record.JsonValue;
import org.clausetracker.record.QuotedWords;
import org.clausetracker.record.Reading;
import org.clausetracker.record.RowSink;
import org.clausetracker.statement.SourceRecords;
import org.clausetracker.statement.StatementRecords;
import org.jspecify.annotations.Nullable;

/** Reads a bundle as a stream: of its lists, one element at a time is in memory. */
final class BundleDocument {

    static final String FORMAT = "clause-tracker-bundle/1";

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(JsonLimits.CONSTRAINTS)
            .build();

    /** Lists of a bundle with what one element of each is called. */
    private static final Map<String, String> KINDS = Map.of(
            "parties", "party",
            "agreements", "agreement",
            "sources", "source",
            "statements", "statement",
            "findings", "finding");

    private static final Pattern COMMITMENT =
            Pattern.compile("^\\$\\.agreements\\[\\d+]\\.clauses\\[(\\d+)]\\.commitments\\[(\\d+)]");

    private final String origin;
    private final Faults errors;
    private final Reading reading;
    private final CodebookRecords codebook;
    private final Map<String, Consumer<JsonFields>> lists;

    private boolean formatSeen;
    /** The record in which the parser failed. */
    private @Nullable String brokenRecord;

    private @Nullable String title;
    private @Nullable String description;
    private @Nullable String license;
    private @Nullable String citation;

    BundleDocument(String origin, RowSink rows, Faults errors) {
        this.origin = origin;
        this.errors = errors;
        this.reading = Reading.ofBundle(errors);
        this.codebook = new CodebookRecords(rows);
        this.lists = Map.of(
                "parties", new PartyRecords(rows)::read,
                "agreements", new AgreementRecords(rows, new ClauseRecords(rows)::read)::read,
                "sources", new SourceRecords(rows)::read,
                "statements", new StatementRecords(rows)::read,
                "findings", new FindingRecords(rows)::read);
    }

    /**
     * Reads the whole bundle and hands on every record of it; errors go to the collector.
     *
     * @throws BundleRejected when it is of no known format or not JSON, so that there is nothing more to look at
     */
    void read(InputStream bundle) throws IOException {
        try (JsonParser json = JSON.createParser(bundle)) {
            try {
                readRoot(json);
            } catch (JsonProcessingException | CharConversionException e) {
                throw notJson(json, e);
            }
        }
        if (!formatSeen) {
            throw rejection(JsonPlace.ROOT.key("format", 0), "is required: it must be '" + FORMAT + "'");
        }
    }

    /** The bundle's title; empty only when that was reported. */
    String title() {
        return title == null ? "" : title;
    }

    @Nullable
    String description() {
        return description;
    }

    /** Under which licence the data may be used; null where the bundle does not say. */
    @Nullable
    String license() {
        return license;
    }

    /** How the bundle asks to be cited; null where it does not say. */
    @Nullable
    String citation() {
        return citation;
    }

    private void readRoot(JsonParser json) throws IOException {
        JsonToken root = json.nextToken();
        if (root == null) {
            throw rejection(JsonPlace.ROOT, "is empty: a bundle is a JSON object");
        }
        if (root != JsonToken.START_OBJECT) {
            throw rejection(JsonPlace.ROOT, "must be a JSON object");
        }
        Set<String> seen = new HashSet<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            JsonPlace place = JsonPlace.ROOT.key(key, seen.size() + 1);
            json.nextToken();
            if (seen.add(key)) {
                readValue(json, key, place);
            } else {
                errors.add(place, "is given twice");
                json.skipChildren();
            }
        }
        if (!seen.contains("title")) {
            errors.add(JsonPlace.ROOT.key("title", 0), "is required");
        }
        if (json.nextToken() != null) {
            errors.add(JsonPlace.last(JsonPlace.ROOT.path(), null), "is followed by more text");
        }
    }

    private void readValue(JsonParser json, String key, JsonPlace place) throws IOException {
        Consumer<JsonFields> list = lists.get(key);
        if (list != null) {
            readList(json, list, Objects.requireNonNull(KINDS.get(key)), place);
            return;
        }
        JsonNode node = JsonElement.read(json, place, errors::add);
        JsonValue value = value(node, place);
        switch (key) {
            case "format" -> checkFormat(node, place);
            case "title" -> title = value.text();
            case "description" -> description = value.text();
            case "license" -> license = value.text();
            case "citation" -> citation = value.text();
            case "codebook" -> codebook.read(value);
            default ->
                value.report("is not a known key; known here: "
                        + Stream.concat(
                                        Stream.of("format", "title", "description", "license", "citation", "codebook"),
                                        lists.keySet().stream().sorted())
                                .collect(Collectors.joining(", ")));
        }
    }

    private void readList(JsonParser json, Consumer<JsonFields> list, String kind, JsonPlace place) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            JsonNode node = JsonElement.read(json, place, errors::add);
            errors.add(place, "must be a list, not " + JsonValue.typeOf(node));
            return;
        }
        for (int index = 0; json.nextToken() != JsonToken.END_ARRAY; index++) {
            readRecord(json, list, kind, place.index(index));
        }
    }

    /** The id of a record may stand behind its faults, so these wait until it is read. */
    private void readRecord(JsonParser json, Consumer<JsonFields> list, String kind, JsonPlace place)
            throws IOException {
        Map<JsonPlace, String> faults = new LinkedHashMap<>();
        JsonNode node = JsonElement.begun(json);
        try {
            JsonElement.fill(node, json, place, faults::put);
        } catch (JsonProcessingException | CharConversionException e) {
            brokenRecord = innermost(
                    kind, node, place, JsonPlace.at(json.getParsingContext()).path());
            throw e;
        }
        JsonPlace element = place.within(kind, nameOf(node));
        faults.forEach((at, fault) -> errors.add(new JsonPlace(at.path(), at.order(), element.record()), fault));
        JsonFields object = value(node, element).object();
        if (object != null) {
            list.accept(object);
        }
    }

    /** What is known of the record around a path, of which not all may be read: a commitment or else the element. */
    private static @Nullable String innermost(String kind, JsonNode element, JsonPlace place, String path) {
        JsonPlace record = place.within(kind, nameOf(element));
        Matcher inside = COMMITMENT.matcher(path);
        if (inside.find()) {
            JsonNode commitment = element.at("/clauses/" + inside.group(1) + "/commitments/" + inside.group(2));
            return record.within("commitment", nameOf(commitment)).record();
        }
        return record.record();
    }

    private static @Nullable String nameOf(JsonNode record) {
        String id = record.path("id").textValue();
        return id == null ? record.path("slug").textValue() : id;
    }

    private void checkFormat(JsonNode format, JsonPlace place) {
        formatSeen = true;
        Faults wrong = new Faults();
        String text = new JsonValue(format, () -> place, Reading.ofBundle(wrong)).text();
        if (text != null && !text.equals(FORMAT)) {
            wrong.add(place, QuotedWords.of(text) + " is not a known format: it must be '" + FORMAT + "'");
        }
        if (!wrong.isEmpty()) {
            throw BundleRejected.of(origin, wrong);
        }
    }

    private JsonValue value(JsonNode node, JsonPlace place) {
        return new JsonValue(node, () -> place, reading);
    }

    private BundleRejected rejection(JsonPlace place, String message) {
        Faults only = new Faults();
        only.add(place, message);
        return BundleRejected.of(origin, only);
    }

    private BundleRejected notJson(JsonParser json, IOException failure) {
        JsonPlace place = JsonPlace.last(JsonPlace.at(json.getParsingContext()).path(), brokenRecord);
        String message = messageOf(failure);
        if (failure instanceof StreamConstraintsException limit) {
            place = JsonPlace.last(JsonLimits.pathOf(json.getParsingContext(), limit), brokenRecord);
            message = JsonLimits.messageOf(limit);
        }
        if (!formatSeen) {
            return rejection(place, message);
        }
        errors.add(place, message);
        return BundleRejected.of(origin, errors);
    }

    private static String messageOf(IOException failure) {
        if (!(failure instanceof JsonProcessingException syntax)) {
            return "is not JSON: " + failure.getMessage();
        }
        String reason = failure instanceof JsonEOFException ? "it ends too early" : syntax.getOriginalMessage();
        JsonLocation location = syntax.getLocation();
        return "is not JSON: " + reason
                + (location == null
                        ? ""
                        : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")");
    }
}
