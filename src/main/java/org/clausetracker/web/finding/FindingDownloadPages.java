package org.clausetracker.web.finding;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.clausetracker.finding.FindingFilter;
import org.clausetracker.finding.FindingService;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.lists.TimeOrder;
import org.clausetracker.request.QueryReader;
import org.clausetracker.time.Now;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.CsvTable;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Findings as a table, narrowed as their pages are. */
@Path("/downloads/findings.csv")
@Produces(CsvTable.TYPE)
class FindingDownloadPages {

    private static final int MOST_FINDINGS = 20_000;

    private final FindingService findings;
    private final Now now;

    FindingDownloadPages(FindingService findings, Now now) {
        this.findings = findings;
        this.now = now;
    }

    @GET
    @Operation(hidden = true)
    public Response findings(@BeanParam FindingListQuery query, @BeanParam AsOfQuery clocks) {
        QueryReader reader = new QueryReader("findings");
        AsOf asOf = clocks.read(reader, now.today());
        FindingFilter filter = query.filter(reader, asOf.asked());
        reader.check();
        CsvTable table = new CsvTable(
                "id",
                "statement",
                "agreement",
                "clause",
                "commitment",
                "kind",
                "about",
                "reporter",
                "reporterRole",
                "reporterSide",
                "sourceGrade",
                "itemGrade",
                "fit",
                "statedOn",
                "eventOn",
                "ongoing",
                "reviewState",
                "excerpt");
        CsvTable.rows(MOST_FINDINGS, request -> findings.browse(filter, TimeOrder.NEWEST_EVENT, request))
                .forEach(finding -> add(table, finding));
        return table.download("findings");
    }

    private static void add(CsvTable table, FindingSummary finding) {
        table.add(
                finding.id(),
                finding.statement(),
                finding.agreement(),
                finding.clause(),
                finding.commitment(),
                finding.kind(),
                String.join(" ", finding.about()),
                finding.reporter(),
                finding.reporterRole(),
                finding.reporterSide(),
                finding.sourceGrade(),
                finding.itemGrade(),
                finding.fit(),
                finding.statedOn(),
                finding.eventOn(),
                finding.ongoing(),
                finding.reviewState(),
                finding.excerpt().text());
    }
}
