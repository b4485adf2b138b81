package org.clausetracker.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.clausetracker.http.RequestLine;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes schemas in the one form that generators of clients and linters read alike: a type is said once, every number
 * has its width and bounds, and every parameter the bounds of the line it comes in.
 */
final class SchemaForm {

    /** A value takes at least its separator, a name, an equals sign and itself: {@code &k=v}. */
    private static final int SHORTEST_PARAMETER = 4;

    private static final String INTEGER_FORMAT = "int32";

    /** The largest whole number that every reader of JSON holds exactly: 2 to the power of 53, less 1. */
    private static final long MOST_EXACT = 9_007_199_254_740_991L;

    private SchemaForm() {}

    static void applyTo(OpenAPI api) {
        api.getComponents().getSchemas().values().forEach(SchemaForm::tidy);
        api.getComponents().getParameters().values().forEach(SchemaForm::bound);
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(SchemaForm::boundParameters);
    }

    private static void boundParameters(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getRef() == null)
                    .forEach(SchemaForm::bound);
        }
    }

    private static void tidy(Schema schema) {
        if (schema.getRef() != null || schema.getAnyOf() != null) {
            schema.setType(null);
        }
        if (isA(schema, SchemaType.INTEGER)) {
            boundInteger(schema);
        }
        partsOf(schema).forEach(SchemaForm::tidy);
    }

    /** The schemas that a schema is made of. */
    static List<Schema> partsOf(Schema schema) {
        List<Schema> parts = new ArrayList<>();
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        if (schema.getItems() != null) {
            parts.add(schema.getItems());
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            parts.add(schema.getAdditionalPropertiesSchema());
        }
        return parts;
    }

    /** Whole numbers here are counts, places and days; none is below zero. */
    private static void boundInteger(Schema schema) {
        if (schema.getFormat() == null) {
            schema.setFormat(INTEGER_FORMAT);
        }
        if (schema.getMinimum() == null) {
            schema.setMinimum(BigDecimal.ZERO);
        }
        if (schema.getMaximum() == null) {
            schema.setMaximum(
                    BigDecimal.valueOf(INTEGER_FORMAT.equals(schema.getFormat()) ? Integer.MAX_VALUE : MOST_EXACT));
        }
    }

    private static void bound(Parameter parameter) {
        Schema schema = parameter.getSchema();
        tidy(schema);
        int longest = parameter.getIn() == Parameter.In.HEADER ? RequestLine.MAX_HEADERS : RequestLine.MAX_ADDRESS;
        if (isA(schema, SchemaType.ARRAY)) {
            schema.setMaxItems(longest / SHORTEST_PARAMETER);
            boundText(schema.getItems(), longest);
            if (parameter.getExample() instanceof String one) {
                parameter.setExample(List.of(one));
            }
        } else {
            boundText(schema, longest);
        }
    }

    private static void boundText(@Nullable Schema schema, int longest) {
        if (schema != null && isA(schema, SchemaType.STRING) && schema.getEnumeration() == null) {
            schema.setMaxLength(longest);
        }
    }

    private static boolean isA(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }
}
