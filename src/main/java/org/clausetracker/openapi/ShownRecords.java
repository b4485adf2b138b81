package org.clausetracker.openapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/**
 * Names the record that an answer holds where its type is an interface. A room that shows what a higher room knows has
 * an interface for it, and the record of the higher room implements the interface.
 */
final class ShownRecords {

    private static final String OURS = "org.clausetracker";
    private static final String SCHEMAS = "#/components/schemas/";

    /** Names of records by the name of an interface that they implement. */
    private final Map<String, String> records = new HashMap<>();

    ShownRecords(IndexView index) {
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith(OURS)) {
                type.interfaceNames().forEach(shown -> records.put(shown.withoutPackagePrefix(), type.simpleName()));
            }
        }
    }

    /** Refers to the record wherever a schema refers to the interface, and leaves the interface out. */
    void nameIn(Components components) {
        components.getSchemas().values().forEach(this::nameIn);
        List.copyOf(components.getSchemas().keySet()).stream()
                .filter(records::containsKey)
                .forEach(components::removeSchema);
    }

    private void nameIn(Schema schema) {
        String ref = schema.getRef();
        if (ref != null && records.containsKey(ref.substring(SCHEMAS.length()))) {
            schema.setRef(SCHEMAS + records.get(ref.substring(SCHEMAS.length())));
        }
        SchemaForm.partsOf(schema).forEach(this::nameIn);
    }
}
