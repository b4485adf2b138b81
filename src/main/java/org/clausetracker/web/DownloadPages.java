package org.clausetracker.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.finding.FindingFilter;
import org.clausetracker.finding.FindingService;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.paging.DayRange;
import org.clausetracker.paging.Page;
import org.clausetracker.paging.PageRequest;
import org.clausetracker.paging.QueryReader;
import org.clausetracker.paging.TimeOrder;
import org.clausetracker.problem.DomainFailure.TooLarge;
import org.clausetracker.status.BoardService;
import org.clausetracker.status.ClauseBoardRow;
import org.clausetracker.status.Matrix;
import org.clausetracker.status.MatrixService;
import org.clausetracker.status.StatusService;
import org.clausetracker.status.Voice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What pages show, as tables for a spreadsheet. */
@Path("/downloads")
@Produces(CsvTable.TYPE)
class DownloadPages {

    /** The most findings of one table; beyond it the API pages through them. */
    private static final int MOST_FINDINGS = 20_000;

    private final BoardService boards;
    private final MatrixService matrices;
    private final StatusService statuses;
    private final FindingService findings;

    DownloadPages(BoardService boards, MatrixService matrices, StatusService statuses, FindingService findings) {
        this.boards = boards;
        this.matrices = matrices;
        this.statuses = statuses;
        this.findings = findings;
    }

    @GET
    @Path("{slug}/board.csv")
    @Operation(hidden = true)
    public Response board(@RestPath String slug, @BeanParam AsOfQuery query) {
        AsOf asOf = query.read(new QueryReader("board"), statuses.today(slug));
        CsvTable table =
                new CsvTable("agreement", "clause", "heading", "text", "asOf", "headline", "group", "known", "of");
        PageRequest request = PageRequest.first(PageRequest.MAX_LIMIT);
        for (ClauseBoardRow row :
                boards.board(slug, Optional.of(asOf.day()), request).items()) {
            table.add(
                    slug,
                    row.label(),
                    row.heading(),
                    row.text(),
                    asOf.day(),
                    row.headline(),
                    row.group(),
                    row.assessed().known(),
                    row.assessed().of());
        }
        return table.download(slug + "-" + asOf.day());
    }

    @GET
    @Path("{slug}/matrix.csv")
    @Operation(hidden = true)
    public Response matrix(@RestPath String slug, @BeanParam AsOfQuery query) {
        AsOf asOf = query.read(new QueryReader("matrix"), statuses.today(slug));
        Matrix matrix = matrices.matrix(slug, asOf.clocks(), List.of(Voice.EVERYBODY));
        CsvTable table = new CsvTable(
                "agreement", "clause", "commitment", "obligor", "asOf", "publishedBy", "headline", "group");
        matrix.clauses().forEach(clause -> clause.views().get(0).commitments().forEach(commitment -> commitment
                .units()
                .forEach(unit -> table.add(
                        slug,
                        clause.clause(),
                        commitment.commitment(),
                        unit.obligor(),
                        matrix.asOf(),
                        matrix.publishedBy(),
                        unit.headline(),
                        unit.group()))));
        return table.download(slug + "-matrix-" + asOf.day());
    }

    @GET
    @Path("findings.csv")
    @Operation(hidden = true)
    public Response findings(
            @RestQuery @Nullable String agreement,
            @RestQuery @Nullable String clause,
            @RestQuery @Nullable String about,
            @RestQuery @Nullable String reporter,
            @RestQuery @Nullable String statement) {
        QueryReader reader = new QueryReader("findings");
        FindingFilter filter = new FindingFilter(
                reader.names("agreement", StatementListQuery.filled(agreement)),
                reader.names("clause", StatementListQuery.filled(clause)),
                Set.of(),
                reader.names("statement", StatementListQuery.filled(statement)),
                Set.of(),
                reader.names("about", StatementListQuery.filled(about)),
                false,
                reader.names("reporter", StatementListQuery.filled(reporter)),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                DayRange.always(),
                DayRange.always());
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
        PageRequest request = PageRequest.first(MOST_FINDINGS);
        Page<FindingSummary> page = findings.browse(filter, TimeOrder.NEWEST_EVENT, request);
        if (page.hasMore()) {
            throw new TooLarge("More than " + MOST_FINDINGS + " findings match: name an agreement, clause or party.");
        }
        page.items().forEach(finding -> add(table, finding));
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
