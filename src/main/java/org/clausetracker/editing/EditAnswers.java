package org.clausetracker.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.clausetracker.journal.StatusChange;
import org.clausetracker.journal.Written;
import org.jspecify.annotations.Nullable;

/** Makes of what was written what is answered. */
@ApplicationScoped
public class EditAnswers {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;

    private final ObjectMapper json;

    EditAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** A record that was not there before. */
    EditAnswer created(Written<StoredRecord> written) {
        StoredRecord record = written.result();
        return answer(CREATED, RecordAddress.of(record.name()), record, written.edit(), null, written.changed());
    }

    /** A record that was changed, or a proposal to change it. */
    public EditAnswer changed(Written<Outcome> written) {
        Outcome outcome = written.result();
        UUID proposal = outcome.proposal();
        return proposal == null
                ? answer(OK, null, outcome.record(), written.edit(), null, written.changed())
                : answer(
                        ACCEPTED,
                        RecordAddress.ofProposal(proposal),
                        outcome.record(),
                        written.edit(),
                        proposal,
                        written.changed());
    }

    /** A record that was stored already as it was given. */
    EditAnswer unchanged(StoredRecord record) {
        return answer(OK, null, record, null, null, List.of());
    }

    /** The same for what was added to a record; a commitment is read with its clause. */
    EditAnswer added(EditAnswer answer, RecordName name) {
        RecordName read =
                name.kind() == RecordKind.COMMITMENT ? RecordName.clause(name.agreement(), name.clause()) : name;
        return new EditAnswer(
                CREATED, RecordAddress.of(read), answer.tag(), answer.edit(), answer.json(), answer.replayed());
    }

    /** Records that were written together. */
    EditAnswer written(WrittenBatch batch) {
        return new EditAnswer(CREATED, null, null, batch.edit(), text(batch), false);
    }

    /** What writes the answers. */
    ObjectMapper json() {
        return json;
    }

    private EditAnswer answer(
            int status,
            @Nullable String location,
            StoredRecord record,
            @Nullable UUID edit,
            @Nullable UUID proposal,
            List<StatusChange> changed) {
        return answer(
                status,
                location,
                new WrittenRecord(
                        record.name().kind().word(),
                        record.name().text(),
                        record.version(),
                        edit,
                        proposal,
                        changed,
                        record.element()));
    }

    /** What was written, under its status code and the address of what was made. */
    public EditAnswer answer(int status, @Nullable String location, WrittenRecord written) {
        return new EditAnswer(
                status, location, SeenVersion.tagOf(written.version()), written.edit(), text(written), false);
    }

    /** An answer as JSON. */
    public String text(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written", e);
        }
    }
}
