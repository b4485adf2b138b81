package org.clausetracker.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The headers with which records are written, and with which a write is answered, each described once. */
final class WriteHeaders {

    private static final String IF_MATCH = "IfMatch";
    private static final String NONE_YET = "NoneYet";
    private static final String KEY = "IdempotencyKey";
    private static final String PREFER = "Prefer";
    private static final String PARAMETERS = "#/components/parameters/";

    /** What is sent by those who write records: {@code FindingRecord}, {@code FindingRecordPatch}, {@code Retraction}. */
    private static final Pattern BODY = Pattern.compile("#/components/schemas/(\\w+(" + RecordSchemas.RECORD + "|"
            + RecordSchemas.PATCH + "|" + RecordSchemas.ALONE + ")|" + RecordSchemas.RETRACTION + "|BatchDraft)");

    private static final Pattern TRIAL = Pattern.compile("#/components/schemas/StatusPreviewDraft");

    /** The names of headers of answers, by those under which they are described; in one order, so that the document is. */
    private static final Map<String, String> ANSWERED = new TreeMap<>(Map.of(
            "Version", "ETag", "Location", "Location", "Edit", "Edit", "IdempotencyReplayed", "Idempotency-Replayed"));

    private WriteHeaders() {}

    static void addTo(Components components) {
        components
                .addParameter(
                        IF_MATCH,
                        parameter(
                                "If-Match",
                                "The version that was seen, as `version` of the record says it: `\"v3\"`, or the entity tag with"
                                        + " which the record was read. `*` is for keys of administrators.",
                                "\"v1\""))
                .addParameter(
                        NONE_YET,
                        parameter("If-None-Match", "`*`: the record is entered, and must not be there yet.", "*"))
                .addParameter(
                        KEY,
                        parameter(
                                "Idempotency-Key",
                                "A name for the request, 1 to 255 visible characters of ASCII. Sent again within 48 hours it is"
                                        + " answered as before, and not done again.",
                                "8e03978e-40d5-43dd-bc93-6894a57f9324"))
                .addParameter(
                        PREFER,
                        parameter(
                                "Prefer",
                                "`return=minimal`: a change is answered 204, without the record.",
                                "return=minimal"))
                .addHeader("Version", header("The version that was written, for `If-Match`.", "\"v2\""))
                .addHeader("Location", header("Address of what was entered.", "/api/v1/sources/reuters-2022-09-23"))
                .addHeader(
                        "Edit",
                        header(
                                "Id of the edit, to cite; absent where nothing was changed.",
                                "01997f3c-7d5e-7c4b-9a55-2f6f3c1f0a77"))
                .addHeader(
                        "IdempotencyReplayed",
                        header("`true` where the same request was done before and this is its answer.", "true"));
    }

    static boolean isWriteOfRecord(Operation operation) {
        return bodyOf(operation, BODY).isPresent();
    }

    /** Whether it reads records and stores nothing. */
    static boolean isTrialOfRecords(Operation operation) {
        return bodyOf(operation, TRIAL).isPresent();
    }

    /** Whether it can be refused for a version that was not seen. */
    static boolean demandsSomething(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> (PARAMETERS + IF_MATCH).equals(parameter.getRef()));
    }

    static void addTo(Operation operation, HttpMethod method) {
        if (!isWriteOfRecord(operation)) {
            return;
        }
        boolean enters = method == HttpMethod.POST && operation.getResponses().getAPIResponse("200") == null;
        List<String> names = method == HttpMethod.POST
                ? (enters ? List.of(KEY) : List.of(KEY, IF_MATCH, PREFER))
                : (method == HttpMethod.PUT && operation.getResponses().getAPIResponse("201") != null
                        ? List.of(IF_MATCH, NONE_YET, PREFER)
                        : List.of(IF_MATCH, PREFER));
        names.forEach(
                name -> operation.addParameter(OASFactory.createParameter().ref(name)));
        for (String status : List.of("200", "201", "202")) {
            Optional.ofNullable(operation.getResponses().getAPIResponse(status))
                    .ifPresent(answer -> ANSWERED.forEach((described, name) ->
                            answer.addHeader(name, OASFactory.createHeader().ref(described))));
        }
    }

    private static Optional<String> bodyOf(Operation operation, Pattern form) {
        return Optional.ofNullable(operation.getRequestBody())
                .flatMap(body -> body.getContent().getMediaTypes().values().stream()
                        .map(content -> content.getSchema() == null
                                ? null
                                : content.getSchema().getRef())
                        .filter(ref -> ref != null && form.matcher(ref).matches())
                        .findFirst());
    }

    private static Parameter parameter(String name, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(text())
                .example(example);
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader().description(description).schema(text()).example(example);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
