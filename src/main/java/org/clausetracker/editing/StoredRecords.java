package org.clausetracker.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.record.RecordWriter;
import org.clausetracker.record.StoredElements;

/** Reads records back in the form in which they are written. */
@ApplicationScoped
public class StoredRecords {

    private final StoredElements elements;
    private final RecordWriter writer;
    private final NewName names;

    StoredRecords(StoredElements elements, RecordWriter writer, NewName names) {
        this.names = names;
        this.elements = elements;
        this.writer = writer;
    }

    /**
     * A record as it is.
     *
     * @throws NotFound when there is none
     */
    public StoredRecord require(RecordName name) {
        return find(name).orElseThrow(() -> none(name));
    }

    /** A record as it is; empty when there is none. */
    Optional<StoredRecord> find(RecordName name) {
        return elements.readVersioned(name.kind().element(), name.key())
                .map(read -> new StoredRecord(name, read.version(), read.element()));
    }

    /**
     * A record as it is, kept from being changed by others until the transaction ends.
     *
     * @throws NotFound when there is none
     */
    public StoredRecord lock(RecordName name) {
        return writer.lock(name.kind().element().table(), name.key())
                .flatMap(version -> find(name))
                .orElseThrow(() -> none(name));
    }

    /** The name of a record that is not there yet. */
    RecordName nameOfNew(RecordName place, ObjectNode given) {
        return names.of(place, given);
    }

    private static NotFound none(RecordName name) {
        return new NotFound(name.kind().word(), name.text());
    }
}
