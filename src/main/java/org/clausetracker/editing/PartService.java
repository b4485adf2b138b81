package org.clausetracker.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.clausetracker.editing.ProposalStore.Action;
import org.clausetracker.editing.RecordEditor.Change;
import org.clausetracker.editing.RecordEditor.Correction;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Edits;
import org.clausetracker.problem.DomainFailure.Conflict;
import org.clausetracker.problem.DomainFailure.Contradiction;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.FieldError;
import org.clausetracker.problem.ProblemType;

/** Adds to the lists of a record, or changes one element of them: what became known later, as a record of its own. */
@ApplicationScoped
class PartService {

    private final Edits edits;
    private final RecordEditor editor;
    private final StoredRecords stored;
    private final ConcernedAgreements concerned;
    private final IdempotencyKeys keys;
    private final EditAnswers answers;

    PartService(
            Edits edits,
            RecordEditor editor,
            StoredRecords stored,
            ConcernedAgreements concerned,
            IdempotencyKeys keys,
            EditAnswers answers) {
        this.edits = edits;
        this.editor = editor;
        this.stored = stored;
        this.concerned = concerned;
        this.keys = keys;
        this.answers = answers;
    }

    /** The lists that are added to. */
    enum Part {
        DEADLINES(EditKind.MOVE_DEADLINE),
        SUSPENSIONS(EditKind.CORRECT),
        TERMS(EditKind.CORRECT),
        COVERAGE(EditKind.CORRECT);

        private final EditKind kind;

        Part(EditKind kind) {
            this.kind = kind;
        }

        /** What it is called in the record. */
        private String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Adds an element to a list of a record; which version of the record was seen does not matter to that.
     *
     * @throws Conflict when a deadline or a term was announced on the same day already
     */
    EditAnswer add(RecordName name, Part part, Supplier<ObjectNode> body, Call call) {
        GivenRecord given = given(name, body, () -> {});
        Change change = (draft, before, element) -> {
            ArrayNode list = listOf(before, part.field());
            if (part == Part.DEADLINES || part == Part.TERMS) {
                list.forEach(other -> requireAnotherDay(name, part, other, element));
            }
            ObjectNode patch = before.objectNode();
            patch.set(part.field(), list.add(element));
            return draft.patch(before, patch);
        };
        Correction correction = new Correction(name, given, SeenVersion.ANY, Action.CORRECT, change);
        EditAnswer answer = written(call, part.kind, part.field(), correction);
        return answer.status() == 200 ? answers.added(answer, name) : answer;
    }

    /**
     * Puts an element in the place of the one at a position, or behind the last one.
     *
     * @param position from 1
     */
    EditAnswer put(
            RecordName name,
            String field,
            int position,
            Supplier<ObjectNode> body,
            Preconditions preconditions,
            Call call) {
        GivenRecord given = given(name, body, preconditions::permit);
        if (position > listOf(stored.require(name).element(), field).size() + 1) {
            throw new NotFound(field.substring(0, field.length() - 1), String.valueOf(position));
        }
        Change change = (draft, before, element) -> {
            ArrayNode list = listOf(before, field);
            ObjectNode patch = before.objectNode();
            if (position > list.size()) {
                list.add(element);
            } else {
                list.set(position - 1, element);
            }
            patch.set(field, list);
            return draft.patch(before, patch);
        };
        return written(
                call,
                EditKind.CORRECT,
                field,
                new Correction(name, given, preconditions.seen(), Action.CORRECT, change));
    }

    private GivenRecord given(RecordName name, Supplier<ObjectNode> body, Runnable more) {
        concerned.permit(name.kind().toCorrect(), Set.of());
        stored.require(name);
        concerned.permit(name.kind().toCorrect(), concerned.of(name, null, null));
        more.run();
        return GivenRecord.of(body.get()).withReason();
    }

    private EditAnswer written(Call call, EditKind kind, String field, Correction correction) {
        try {
            return keys.once(
                    call,
                    () -> answers.changed(edits.write(
                            call.draft(kind, correction.given().reason()),
                            concerned.of(correction.name(), null, null),
                            edit -> editor.correct(edit, correction))));
        } catch (NothingChanged same) {
            return answers.unchanged(same.record());
        } catch (Rejected fault) {
            throw new Rejected(within(field, fault.errors()));
        } catch (Contradiction fault) {
            throw new Contradiction(within(field, fault.errors()));
        }
    }

    /** Whoever gives one element does not know its place in the list. */
    private static List<FieldError> within(String list, List<FieldError> errors) {
        return errors.stream()
                .map(error -> new FieldError(
                        error.field().replaceFirst("^" + list + "\\[\\d+]\\.?", ""), error.message(), error.code()))
                .map(error -> error.field().isEmpty() ? new FieldError("$", error.message(), error.code()) : error)
                .toList();
    }

    private static void requireAnotherDay(RecordName name, Part part, JsonNode other, ObjectNode element) {
        JsonNode day = element.path("announcedOn");
        if (day.isTextual() && day.equals(other.path("announcedOn"))) {
            throw new Conflict(
                    ProblemType.CONFLICT,
                    "The " + part.field() + " of " + name.text() + " have an announcement of " + day.textValue()
                            + " already; correct that one.",
                    List.of(new FieldError("announcedOn", "has an announcement already.")));
        }
    }

    private static ArrayNode listOf(ObjectNode record, String field) {
        return record.path(field) instanceof ArrayNode list ? list.deepCopy() : record.arrayNode();
    }
}
