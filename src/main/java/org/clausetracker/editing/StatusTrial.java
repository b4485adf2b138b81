package org.clausetracker.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausetracker.editing.StatusPreview.ChangedClause;
import org.clausetracker.finding.WarningCode;
import org.clausetracker.journal.EditDraft;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Edits;
import org.clausetracker.journal.Via;
import org.clausetracker.problem.DomainFailure.Contradiction;
import org.clausetracker.problem.FieldError;
import org.clausetracker.record.RecordDraft;
import org.clausetracker.record.RecordWriter;
import org.clausetracker.status.HistoryService;
import org.clausetracker.status.TimelineRow;
import org.jspecify.annotations.Nullable;

/** Writes findings as if they counted, looks at the statuses that follow, and takes all of it back. */
@ApplicationScoped
class StatusTrial {

    private static final String REVIEW_STATE = "reviewState";
    private static final String AGREEMENT = "agreement";

    /** The reliability with which nothing counts. */
    private static final String UNRELIABLE = "E";

    /** Who tries something out has seen what is warned of. */
    private static final Set<String> WARNINGS =
            Arrays.stream(WarningCode.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Edits edits;
    private final RecordWriter writer;
    private final StoredRecords stored;
    private final HistoryService history;

    StatusTrial(Edits edits, RecordWriter writer, StoredRecords stored, HistoryService history) {
        this.edits = edits;
        this.writer = writer;
        this.stored = stored;
        this.history = history;
    }

    /** Ends the trial with what it showed, so that the transaction stores nothing. */
    static final class Tried extends RuntimeException {

        private final transient List<ChangedClause> clauses;

        Tried(List<ChangedClause> clauses) {
            super("nothing is stored of a trial", null, false, false);
            this.clauses = clauses;
        }

        List<ChangedClause> clauses() {
            return clauses;
        }
    }

    /**
     * Tries it.
     *
     * @throws Tried always, unless the findings are refused
     * @throws Contradiction when they contradict what is recorded
     */
    @Transactional
    void attempt(String agreement, List<ObjectNode> with, List<String> without, List<String> accept, LocalDate day) {
        Map<String, List<TimelineRow>> now = history.timelines(agreement);
        // nobody is asked to decide about what is taken back at once
        EditDraft draft = new EditDraft("operator", Via.OPERATOR, null, EditKind.CORRECT, "A preview.", null, null);
        edits.write(draft, List.of(agreement), edit -> {
            write(agreement, with, without, accept);
            return agreement;
        });
        throw new Tried(TimelineDifference.of(now, history.timelines(agreement), day));
    }

    private void write(String agreement, List<ObjectNode> with, List<String> without, List<String> accept) {
        RecordDraft draft = writer.draft();
        List<FieldError> faults = new ArrayList<>();
        for (int i = 0; i < with.size(); i++) {
            ObjectNode finding = with.get(i).deepCopy();
            finding.put(AGREEMENT, agreement);
            create(draft, finding, i);
        }
        for (int i = 0; i < accept.size(); i++) {
            String place = "accept[" + i + "]";
            ObjectNode finding = of(agreement, accept.get(i), place, faults);
            if (finding != null && !finding.path(REVIEW_STATE).asText().equals("ACCEPTED")) {
                finding.remove("id");
                create(draft, finding, with.size() + i);
            }
        }
        for (int i = 0; i < without.size(); i++) {
            ObjectNode finding = of(agreement, without.get(i), "without[" + i + "]", faults);
            if (finding != null) {
                ObjectNode unreliable = finding.deepCopy().put("sourceGrade", UNRELIABLE);
                RecordName name = RecordName.of(RecordKind.FINDING, without.get(i));
                RecordKind.FINDING.read(
                        draft.rows(), name, draft.replace(finding, unreliable, with.size() + accept.size() + i));
            }
        }
        if (!faults.isEmpty()) {
            throw new Contradiction(faults);
        }
        writer.write(draft, WARNINGS);
    }

    private void create(RecordDraft draft, ObjectNode finding, int index) {
        finding.put(REVIEW_STATE, "ACCEPTED");
        RecordName name = stored.nameOfNew(RecordName.of(RecordKind.FINDING, ""), finding);
        RecordKind.FINDING.read(draft.rows(), name, draft.create(finding, index));
    }

    private @Nullable ObjectNode of(String agreement, String id, String place, List<FieldError> faults) {
        ObjectNode finding = stored.find(RecordName.of(RecordKind.FINDING, id))
                .map(StoredRecord::element)
                .filter(element -> element.path(AGREEMENT).asText().equals(agreement))
                .orElse(null);
        if (finding == null) {
            faults.add(new FieldError(place, "There is no finding '" + id + "' of this agreement."));
        }
        return finding;
    }
}
