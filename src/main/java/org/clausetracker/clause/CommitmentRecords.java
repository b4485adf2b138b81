package org.clausetracker.clause;

import static org.clausetracker.clause.ClauseRules.COMMITMENT;
import static org.clausetracker.clause.ClauseRules.COMMITMENT_BENEFICIARY;
import static org.clausetracker.clause.ClauseRules.COMMITMENT_OBLIGOR;
import static org.clausetracker.clause.ClauseRules.COMMITMENT_TERM;
import static org.clausetracker.clause.ClauseRules.DEADLINE;
import static org.clausetracker.clause.ClauseRules.SUSPENSION;

import java.time.LocalDate;
import java.util.List;
import org.clausetracker.record.JsonFields;
import org.clausetracker.record.JsonValue;
import org.clausetracker.record.ListedOnce;
import org.clausetracker.record.QuotedWords;
import org.clausetracker.record.RowSink;
import org.clausetracker.record.TextKind;
import org.clausetracker.record.TextShape;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** Reads the commitments of one clause, with those that owe them and the terms set for them. */
public final class CommitmentRecords {

    /** Days without a word after which a promise is stalled, where the commitment names none; as the rule has it. */
    static final int DEFAULT_STALL_DAYS = 365;

    private static final int LONGEST_DAYS = 36_500;

    private final RowSink rows;

    public CommitmentRecords(RowSink rows) {
        this.rows = rows;
    }

    void read(@Nullable String agreement, @Nullable String label, List<JsonFields> commitments) {
        ListedOnce letters = new ListedOnce();
        commitments.forEach(commitment -> read(agreement, label, commitment, letters));
    }

    /** Reads a commitment that is given alone. */
    public void readAlone(String agreement, String label, JsonFields commitment) {
        read(agreement, label, commitment, new ListedOnce());
    }

    private void read(@Nullable String agreement, @Nullable String label, JsonFields commitment, ListedOnce letters) {
        String id = commitment.required("id").text();
        commitment.belongTo("commitment", id);
        String letter = commitment.required("letter").as(TextShape.LETTER);
        letters.check(commitment, letter);
        if (id != null && agreement != null && label != null && letter != null) {
            String expected = agreement + "/" + label + "." + letter;
            if (!id.equals(expected)) {
                commitment.report(
                        "id", QuotedWords.of(id) + " must be made of agreement, clause and letter: '" + expected + "'");
            }
        }
        readCommitment(agreement, label, id, letter, commitment);
        readObligors(agreement, id, obligors(commitment));
        readBeneficiaries(agreement, id, commitment.required("beneficiaries").values());
        readTerms(agreement, id, commitment.optional("terms").objects());
        readDeadlines(agreement, id, commitment.required("deadlines").objects());
        readSuspensions(agreement, id, commitment.optional("suspensions").objects());
        commitment.done();
    }

    private void readCommitment(
            @Nullable String agreement,
            @Nullable String label,
            @Nullable String id,
            @Nullable String letter,
            JsonFields commitment) {
        ImpreciseDate from = commitment.required("appliesFrom").date();
        ImpreciseDate until = commitment.optional("appliesUntil").date();
        checkOrder(commitment, from, until, "appliesUntil");
        JsonFields condition = commitment.optional("condition").object();
        String conditionText =
                condition == null ? null : condition.required("text").text();
        LocalDate conditionMetOn =
                condition == null ? null : condition.optional("metOn").day();
        if (condition != null) {
            condition.done();
        }
        ImpreciseDate supersededOn = commitment.optional("supersededOn").date();
        ImpreciseDate supersededAnnouncedOn =
                commitment.optional("supersededAnnouncedOn").date();
        if (supersededAnnouncedOn != null && !commitment.has("supersededOn")) {
            commitment.report("supersededAnnouncedOn", "must be left out where supersededOn is");
        }
        Integer stallDays = commitment.optional("stallDays").number(1, LONGEST_DAYS);
        rows.add(
                commitment,
                COMMITMENT
                        .row()
                        .with("id", id)
                        .with("agreement_id", agreement)
                        .with("clause_label", label)
                        .with("letter", letter)
                        .with("summary", commitment.required("summary").text())
                        .with("kind", commitment.required("kind").oneOf(CommitmentKind.class))
                        .with("applies_from", from)
                        .with("applies_until", until)
                        .with("window_days", commitment.required("windowDays").number(1, LONGEST_DAYS))
                        .with("stall_days", stallDays == null ? DEFAULT_STALL_DAYS : stallDays)
                        .with("reversible", commitment.required("reversible").flag())
                        .with("condition_text", conditionText)
                        .with("condition_met_on", conditionMetOn)
                        .with("superseded_on", supersededOn)
                        .with("superseded_announced_on", supersededAnnouncedOn)
                        .with("note", commitment.optional("note").text()));
    }

