package org.clausetracker.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of a bundle, read as what it should be. A value that is something else is reported and answers null, like one
 * that is not there: nothing is stored once anything was reported.
 */
public final class JsonValue implements JsonPart {

    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
    private static final int DECIMALS = 2;
    private static final int LAST_YEAR = 9999;

    private final @Nullable JsonNode node;
    private final Supplier<JsonPlace> place;
    private final Reading reading;

    public JsonValue(@Nullable JsonNode node, Supplier<JsonPlace> place, Reading reading) {
        this.node = node;
        this.place = place;
        this.reading = reading;
    }

    @Override
    public JsonPlace place() {
        return place.get();
    }

    /** A text that says something. */
    public @Nullable String text() {
        return text(TextKind.TEXT);
    }

    /** A text that says something, and is of a kind. */
    public @Nullable String text(TextKind kind) {
        if (node == null) {
            return null;
        }
        if (!node.isTextual()) {
            report("must be text, not " + typeOf(node));
            return null;
        }
        Texts.Received received = reading.received(node.textValue(), kind);
        if (received.fault() != null) {
            report(received.fault());
            return null;
        }
        return received.text();
    }

    public boolean isEmptyList() {
        return node != null && node.isArray() && node.isEmpty();
    }

    /** Whether it is part of a record that is given alone, and of no bundle. */
    public boolean isAlone() {
        return reading.isAlone();
    }

    public boolean isObject() {
        return node != null && node.isObject();
    }

    /** A text of some shape; it is answered even when it has another one, so that what refers to it is still found. */
    public @Nullable String as(TextShape shape) {
        String text = text(shape.kind());
        if (text != null && !shape.fits(text)) {
            report(QuotedWords.of(text) + " is not " + shape.description());
        }
        return text;
    }

    public <E extends Enum<E>> @Nullable E oneOf(Class<E> type) {
        String text = text(TextKind.LINE);
        if (text == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        String allowed = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        report(QuotedWords.of(text) + " is not one of " + allowed);
        return null;
    }

    /** A date as precise as it is known. */
    public @Nullable ImpreciseDate date() {
        String text = text(TextKind.LINE);
        if (text == null) {
            return null;
        }
        try {
            return ImpreciseDate.valueOf(text);
        } catch (IllegalArgumentException e) {
            report(e.getMessage() + DateSpelling.hint(text));
            return null;
        }
    }

    /** A date that is exact to the day. */
    public @Nullable LocalDate day() {
        ImpreciseDate date = date();
        if (date == null) {
            return null;
        }
        if (date.precision() != ImpreciseDate.Precision.DAY) {
            report(QuotedWords.of(date.value()) + " is not exact to the day: use YYYY-MM-DD");
            return null;
        }
        return date.from();
    }

    public @Nullable Instant instant() {
        String text = text(TextKind.LINE);
        if (text == null) {
            return null;
        }
        try {
            OffsetDateTime given = OffsetDateTime.parse(text);
            if (given.getYear() >= 1 && given.getYear() <= LAST_YEAR) {
                return given.toInstant();
            }
        } catch (DateTimeParseException e) {
            // reported below, with the others
        }
        report(QuotedWords.of(text)
                + " is not an instant: use a date, a time and an offset, as in 2020-11-10T00:00:00+03:00");
        return null;
    }

    public @Nullable String zone() {
        String text = text(TextKind.LINE);
        if (text != null && !ZONES.contains(text)) {
            report(QuotedWords.of(text) + " is not an IANA time zone, such as Europe/Moscow");
        }
        return text;
    }

    public @Nullable Boolean flag() {
        if (node == null) {
            return null;
        }
        if (!node.isBoolean()) {
            report("must be true or false, not " + typeOf(node));
            return null;
        }
        return node.booleanValue();
    }

    public @Nullable Integer number(int smallest, int largest) {
        if (node == null) {
            return null;
        }
        if (!node.isNumber()) {
            report("must be a number, not " + typeOf(node));
            return null;
        }
        if (!node.isIntegralNumber()
                || !node.canConvertToInt()
                || node.intValue() < smallest
                || node.intValue() > largest) {
            report("must be a whole number "
                    + (largest == Integer.MAX_VALUE ? "not below " + smallest : "from " + smallest + " to " + largest));
            return null;
        }
        return node.intValue();
    }

    /** A number from 0 to 1 with at most two decimals. */
    public @Nullable BigDecimal share() {
        if (node == null) {
            return null;
        }
        if (!node.isNumber()) {
            report("must be a number, not " + typeOf(node));
            return null;
        }
        BigDecimal share = node.decimalValue();
        if (share.signum() < 0
                || share.compareTo(BigDecimal.ONE) > 0
                || share.stripTrailingZeros().scale() > DECIMALS) {
            report("must be a number from 0 to 1 with at most two decimals");
            return null;
        }
        return share;
    }

    /** The elements of a list; none when it is not there. */
    public List<JsonValue> values() {
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            report("must be a list, not " + typeOf(node));
            return List.of();
        }
        JsonPlace list = place();
        List<JsonValue> values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            int index = i;
            values.add(new JsonValue(node.get(i), () -> list.index(index), reading));
        }
        return values;
    }

    /** The elements of a list of objects; elements that are no objects are reported and left out. */
    public List<JsonFields> objects() {
        List<JsonFields> objects = new ArrayList<>();
        for (JsonValue value : values()) {
            JsonFields object = value.object();
            if (object != null) {
                objects.add(object);
            }
        }
        return objects;
    }

    public @Nullable JsonFields object() {
        if (node == null) {
            return null;
        }
        if (node instanceof ObjectNode object) {
            return new JsonFields(object, place(), reading);
        }
        report("must be an object, not " + typeOf(node));
        return null;
    }

    @Override
    public void report(String message) {
        reading.report(place(), message);
    }

    public static String typeOf(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> "text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            default -> "null: leave out what is not known";
        };
    }
}
