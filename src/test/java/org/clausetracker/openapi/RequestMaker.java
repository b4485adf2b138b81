package org.clausetracker.openapi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clausetracker.Api;

/**
 * Makes requests out of the description of the API: every operation in turn, as described or with one fault. The same seed
 * gives the same requests. A body is an example of the description, else of {@code src/test/resources/openapi-requests},
 * else made of its schema.
 */
final class RequestMaker {

    private static final Path BODIES = Path.of("src/test/resources/openapi-requests");

    /** Of so many bodies one is costly to send. */
    private static final int COSTLY = 30;

    /** In a body of that directory stands for a name that nothing has yet, a day and a number likewise. */
    private static final String NEW = "@@new@@";

    private static final String DAY = "@@day@@";
    private static final String NUMBER = "@@number@@";
    private static final int MOST_DAYS = 1_500;

    private final Random random;
    private final SchemaValues values;
    private final Map<String, String> caller;
    private final List<DescribedOperation> operations;
    private int made;

    /**
     * @param caller headers that say who asks, for operations that not everybody may call; empty for nobody
     */
    RequestMaker(JsonNode document, long seed, Map<String, String> caller) {
        this.caller = caller;
        DescribedApi api = new DescribedApi(document);
        random = new Random(seed);
        values = new SchemaValues(api, random);
        operations = api.operations();
    }

    List<DescribedOperation> operations() {
        return operations;
    }

    /** The next one; writes come three times as often as reads, since there is more that can be wrong with them. */
    GeneratedRequest next() {
        List<DescribedOperation> turn = operations.stream()
                .flatMap(operation ->
                        IntStream.range(0, operation.isWrite() ? 3 : 1).mapToObj(i -> operation))
                .toList();
        DescribedOperation operation = turn.get(made % turn.size());
        made++;
        if (operation.hasBody() && random.nextInt(COSTLY) == 0) {
            return withBody(operation, BodyFault.TEN_MEGABYTES);
        }
        int kind = random.nextInt(10);
        if (kind < 3) {
            return good(operation);
        }
        if (kind < 7 && operation.hasBody()) {
            return withBody(operation, oneOf(BodyFault.ALL));
        }
        return kind < 8 ? withHeader(operation) : withParameter(operation);
    }

    /** One as it is described. */
    GeneratedRequest good(DescribedOperation operation) {
        return request(operation, "", address(operation, Map.of()), headers(operation), body(operation));
    }

    private GeneratedRequest withBody(DescribedOperation operation, BodyFault fault) {
        String body = new String(fault.broken(content(operation), random), ISO_8859_1);
        GeneratedRequest good =
                request(operation, fault.name(), address(operation, Map.of()), headers(operation), body);
        return new GeneratedRequest(
                operation,
                fault.name(),
                good.verb(),
                good.address(),
                good.headers(),
                body,
                fault.alwaysRefused() && operation.mediaType().endsWith("json"));
    }

    private GeneratedRequest withHeader(DescribedOperation operation) {
        Map<String, String> headers = headers(operation);
        HeaderFault fault = oneOf(List.of(HeaderFault.values()));
        if (fault == HeaderFault.NOBODY) {
            caller.keySet().forEach(headers::remove);
        }
        fault.spoil(headers);
        return request(operation, fault.name(), address(operation, Map.of()), headers, body(operation));
    }

    private GeneratedRequest withParameter(DescribedOperation operation) {
        ParameterFault fault = oneOf(List.of(ParameterFault.values()));
        List<String> names = operation.parameters().stream()
                .filter(parameter -> !parameter.path("in").asText().equals("header"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
        String name = names.isEmpty() ? "" : oneOf(names);
        String address = fault == ParameterFault.UNKNOWN || name.isEmpty()
                ? withQuery(address(operation, Map.of()), "unknownParameter=1")
                : address(operation, Map.of(name, fault.written()));
        String again = name.isEmpty() ? address : withQuery(address, name + "=" + fault.written());
        return request(
                operation,
                "parameter " + fault.name(),
                fault == ParameterFault.TWICE ? again : address,
                headers(operation),
                body(operation));
    }

    private static GeneratedRequest request(
            DescribedOperation operation, String fault, String address, Map<String, String> headers, String body) {
        return new GeneratedRequest(operation, fault, operation.verb(), address, headers, body, false);
    }

    /** With these values, percent-encoded already, in place of good ones. */
    private String address(DescribedOperation operation, Map<String, String> written) {
        String path = operation.path();
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asText();
            String in = parameter.path("in").asText();
            String value = written.getOrDefault(name, "");
            if (in.equals("path")) {
                path = path.replace("{" + name + "}", written.containsKey(name) ? value : encoded(example(parameter)));
            } else if (in.equals("query") && written.containsKey(name)) {
                query.add(name + "=" + value);
            } else if (in.equals("query") && isGiven(parameter)) {
                query.add(name + "=" + encoded(example(parameter)));
            }
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    /** A cursor belongs to one list of one order, so none is made up. */
    private boolean isGiven(JsonNode parameter) {
        return parameter.path("required").asBoolean()
                || (!parameter.path("name").asText().equals("cursor") && random.nextInt(8) == 0);
    }

    private String example(JsonNode parameter) {
        JsonNode example = parameter.path("example");
        JsonNode one = example.isArray() && !example.isEmpty() ? example.get(0) : example;
        if (!one.isMissingNode()) {
            return one.asText();
        }
        JsonNode value = values.of(parameter.path("schema"));
        return (value.isArray() ? (value.isEmpty() ? value.path(0) : value.get(0)) : value).asText();
    }

    private Map<String, String> headers(DescribedOperation operation) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(caller);
        if (operation.hasBody()) {
            headers.put("Content-Type", operation.mediaType());
        }
        if (operation.reads("If-Match")) {
            headers.put("If-Match", GeneratedRequest.CURRENT);
        }
        if (operation.reads("Idempotency-Key")) {
            headers.put("Idempotency-Key", new UUID(random.nextLong(), random.nextLong()).toString());
        }
        return headers;
    }

    private String body(DescribedOperation operation) {
        return operation.hasBody() ? new String(content(operation).toString().getBytes(UTF_8), ISO_8859_1) : "";
    }

    private JsonNode content(DescribedOperation operation) {
        JsonNode content = operation.content().get(operation.mediaType());
        List<JsonNode> examples = new ArrayList<>();
        content.path("examples").forEach(example -> examples.add(example.path("value")));
        if (content.has("example")) {
            examples.add(content.get("example"));
        }
        Path file = BODIES.resolve(operation.id() + ".json");
        if (examples.isEmpty() && Files.exists(file)) {
            examples.add(read(file));
        }
        // an example reaches what lies behind the checks; a body made of the schema, what nobody thought of
        return examples.isEmpty() || random.nextInt(4) == 0 ? values.of(content.path("schema")) : oneOf(examples);
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private JsonNode read(Path file) {
        try {
            return Api.read(Files.readString(file)
                    .replace(NEW, Integer.toHexString(random.nextInt()))
                    .replace(
                            DAY,
                            LocalDate.of(2021, 1, 1)
                                    .plusDays(random.nextInt(MOST_DAYS))
                                    .toString())
                    .replace('"' + NUMBER + '"', String.valueOf(100 + random.nextInt(1_000_000))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withQuery(String address, String more) {
        return address + (address.contains("?") ? "&" : "?") + more;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}
