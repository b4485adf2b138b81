package org.clausetracker.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;

/** Reads stored records back as the elements that a bundle has of them. */
@ApplicationScoped
public class StoredElements {

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readerFor(ObjectNode.class);

    private final Database database;

    StoredElements(Database database) {
        this.database = database;
    }

    /**
     * A record with its version.
     *
     * @param version how often it was recorded, from 1
     */
    public record Versioned(int version, ObjectNode element) {}

    /**
     * One record; empty where there is none.
     *
     * @param key the values that name it, in the order of the key of its table
     */
    public Optional<ObjectNode> read(StoredElement element, String... key) {
        return readVersioned(element, key).map(Versioned::element);
    }

    /**
     * One record with its version; empty where there is none.
     *
     * @param key the values that name it, in the order of the key of its table
     */
    public Optional<Versioned> readVersioned(StoredElement element, String... key) {
        StringBuilder condition = new StringBuilder();
        for (String column : element.table().key()) {
            condition
                    .append(condition.isEmpty() ? " where t." : " and t.")
                    .append(column)
                    .append(" = ?");
        }
        return database.first(
                failure(element),
                Query.of(select(element) + condition, (Object[]) key),
                row -> new Versioned(row.getInt("version"), json(row)));
    }

    /** All records, in the order of their names. */
    public List<ObjectNode> readAll(StoredElement element) {
        String order = " order by " + StagedTable.columnsOf("t", element.table().key());
        return database.list(failure(element), Query.of(select(element) + order), StoredElements::json);
    }

    /** The records that have a value in a column, in the order of their names. */
    public List<ObjectNode> readThose(StoredElement element, String column, String value) {
        String order = " order by " + StagedTable.columnsOf("t", element.table().key());
        return database.list(
                failure(element),
                Query.of(select(element) + " where t." + column + " = ?" + order, value),
                StoredElements::json);
    }

    private static String select(StoredElement element) {
        return "select json_strip_nulls(" + element.json() + ")::text, t.version from "
                + element.table().table() + " t";
    }

    private static String failure(StoredElement element) {
        return "The " + element.table().table() + " cannot be read";
    }

    private static ObjectNode json(ResultSet row) throws SQLException {
        String json = row.getString(1);
        try {
            return JSON.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database made no JSON", e);
        }
    }
}
