package org.clausetracker.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.clausetracker.editing.ProposalStore.Action;
import org.clausetracker.journal.Edit;
import org.clausetracker.problem.DomainFailure.Contradiction;
import org.clausetracker.problem.DomainFailure.Stale;
import org.clausetracker.record.JsonFields;
import org.clausetracker.record.RecordDraft;
import org.clausetracker.record.RecordWriter;

/** Writes one record within an open edit. */
@ApplicationScoped
public class RecordEditor {

    private final RecordWriter writer;
    private final StoredRecords stored;
    private final StatementText texts;
    private final ProposalStore proposals;
    private final ReadTags tags;
    private final ClausePlaces places;

    RecordEditor(
            RecordWriter writer,
            StoredRecords stored,
            StatementText texts,
            ProposalStore proposals,
            ReadTags tags,
            ClausePlaces places) {
        this.writer = writer;
        this.stored = stored;
        this.texts = texts;
        this.proposals = proposals;
        this.tags = tags;
        this.places = places;
    }

    /** How a record that is there becomes what was given. */
    @FunctionalInterface
    interface Change {
        JsonFields on(RecordDraft draft, ObjectNode stored, ObjectNode given);
    }

    /**
     * A change of a record.
     *
     * @param action what is done when it has to be proposed
     * @param seen which version its author has seen
     */
    record Correction(RecordName name, GivenRecord given, SeenVersion seen, Action action, Change change) {}

    /** Enters a record that must not be there yet. */
    StoredRecord create(RecordName name, GivenRecord given) {
        RecordDraft draft = writer.draft();
        places.makeRoom(draft, name, given.fields());
        name.kind().read(draft.rows(), name, draft.create(given.fields()));
        writer.write(draft, given.confirmed());
        return stored.require(name);
    }

    /**
     * Makes sure that a correction has the shape of one, before anything else is asked of it.
     *
     * @param before the record as it is
     * @throws org.clausetracker.problem.DomainFailure.Rejected when it has not
     */
    void requireShape(StoredRecord before, GivenRecord given, Change change) {
        RecordDraft draft = writer.draft();
        ObjectNode fields = given.fields().deepCopy();
        try {
            before.name().kind().read(draft.rows(), before.name(), change.on(draft, before.element(), fields));
        } catch (Contradiction later) {
            // its turn comes once the version is known to be the one that was seen
            return;
        }
        writer.requireShape(draft);
    }

    /**
     * Corrects a record, or keeps the correction as a proposal where somebody else has to decide first.
     *
     * @throws Stale when its version is not the one that was seen
     * @throws NothingChanged when it says already what it is to say
     */
    Outcome correct(Edit edit, Correction correction) {
        StoredRecord now = lockSeen(correction.name, correction.seen);
        RecordDraft draft = writer.draft();
        JsonFields changed = correction.change.on(draft, now.element(), correction.given.fields());
        ObjectNode wanted = changed.element();
        now.name().kind().read(draft.rows(), now.name(), changed);
        texts.follow(draft, now, wanted, correction.given.requotes());
        if (proposals.isNeeded(now)) {
            return proposed(edit, now, wanted, draft, correction);
        }
        if (writer.write(draft, correction.given.confirmed()).changedNothing()) {
            throw new NothingChanged(now);
        }
        return new Outcome(stored.require(now.name()), null);
    }

    /**
     * A record as it is.
     *
     * @throws org.clausetracker.problem.DomainFailure.NotFound when there is none
     */
    public StoredRecord require(RecordName name) {
        return stored.require(name);
    }

    /** A record as it is, kept from being changed by others until the transaction ends. */
    public StoredRecord lock(RecordName name) {
        return stored.lock(name);
    }

    /**
     * A record as it is, kept from being changed by others until the transaction ends.
     *
     * @throws Stale when its version is not the one that was seen
     */
    public StoredRecord lockSeen(RecordName name, SeenVersion seen) {
        StoredRecord now = stored.lock(name);
        if (!seen.holds(now.version(), () -> tags.of(now.name()))) {
            throw new Stale(now.name().kind().word(), now.name().text(), now.version(), now.element());
        }
        return now;
    }

    private Outcome proposed(Edit edit, StoredRecord now, ObjectNode wanted, RecordDraft draft, Correction correction) {
        writer.check(draft);
        if (wanted.equals(now.element())) {
            throw new NothingChanged(now);
        }
        ObjectNode content = wanted.deepCopy();
        content.set(GivenRecord.REQUOTES, correction.given.requotes());
        UUID id = proposals.keep(edit.id(), now, correction.action, content, correction.given.reasonGiven());
        return new Outcome(new StoredRecord(now.name(), now.version(), wanted), id);
    }

    /**
     * Makes a record say what was proposed and is accepted now.
     *
     * @param content the whole record, and beside it the quotations that move with a text
     * @param confirmed codes of the warnings that whoever decides has seen
     * @param findings is told, before anything is written, the ids of the findings that this changes
     */
    public StoredRecord apply(
            StoredRecord now, ObjectNode content, Set<String> confirmed, Consumer<Set<String>> findings) {
        ObjectNode wanted = content.deepCopy();
        GivenRecord given = GivenRecord.ofProposal(wanted, confirmed);
        RecordDraft draft = writer.draft();
        now.name().kind().read(draft.rows(), now.name(), draft.replace(now.element(), given.fields()));
        Set<String> changed = texts.follow(draft, now, given.fields(), given.requotes());
        findings.accept(
                now.name().kind() == RecordKind.FINDING ? Set.of(now.name().id()) : changed);
        writer.write(draft, confirmed);
        return stored.require(now.name());
    }
}
