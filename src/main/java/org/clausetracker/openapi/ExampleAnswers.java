package org.clausetracker.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Real answers as examples, from {@code openapi/examples/<operationId>.json}: an object that maps each request, as
 * {@code GET} would be given it, to its answer.
 */
final class ExampleAnswers {

    private static final String JSON = jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

    private ExampleAnswers() {}

    static Optional<MediaType> contentOf(Operation operation) {
        APIResponse success = operation.getResponses().getAPIResponse("200");
        return success == null || success.getContent() == null
                ? Optional.empty()
                : Optional.ofNullable(success.getContent().getMediaType(JSON));
    }

    static void addTo(Operation operation) {
        contentOf(operation).filter(content -> content.getExamples() == null).ifPresent(content -> answersTo(
                        operation.getOperationId())
                .forEach((request, answer) -> content.addExample(
                        "example"
                                + (content.getExamples() == null
                                        ? ""
                                        : content.getExamples().size() + 1),
                        OASFactory.createExample().summary(request).value(answer))));
    }

    private static Map<String, Object> answersTo(String operationId) {
        String resource = "openapi/examples/" + operationId + ".json";
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return file == null ? Map.of() : new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " is not an example", e);
        }
    }
}
