package org.clausetracker.finding;

import static org.clausetracker.finding.FindingRules.FINDING;
import static org.clausetracker.finding.FindingRules.FINDING_ABOUT;

import java.util.ArrayList;
import java.util.List;
import org.clausetracker.party.SourceGrade;
import org.clausetracker.record.JsonFields;
import org.clausetracker.record.JsonValue;
import org.clausetracker.record.ListedOnce;
import org.clausetracker.record.RowSink;
import org.clausetracker.record.TextKind;
import org.clausetracker.record.TextShape;
import org.jspecify.annotations.Nullable;

/** Reads the elements of {@code findings}. */
public final class FindingRecords {

    private static final int LAST_ITEM_GRADE = 6;

    private final RowSink rows;

    public FindingRecords(RowSink rows) {
        this.rows = rows;
    }

    public void read(JsonFields finding) {
        String id = finding.required("id").as(TextShape.RECORD_ID);
        String agreement = finding.required("agreement").text(TextKind.LINE);
        String commitment = finding.optional("commitment").text(TextKind.LINE);
        if (commitment != null && !finding.has("clause")) {
            finding.report("commitment", "must be left out where clause is");
        }
        String rebuts = finding.optional("rebuts").text(TextKind.LINE);
        if (rebuts != null && rebuts.equals(id)) {
            finding.report("rebuts", "must be another finding");
        }
        Quoted quoted = quoted(finding.required("excerpt"));
        rows.add(
                finding,
                FINDING.row()
                        .with("id", id)
                        .with("statement_id", finding.required("statement").text(TextKind.LINE))
                        .with("agreement_id", agreement)
                        .with("clause_label", finding.optional("clause").text(TextKind.LINE))
                        .with("commitment_id", commitment)
                        .with("kind", finding.required("kind").oneOf(FindingKind.class))
                        .with("alternatives", alternatives(finding))
                        .with("reporter_id", finding.required("reporter").text(TextKind.LINE))
                        .with("reporter_role", finding.required("reporterRole").oneOf(ReporterRole.class))
                        .with(
                                "reporter_side_id",
                                finding.optional("reporterSide").text(TextKind.LINE))
                        .with("via_id", finding.optional("via").text(TextKind.LINE))
                        .with("source_grade", finding.required("sourceGrade").oneOf(SourceGrade.class))
                        .with("item_grade", finding.required("itemGrade").number(1, LAST_ITEM_GRADE))
                        .with("fit", finding.required("fit").oneOf(Fit.class))
                        .with("quotation", quoted.text)
                        .with("event_on", finding.optional("eventOn").date())
                        .with("ongoing", finding.required("ongoing").flag())
                        .with("rebuts_id", rebuts)
                        .with(
                                "coder_confidence",
                                finding.optional("coderConfidence").share())
                        .with("rationale", finding.optional("rationale").text())
                        .with("review_state", finding.required("reviewState").oneOf(ReviewState.class))
                        .with("retracted_on", finding.optional("retractedOn").date())
                        .with("quotation_start", quoted.start)
                        .with("quotation_end", null));
        readAbout(agreement, id, finding.required("about").values());
        finding.done();
    }

    /**
     * Words of a statement.
     *
     * @param start where they stand in it, in code points; null where that is to be found
     */
    private record Quoted(@Nullable String text, @Nullable Integer start) {}

    /** A bundle may give the words alone, which are those at their first occurrence. */
    private static Quoted quoted(JsonValue excerpt) {
        if (!excerpt.isAlone() && !excerpt.isObject()) {
            return new Quoted(excerpt.text(TextKind.STATEMENT), null);
        }
        JsonFields fields = excerpt.object();
        if (fields == null) {
            return new Quoted(null, null);
        }
        Quoted quoted = new Quoted(
                fields.required("text").text(TextKind.STATEMENT),
                fields.optional("start").number(0, Integer.MAX_VALUE));
        fields.done();
        return quoted;
    }

    private static List<FindingKind> alternatives(JsonFields finding) {
        List<FindingKind> kinds = new ArrayList<>();
        for (JsonValue alternative : finding.required("alternatives").values()) {
            FindingKind kind = alternative.oneOf(FindingKind.class);
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private void readAbout(@Nullable String agreement, @Nullable String id, List<JsonValue> about) {
        ListedOnce parties = new ListedOnce();
        for (int i = 0; i < about.size(); i++) {
            JsonValue entry = about.get(i);
            String party = entry.text();
            parties.check(entry, party);
            rows.add(
                    entry,
                    FINDING_ABOUT
                            .row()
                            .with("finding_id", id)
                            .with("party_id", party)
                            .with("agreement_id", agreement)
                            .with("ordinal", i + 1));
        }
    }
}
