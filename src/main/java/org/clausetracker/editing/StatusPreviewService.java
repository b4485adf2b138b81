package org.clausetracker.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.clausetracker.access.Permission;
import org.clausetracker.problem.DomainFailure.Contradiction;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.DomainFailure.TooLong;
import org.clausetracker.problem.FieldError;
import org.clausetracker.time.Now;
import org.jspecify.annotations.Nullable;

/** Tells what findings would change before anybody enters, accepts or rejects them. */
@ApplicationScoped
class StatusPreviewService {

    /** More than one statement yields; each costs the time of a write. */
    private static final int MOST = 100;

    private final StatusTrial trial;
    private final StoredRecords stored;
    private final ConcernedAgreements concerned;
    private final ObjectMapper json;
    private final Now now;

    StatusPreviewService(
            StatusTrial trial, StoredRecords stored, ConcernedAgreements concerned, ObjectMapper json, Now now) {
        this.trial = trial;
        this.stored = stored;
        this.concerned = concerned;
        this.json = json;
        this.now = now;
    }

    /**
     * What they would change; nothing is stored.
     *
     * @throws TooLong when it takes longer than it may
     * @throws JsonProcessingException when the body has not its shape
     */
    StatusPreview preview(String agreement, Supplier<ObjectNode> body) throws JsonProcessingException {
        concerned.permit(Permission.EDIT, Set.of());
        StoredRecord known = stored.require(RecordName.of(RecordKind.AGREEMENT, agreement));
        concerned.permit(Permission.EDIT, Set.of(agreement));
        StatusPreviewDraft draft = json.treeToValue(body.get(), StatusPreviewDraft.class);
        List<ObjectNode> with = list("with", draft.with());
        List<String> without = list("without", draft.without());
        List<String> accept = list("accept", draft.accept());
        if (with.size() + without.size() + accept.size() == 0) {
            throw new Rejected("$", "One of with, without and accept must name a finding.");
        }
        ZoneId zone = ZoneId.of(known.element().path("zone").textValue());
        LocalDate day = draft.asOf() == null ? now.today(zone) : draft.asOf();
        try {
            trial.attempt(Map.of(agreement, day), () -> trial.findings(agreement, with, without, accept));
            throw new IllegalStateException("a trial ends with what it showed");
        } catch (StatusTrial.Tried tried) {
            return tried.previews().get(0);
        } catch (Rejected fault) {
            throw new Rejected(within(fault.errors()));
        } catch (Contradiction fault) {
            throw new Contradiction(within(fault.errors()));
        }
    }

    private static <T> List<T> list(String field, @Nullable List<T> given) {
        List<T> list = given == null ? List.of() : given;
        if (list.size() > MOST || list.stream().anyMatch(Objects::isNull)) {
            throw new Rejected(field, "must be a list of at most " + MOST + " findings.");
        }
        return list;
    }

    private static List<FieldError> within(List<FieldError> errors) {
        return errors.stream()
                .map(error ->
                        new FieldError(error.field().replaceFirst("^items\\[", "with["), error.message(), error.code()))
                .toList();
    }
}
