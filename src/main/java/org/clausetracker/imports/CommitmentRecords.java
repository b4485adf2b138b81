package org.clausetracker.imports;

import static org.clausetracker.imports.StagedTable.COMMITMENT;
import static org.clausetracker.imports.StagedTable.COMMITMENT_BENEFICIARY;
import static org.clausetracker.imports.StagedTable.COMMITMENT_OBLIGOR;
import static org.clausetracker.imports.StagedTable.DEADLINE;
import static org.clausetracker.imports.StagedTable.SUSPENSION;

import java.time.LocalDate;
import java.util.List;
import org.clausetracker.clause.CommitmentKind;
import org.jspecify.annotations.Nullable;

/** Reads the commitments of one clause, with those that owe them and the terms set for them. */
final class CommitmentRecords {

    private static final int LONGEST_DAYS = 36_500;
    /** Rule 1.0.0: days of silence after which a ONE_OFF duty without a deadline is UNKNOWN. */
    private static final int STALL_DAYS = 365;

    private final RowSink rows;

    CommitmentRecords(RowSink rows) {
        this.rows = rows;
    }

    void read(@Nullable String agreement, @Nullable String label, List<JsonFields> commitments) {
        Distinct letters = new Distinct();
        for (JsonFields commitment : commitments) {
            String id = commitment.required("id").text();
            String letter = commitment.required("letter").as(Shape.LETTER);
            letters.check(commitment, letter);
            if (id != null && agreement != null && label != null && letter != null) {
                String expected = agreement + "/" + label + "." + letter;
                if (!id.equals(expected)) {
                    commitment.report(
                            "id", Quoted.of(id) + " must be made of agreement, clause and letter: '" + expected + "'");
                }
            }
            readTerms(agreement, label, id, letter, commitment);
            readObligors(agreement, id, commitment.required("obligors").objects());
            readBeneficiaries(
                    agreement, id, commitment.required("beneficiaries").values());
            readDeadlines(agreement, id, commitment.required("deadlines").objects());
            readSuspensions(agreement, id, commitment.optional("suspensions").objects());
            commitment.done();
        }
    }

    private void readTerms(
            @Nullable String agreement,
            @Nullable String label,
            @Nullable String id,
            @Nullable String letter,
            JsonFields commitment) {
        LocalDate from = commitment.required("appliesFrom").day();
        LocalDate until = commitment.optional("appliesUntil").day();
        commitment.checkOrder(from, until, "appliesUntil");
        JsonFields condition = commitment.optional("condition").object();
        String conditionText =
                condition == null ? null : condition.required("text").text();
        LocalDate conditionMetOn =
                condition == null ? null : condition.optional("metOn").day();
        if (condition != null) {
            condition.done();
        }
        LocalDate supersededOn = commitment.optional("supersededOn").day();
        LocalDate supersededAnnouncedOn =
                commitment.optional("supersededAnnouncedOn").day();
        if (supersededAnnouncedOn != null && !commitment.has("supersededOn")) {
            commitment.report("supersededAnnouncedOn", "must be left out where supersededOn is");
        }
        Integer stallDays = commitment.optional("stallDays").number(1, LONGEST_DAYS);
        rows.add(
                COMMITMENT,
                commitment,
                id,
                agreement,
                label,
                letter,
                commitment.required("summary").text(),
                commitment.required("kind").oneOf(CommitmentKind.class),
                from,
                until,
                commitment.required("windowDays").number(1, LONGEST_DAYS),
                stallDays == null ? STALL_DAYS : stallDays,
                commitment.required("reversible").flag(),
                conditionText,
                conditionMetOn,
                supersededOn,
                supersededAnnouncedOn,
                commitment.optional("note").text());
    }

    private void readObligors(@Nullable String agreement, @Nullable String id, List<JsonFields> obligors) {
        Distinct parties = new Distinct();
        for (int i = 0; i < obligors.size(); i++) {
            JsonFields obligor = obligors.get(i);
            String party = obligor.required("party").text();
            parties.check(obligor, party);
            Boolean named = obligor.required("namedInText").flag();
            rows.add(COMMITMENT_OBLIGOR, obligor, id, party, agreement, i + 1, named);
            obligor.done();
        }
    }

    private void readBeneficiaries(@Nullable String agreement, @Nullable String id, List<JsonValue> beneficiaries) {
        Distinct parties = new Distinct();
        for (int i = 0; i < beneficiaries.size(); i++) {
            JsonValue beneficiary = beneficiaries.get(i);
            String party = beneficiary.text();
            parties.check(beneficiary, party);
            rows.add(COMMITMENT_BENEFICIARY, beneficiary, id, party, agreement, i + 1);
        }
    }

    private void readDeadlines(@Nullable String agreement, @Nullable String id, List<JsonFields> deadlines) {
        Distinct versions = new Distinct();
        for (JsonFields deadline : deadlines) {
            LocalDate announcedOn = deadline.required("announcedOn").day();
            versions.check(deadline, announcedOn);
            rows.add(
                    DEADLINE,
                    deadline,
                    id,
                    announcedOn,
                    agreement,
                    deadline.required("due").day(),
                    deadline.required("basis").text(),
                    deadline.optional("url").as(Shape.URL));
            deadline.done();
        }
    }

    private void readSuspensions(@Nullable String agreement, @Nullable String id, List<JsonFields> suspensions) {
        Periods periods = new Periods();
        for (JsonFields suspension : suspensions) {
            LocalDate from = suspension.required("from").day();
            LocalDate until = suspension.optional("until").day();
            suspension.checkOrder(from, until, "until");
            if (from != null && suspension.gave("until", until)) {
                periods.add(from, until, suspension);
            }
            rows.add(
                    SUSPENSION,
                    suspension,
                    id,
                    from,
                    agreement,
                    until,
                    suspension.optional("note").text());
            suspension.done();
        }
        periods.reportOverlaps("overlaps another suspension of the commitment");
    }
}