    private static List<JsonFields> obligors(JsonFields commitment) {
        JsonValue listed = commitment.required("obligors");
        if (listed.isEmptyList()) {
            listed.report("must name at least one party");
        }
        return listed.objects();
    }

    private void readObligors(@Nullable String agreement, @Nullable String id, List<JsonFields> obligors) {
        ListedOnce parties = new ListedOnce();
        for (int i = 0; i < obligors.size(); i++) {
            JsonFields obligor = obligors.get(i);
            String party = obligor.required("party").text(TextKind.LINE);
            parties.check(obligor, party);
            Boolean named = obligor.required("namedInText").flag();
            rows.add(
                    obligor,
                    COMMITMENT_OBLIGOR
                            .row()
                            .with("commitment_id", id)
                            .with("party_id", party)
                            .with("agreement_id", agreement)
                            .with("ordinal", i + 1)
                            .with("named_in_text", named));
            obligor.done();
        }
    }

    private void readBeneficiaries(@Nullable String agreement, @Nullable String id, List<JsonValue> beneficiaries) {
        ListedOnce parties = new ListedOnce();
        for (int i = 0; i < beneficiaries.size(); i++) {
            JsonValue beneficiary = beneficiaries.get(i);
            String party = beneficiary.text();
            parties.check(beneficiary, party);
            rows.add(
                    beneficiary,
                    COMMITMENT_BENEFICIARY
                            .row()
                            .with("commitment_id", id)
                            .with("party_id", party)
                            .with("agreement_id", agreement)
                            .with("ordinal", i + 1));
        }
    }

    private void readDeadlines(@Nullable String agreement, @Nullable String id, List<JsonFields> deadlines) {
        ListedOnce versions = new ListedOnce();
        for (JsonFields deadline : deadlines) {
            ImpreciseDate announcedOn = deadline.required("announcedOn").date();
            versions.check(deadline, announcedOn);
            rows.add(
                    deadline,
                    DEADLINE.row()
                            .with("commitment_id", id)
                            .with("announced_on", announcedOn)
                            .with("agreement_id", agreement)
                            .with("due", deadline.required("due").date())
                            .with("basis", deadline.required("basis").text())
                            .with("url", deadline.optional("url").as(TextShape.URL)));
            deadline.done();
        }
    }

    private void readTerms(@Nullable String agreement, @Nullable String id, List<JsonFields> terms) {
        for (int i = 0; i < terms.size(); i++) {
            JsonFields term = terms.get(i);
            rows.add(
                    term,
                    COMMITMENT_TERM
                            .row()
                            .with("commitment_id", id)
                            .with("ordinal", i + 1)
                            .with("agreement_id", agreement)
                            .with("until_on", term.optional("until").date())
                            .with("announced_on", term.optional("announcedOn").date()));
            term.done();
        }
    }

    private void readSuspensions(@Nullable String agreement, @Nullable String id, List<JsonFields> suspensions) {
        SuspensionVersions versions = new SuspensionVersions();
        for (int i = 0; i < suspensions.size(); i++) {
            JsonFields suspension = suspensions.get(i);
            ImpreciseDate from = suspension.required("from").date();
            ImpreciseDate until = suspension.optional("until").date();
            ImpreciseDate announcedOn = suspension.optional("announcedOn").date();
            ImpreciseDate untilAnnouncedOn =
                    suspension.optional("untilAnnouncedOn").date();
            if (!suspension.has("announcedOn") && !suspension.has("untilAnnouncedOn")) {
                checkOrder(suspension, from, until, "until");
            }
            if (untilAnnouncedOn != null && !suspension.has("until")) {
                suspension.report("untilAnnouncedOn", "must be left out where until is");
            }
            if (from != null && suspension.gave("until", until) && suspension.gave("announcedOn", announcedOn)) {
                versions.add(from, until, announcedOn, suspension);
            }
            rows.add(
                    suspension,
                    SUSPENSION
                            .row()
                            .with("commitment_id", id)
                            .with("ordinal", i + 1)
                            .with("agreement_id", agreement)
                            .with("suspended_from", from)
                            .with("suspended_until", until)
                            .with("announced_on", announcedOn)
                            .with("until_announced_on", untilAnnouncedOn)
                            .with("note", suspension.optional("note").text()));
            suspension.done();
        }
        versions.reportOverlaps("overlaps another suspension of the commitment");
    }

    /** A day of a duty counts from the last one it may mean. */
    private static void checkOrder(
            JsonFields fields, @Nullable ImpreciseDate first, @Nullable ImpreciseDate last, String keyOfLast) {
        fields.checkOrder(first == null ? null : first.to(), last == null ? null : last.to(), keyOfLast);
    }
}
