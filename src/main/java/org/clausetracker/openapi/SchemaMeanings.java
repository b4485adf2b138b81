package org.clausetracker.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.FieldJavadoc;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausetracker.lists.Page;
import org.clausetracker.rule.Figure;
import org.clausetracker.rule.Within;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * Gives each schema and field the meaning that its Javadoc states, the figures of the rule their bounds, and marks the fields of answers as required: an
 * answer leaves no field out but those that say so, it says null.
 */
final class SchemaMeanings {

    private static final String OURS = "org.clausetracker";
    private static final String SCHEMAS = "#/components/schemas/";

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName OMITTED = DotName.createSimple(JsonInclude.class);
    private static final DotName WITHIN = DotName.createSimple(Within.class);

    private final Map<String, String> classes = new HashMap<>();

    /** Fields that some answers leave out, each after its schema and a full stop. */
    private final Set<String> optional = new HashSet<>();

    /** Fields that may be null, written alike. */
    private final Set<String> nullable = new HashSet<>();

    /** What the fields that give a figure of the rule are bound by, written alike. */
    private final Map<String, Figure> figures = new HashMap<>();

    SchemaMeanings(IndexView index) {
        for (ClassInfo type : index.getKnownClasses()) {
            String name = type.name().toString();
            if (name.startsWith(OURS) && (type.isRecord() || type.isEnum())) {
                classes.put(type.simpleName(), name);
                for (FieldInfo field : type.fields()) {
                    note(field, type);
                }
            }
        }
    }

    private void note(FieldInfo field, ClassInfo type) {
        String name = type.simpleName() + "." + field.name();
        if (type.hasDeclaredAnnotation(OMITTED) || field.hasAnnotation(OMITTED)) {
            optional.add(name);
        }
        if (field.type().hasAnnotation(NULLABLE)) {
            nullable.add(name);
        }
        if (field.hasAnnotation(WITHIN)) {
            figures.put(name, Figure.valueOf(field.annotation(WITHIN).value().asEnum()));
        }
    }

    void addTo(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        Set<String> given = new HashSet<>();
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .forEach(content -> collect(content.getSchema(), schemas, given));
        schemas.forEach((name, schema) -> {
            describe(name, schema);
            if (schema.getProperties() != null) {
                schema.getProperties().forEach((field, property) -> {
                    if (nullable.contains(name + "." + field)) {
                        allowNull(property);
                    }
                    Figure figure = figures.get(name + "." + field);
                    if (figure != null) {
                        property.setMinimum(BigDecimal.valueOf(figure.lowest()));
                        property.setMaximum(BigDecimal.valueOf(figure.highest()));
                    }
                });
            }
            if (schema.getProperties() != null && !given.contains(name)) {
                schema.setRequired(schema.getProperties().keySet().stream()
                        .filter(field -> !optional.contains(name + "." + field))
                        .toList());
            }
        });
    }

    private static void allowNull(Schema property) {
        List<Schema.SchemaType> types = property.getType();
        if (property.getAnyOf() == null && property.getRef() != null) {
            property.addAnyOf(OASFactory.createSchema().ref(property.getRef()))
                    .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL))
                    .ref(null);
        }
        if (types != null && !types.contains(Schema.SchemaType.NULL)) {
            property.addType(Schema.SchemaType.NULL);
        }
    }

    /** The names of a schema's own schemas, and of theirs. */
    private static void collect(@Nullable Schema schema, Map<String, Schema> schemas, Set<String> names) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null && names.add(schema.getRef().substring(SCHEMAS.length()))) {
            collect(schemas.get(schema.getRef().substring(SCHEMAS.length())), schemas, names);
        }
        List<Schema> inner = new ArrayList<>();
        if (schema.getProperties() != null) {
            inner.addAll(schema.getProperties().values());
        }
        if (schema.getAnyOf() != null) {
            inner.addAll(schema.getAnyOf());
        }
        if (schema.getItems() != null) {
            inner.add(schema.getItems());
        }
        inner.forEach(one -> collect(one, schemas, names));
    }

    private void describe(String name, Schema schema) {
        String type = name.startsWith("Page") && !classes.containsKey(name) ? Page.class.getName() : classes.get(name);
        if (type == null) {
            return;
        }
        ClassJavadoc javadoc =
                RuntimeJavadoc.getJavadoc(type, Thread.currentThread().getContextClassLoader());
        if (schema.getDescription() == null) {
            schema.setDescription(text(javadoc.getComment()) + valuesOf(javadoc));
        }
        if (schema.getProperties() != null) {
            for (ParamJavadoc component : javadoc.getRecordComponents()) {
                Schema property = schema.getProperties().get(component.getName());
                if (property != null && property.getDescription() == null) {
                    property.setDescription(text(component.getComment()));
                }
            }
        }
    }

    private static String valuesOf(ClassJavadoc javadoc) {
        return javadoc.getEnumConstants().stream()
                .map((FieldJavadoc value) -> "\n- `" + value.getName() + "`: " + text(value.getComment()))
                .collect(Collectors.joining());
    }

    private static String text(Comment comment) {
        MarkdownWriter writer = new MarkdownWriter();
        comment.visit(writer);
        return writer.text().replace("<p>", "").replaceAll("\\s+", " ").strip();
    }
}
