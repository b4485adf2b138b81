package org.clausetracker.openapi;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A way in which a body of JSON is broken, at a place taken by chance.
 *
 * @param change what is done to an object in it
 * @param token what stands in place of a value, as it is written; empty for none
 * @param writing what is made of the text as a whole
 * @param alwaysRefused whether no operation may accept it, wherever it stands
 */
record BodyFault(String name, Consumer<ObjectNode> change, String token, Writing writing, boolean alwaysRefused) {

    private static final String MARK = "@@here@@";

    static final List<BodyFault> ALL = List.of(
            value("nul in text", "\"a\\u0000b\""),
            value("lone surrogate", "\"a\\ud83d b\""),
            value("low surrogate", "\"\\udd4a\""),
            value("noncharacter", "\"\\uffff\\ufdd0\""),
            value("control signs", "\"\\u0001\\u001f\\u007f\\u0085\\u2028\""),
            value("other direction", "\"\\u202eabc\\u202c\\u2066d\""),
            value("empty text", "\"\""),
            value("blank text", "\" \\t\\u00a0\\u200b\""),
            value("long text", "\"" + "x".repeat(100_000) + "\""),
            value("markup", "\"<script>alert(1)</script>{{7*7}}${x}'; drop table party; --\""),
            value("null", "null"),
            value("number", "7"),
            value("negative", "-1"),
            value("fraction", "0.5"),
            value("overflow", "9223372036854775808"),
            value("endless number", "1e400"),
            value("many digits", "9".repeat(1_500)),
            value("true", "true"),
            value("empty list", "[]"),
            value("empty object", "{}"),
            value("list of null", "[null]"),
            value("nested text", "{\"value\":\"2021\"}"),
            value("no day", "\"2023-02-30\""),
            value("far year", "\"999999999-01-01\""),
            value("deep here", "[".repeat(40) + "]".repeat(40)),
            value("deep", "[".repeat(20_000) + "]".repeat(20_000)).refusedEverywhere(),
            value("not a number", "NaN").refusedEverywhere(),
            value("comment", "/* no */ 1").refusedEverywhere(),
            value("bare word", "undefined").refusedEverywhere(),
            value("unknown escape", "\"\\x\"").refusedEverywhere(),
            value("raw control", "\"a\u0000b\"").refusedEverywhere(),
            inObject("unknown field", object -> object.put("unknownField", "x")),
            inObject(
                    "class name", object -> object.put("@class", "java.net.URL").put("@type", "java.net.URL")),
            inObject("prototype", object -> object.put("__proto__", "x").put("constructor", "x")),
            inObject("long name", object -> object.put("n".repeat(60_000), 1)),
            inObject("left out", BodyFault::leaveOut),
            whole("duplicate key", (text, random) -> utf8(text.replaceFirst("\\{(\"[^\"]+\":)", "{$1null,$1"))),
            whole(
                            "cut short",
                            (text, random) -> utf8(text.substring(
                                    0,
                                    1
                                            + random.nextInt(Math.max(
                                                    1, text.stripTrailing().length() - 1)))))
                    .refusedEverywhere(),
            whole("trailing", (text, random) -> utf8(text + "}")),
            whole("twice", (text, random) -> utf8(text + text)),
            whole("no json", (text, random) -> utf8("<xml/>")).refusedEverywhere(),
            whole("empty", (text, random) -> new byte[0]).refusedEverywhere(),
            whole("broken utf 8", (text, random) -> broken(text)).refusedEverywhere(),
            whole("overlong utf 8", (text, random) -> new byte[] {'"', (byte) 0xc0, (byte) 0x80, '"'})
                    .refusedEverywhere(),
            whole("utf 16", (text, random) -> text.getBytes(UTF_16BE)),
            whole("byte order mark", (text, random) -> utf8("\ufeff" + text)),
            whole("list instead", (text, random) -> utf8("[" + text + "]")).refusedEverywhere(),
            whole("text instead", (text, random) -> utf8("\"text\"")).refusedEverywhere(),
            whole("null instead", (text, random) -> utf8("null")).refusedEverywhere());

    /** Costly, and so asked for less often. */
    static final BodyFault TEN_MEGABYTES = value("ten megabytes", "\"" + "x".repeat(10_000_000) + "\"");

    /** Makes the bytes that are sent of the text of a good body. */
    @FunctionalInterface
    interface Writing {
        byte[] bytes(String text, Random random);
    }

    private static BodyFault value(String name, String token) {
        return new BodyFault(name, object -> {}, token, (text, random) -> utf8(text), false);
    }

    private static BodyFault inObject(String name, Consumer<ObjectNode> change) {
        return new BodyFault(name, change, "", (text, random) -> utf8(text), false);
    }

    private static BodyFault whole(String name, Writing writing) {
        return new BodyFault(name, object -> {}, "", writing, false);
    }

    private BodyFault refusedEverywhere() {
        return new BodyFault(name, change, token, writing, true);
    }

    byte[] broken(JsonNode good, Random random) {
        JsonNode body = good.deepCopy();
        List<ObjectNode> objects = new ArrayList<>();
        List<Runnable> places = new ArrayList<>();
        collect(body, objects, places);
        if (!token.isEmpty()) {
            if (places.isEmpty()) {
                return utf8(token);
            }
            places.get(random.nextInt(places.size())).run();
        } else if (!objects.isEmpty()) {
            change.accept(objects.get(random.nextInt(objects.size())));
        }
        return writing.bytes(body.toString().replace("\"" + MARK + "\"", token), random);
    }

    private static void collect(JsonNode node, List<ObjectNode> objects, List<Runnable> places) {
        JsonNode mark = JsonNodeFactory.instance.textNode(MARK);
        if (node instanceof ObjectNode object) {
            objects.add(object);
            object.fieldNames().forEachRemaining(name -> places.add(() -> object.set(name, mark)));
            object.forEach(child -> collect(child, objects, places));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                places.add(() -> array.set(index, mark));
                collect(array.get(i), objects, places);
            }
        }
    }

    private static void leaveOut(ObjectNode object) {
        if (!object.isEmpty()) {
            object.remove(object.fieldNames().next());
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    /** With a byte that no text in UTF-8 has, inside of a text. */
    private static byte[] broken(String text) {
        byte[] bytes = utf8("{\"x\":\"?\"," + text.substring(1));
        bytes[6] = (byte) 0xff;
        return bytes;
    }
}
