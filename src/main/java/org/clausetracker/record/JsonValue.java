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
    private final Faults errors;

    public JsonValue(@Nullable JsonNode node, Supplier<JsonPlace> place, Faults errors) {
        this.node = node;
        this.place = place;
        this.errors = errors;
    }

    @Override
    public JsonPlace place() {
        return place.get();
    }

    /** A text that says something. */
    public @Nullable String text() {
        if (node == null) {
            return null;
        }
        if (!node.isTextual()) {
            report("must be text, not " + typeOf(node));
            return null;
        }
        String text = node.textValue();
        String fault = faultOf(text);
        if (fault != null) {
            report(fault);
            return null;
        }
        return text;
    }

    public boolean isEmptyList() {
        return node != null && node.isArray() && node.isEmpty();
    }

    public boolean isObject() {
        return node != null && node.isObject();
    }

    /** What is wrong with a text that should say something; null when nothing is. */
    public static @Nullable String faultOf(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (character == 0) {
                return "must not contain a NUL character (U+0000)";
            }
            if (isSurrogate(character)) {
                return "must not contain half of a surrogate pair";
            }
            blank = blank && isBlank(character);
        }
        return blank ? "must not be blank" : null;
    }

    /** A text of some shape; it is answered even when it has another one, so that what refers to it is still found. */
    public @Nullable String as(TextShape shape) {
        String text = text();
        if (text != null && !shape.fits(text)) {
            report(QuotedWords.of(text) + " is not " + shape.description());
        }
        return text;
    }

    public <E extends Enum<E>> @Nullable E oneOf(Class<E> type) {
        String text = text();
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
        String text = text();
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
        String text = text();
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
        String text = text();
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
            values.add(new JsonValue(node.get(i), () -> list.index(index), errors));
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
            return new JsonFields(object, place(), errors);
        }
        report("must be an object, not " + typeOf(node));
        return null;
    }

    @Override
    public void report(String message) {
        errors.add(place(), message);
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

    /** All that any of the database's locales takes for white space, and a little more. */
    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == 0x85
                || character == 0x180E;
    }

    /** Whether it is half of a surrogate pair, which stands for no character. A whole pair is one code point. */
    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
