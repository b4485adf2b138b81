package org.clausetracker.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausetracker.finding.WarningCode;
import org.clausetracker.journal.EditDraft;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Edits;
import org.clausetracker.journal.Via;
import org.clausetracker.problem.DomainFailure.Contradiction;
import org.clausetracker.problem.DomainFailure.TooLong;
import org.clausetracker.problem.FieldError;
import org.clausetracker.problem.Outage;
import org.clausetracker.record.RecordDraft;
import org.clausetracker.record.RecordWriter;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.clausetracker.status.HistoryService;
import org.clausetracker.status.TimelineRow;
import org.jspecify.annotations.Nullable;

/** Writes findings as if they counted, looks at the statuses that follow, and takes all of it back. */
@ApplicationScoped
class StatusTrial {

    private static final long NANOS_OF_A_MILLISECOND = 1_000_000;

    private static final String LIMIT = "select set_config('statement_timeout', ?, true)";

    private static final String REVIEW_STATE = "reviewState";
    private static final String AGREEMENT = "agreement";

    /** The reliability with which nothing counts. */
    private static final String UNRELIABLE = "E";

    /** Who tries something out has seen what is warned of. */
    static final Set<String> WARNINGS =
            Arrays.stream(WarningCode.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Edits edits;
    private final RecordWriter writer;
    private final StoredRecords stored;
    private final HistoryService history;
    private final Database database;
    private final PreviewConfig config;

    StatusTrial(
            Edits edits,
            RecordWriter writer,
            StoredRecords stored,
            HistoryService history,
            Database database,
            PreviewConfig config) {
        this.edits = edits;
        this.writer = writer;
        this.stored = stored;
        this.history = history;
        this.database = database;
        this.config = config;
    }

    /** Ends the trial with what it showed, so that the transaction stores nothing. */
    static final class Tried extends RuntimeException {

        private final transient List<StatusPreview> previews;

        Tried(List<StatusPreview> previews) {
            super("nothing is stored of a trial", null, false, false);
            this.previews = previews;
        }

        /** One for each agreement. */
        List<StatusPreview> previews() {
            return previews;
        }
    }

    /**
     * Tries it.
     *
     * @param days slugs of the agreements that it concerns, each with the day asked about
     * @param work writes what is tried
     * @throws Tried always, unless what is written is refused
     * @throws TooLong when it takes longer than it may
     */
    @Transactional
    void attempt(Map<String, LocalDate> days, Runnable work) {
        long end = System.nanoTime() + config.time().toNanos();
        try {
            limit(end);
            Map<String, Map<String, List<TimelineRow>>> now = timelines(days.keySet());
            // nobody is asked to decide about what is taken back at once
            EditDraft draft = new EditDraft("operator", Via.OPERATOR, null, EditKind.CORRECT, "A preview.", null, null);
            edits.write(
                    draft,
                    days.keySet(),
                    edit -> {
                        limit(end);
                        work.run();
                        limit(end);
                        return now;
                    },
                    // it ends before the seal, so nobody who writes waits for it
                    before -> {
                        throw tried(days, before, end);
                    });
        } catch (IllegalStateException failure) {
            throw Outage.of(failure).filter(kind -> kind == Outage.SLOW).isPresent() ? tooLong() : failure;
        }
    }

    private Tried tried(Map<String, LocalDate> days, Map<String, Map<String, List<TimelineRow>>> now, long end) {
        limit(end);
        Map<String, Map<String, List<TimelineRow>>> then = timelines(days.keySet());
        limit(end);
        return new Tried(days.entrySet().stream()
                .map(one -> preview(one.getKey(), one.getValue(), now, then))
                .toList());
    }

    private static StatusPreview preview(
            String agreement,
            LocalDate day,
            Map<String, Map<String, List<TimelineRow>>> now,
            Map<String, Map<String, List<TimelineRow>>> then) {
        return new StatusPreview(
                agreement,
                day,
                TimelineDifference.of(
                        now.getOrDefault(agreement, Map.of()), then.getOrDefault(agreement, Map.of()), day));
    }

    private Map<String, Map<String, List<TimelineRow>>> timelines(Collection<String> agreements) {
        return agreements.stream().collect(Collectors.toMap(slug -> slug, history::timelines));
    }

    /** Gives the next statements the time that is left. */
    private void limit(long end) {
        long left = (end - System.nanoTime()) / NANOS_OF_A_MILLISECOND;
        if (left <= 0) {
            throw tooLong();
        }
        database.first("the time of a trial cannot be limited", Query.of(LIMIT, String.valueOf(left)), row -> true);
    }

    private TooLong tooLong() {
        return new TooLong("A preview takes at most " + config.time().toMillis()
                + " ms, and this one would take longer. Nothing was stored; ask about fewer findings, or later.");
    }

    /**
     * Writes findings as if they counted.
     *
     * @throws Contradiction when they contradict what is recorded
     */
    void findings(String agreement, List<ObjectNode> with, List<String> without, List<String> accept) {
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
