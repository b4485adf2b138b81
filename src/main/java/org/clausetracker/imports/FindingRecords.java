package org.clausetracker.imports;

import static org.clausetracker.imports.StagedTable.FINDING;
import static org.clausetracker.imports.StagedTable.FINDING_ABOUT;

import java.util.ArrayList;
import java.util.List;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.Fit;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.finding.ReviewState;
import org.clausetracker.finding.SourceGrade;
import org.jspecify.annotations.Nullable;

/** Reads the elements of {@code findings}. */
final class FindingRecords {

    private static final int LAST_ITEM_GRADE = 6;

    private final RowSink rows;

    FindingRecords(RowSink rows) {
        this.rows = rows;
    }

    void read(JsonFields finding) {
        String id = finding.required("id").as(Shape.RECORD_ID);
        String agreement = finding.required("agreement").text();
        String commitment = finding.optional("commitment").text();
        if (commitment != null && !finding.has("clause")) {
            finding.report("commitment", "must be left out where clause is");
        }
        String rebuts = finding.optional("rebuts").text();
        if (rebuts != null && rebuts.equals(id)) {
            finding.report("rebuts", "must be another finding");
        }
        rows.add(
                FINDING,
                finding,
                id,
                finding.required("statement").text(),
                agreement,
                finding.optional("clause").text(),
                commitment,
                finding.required("kind").oneOf(FindingKind.class),
                alternatives(finding),
                finding.required("reporter").text(),
                finding.required("reporterRole").oneOf(ReporterRole.class),
                finding.optional("reporterSide").text(),
                finding.optional("via").text(),
                finding.required("sourceGrade").oneOf(SourceGrade.class),
                finding.required("itemGrade").number(1, LAST_ITEM_GRADE),
                finding.required("fit").oneOf(Fit.class),
                finding.required("excerpt").text(),
                finding.optional("eventOn").date(),
                finding.required("ongoing").flag(),
                rebuts,
                finding.optional("coderConfidence").share(),
                finding.optional("rationale").text(),
                finding.required("reviewState").oneOf(ReviewState.class),
                finding.optional("retractedOn").date(),
                null,
                null);
        readAbout(agreement, id, finding.required("about").values());
        finding.done();
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
        Distinct parties = new Distinct();
        for (int i = 0; i < about.size(); i++) {
            JsonValue entry = about.get(i);
            String party = entry.text();
            parties.check(entry, party);
            rows.add(FINDING_ABOUT, entry, id, party, agreement, i + 1);
        }
    }
}
