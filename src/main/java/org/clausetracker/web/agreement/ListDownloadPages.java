package org.clausetracker.web.agreement;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausetracker.agreement.AgreementFilter;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.party.PartyFilter;
import org.clausetracker.party.PartyService;
import org.clausetracker.party.PartySummary;
import org.clausetracker.request.QueryReader;
import org.clausetracker.statement.SourceService;
import org.clausetracker.statement.SourceSummary;
import org.clausetracker.statement.StatementFilter;
import org.clausetracker.statement.StatementService;
import org.clausetracker.statement.StatementSummary;
import org.clausetracker.status.BoardService;
import org.clausetracker.status.ClauseGlance;
import org.clausetracker.time.Now;
import org.clausetracker.web.party.PartyPages;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.CsvTable;
import org.clausetracker.web.site.Field;
import org.clausetracker.web.statement.StatementListQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The lists of agreements, statements, sources and parties as tables, narrowed as the pages are. */
@Path("/downloads")
@Produces(CsvTable.TYPE)
class ListDownloadPages {

    private final AgreementService agreements;
    private final BoardService boards;
    private final StatementService statements;
    private final SourceService sources;
    private final PartyService parties;
    private final Now now;

    ListDownloadPages(
            AgreementService agreements,
            BoardService boards,
            StatementService statements,
            SourceService sources,
            PartyService parties,
            Now now) {
        this.agreements = agreements;
        this.boards = boards;
        this.statements = statements;
        this.sources = sources;
        this.parties = parties;
        this.now = now;
    }

    @GET
    @Path("agreements.csv")
    @Operation(hidden = true)
    public Response agreements(@BeanParam AgreementListQuery query, @BeanParam AsOfQuery asOfQuery) {
        QueryReader reader = new QueryReader("agreements");
        AgreementFilter filter = query.filter(reader);
        AsOf asOf = asOfQuery.read(reader, now.today());
        reader.check();
        List<AgreementSummary> found = CsvTable.rows(request -> agreements.browse(filter, request));
        Map<String, LocalDate> days = new HashMap<>();
        found.forEach(one -> days.put(one.slug(), asOf.chosen() ? asOf.day() : now.today(ZoneId.of(one.zone()))));
        Map<String, List<ClauseGlance>> clauses = asOf.published()
                .map(publishedBy -> boards.glances(days, publishedBy))
                .orElseGet(() -> boards.glances(days));
        CsvTable table = new CsvTable(
                "agreement", "title", "kind", "signedOn", "asOf", "publishedBy", "clause", "heading", "headline");
        for (AgreementSummary one : found) {
            for (ClauseGlance clause : clauses.getOrDefault(one.slug(), List.of())) {
                table.add(
                        one.slug(),
                        one.title(),
                        one.kind(),
                        one.signedOn(),
                        days.get(one.slug()),
                        asOf.published().orElse(days.get(one.slug())),
                        clause.label(),
                        clause.heading(),
                        clause.headline());
            }
        }
        return table.download("agreements");
    }

    @GET
    @Path("statements.csv")
    @Operation(hidden = true)
    public Response statements(@BeanParam StatementListQuery query) {
        QueryReader reader = new QueryReader("statements");
        StatementFilter filter = query.filter(reader);
        reader.check();
        CsvTable table = new CsvTable(
                "id", "source", "speaker", "recordType", "mode", "statedOn", "eventOn", "text", "restoredText");
        for (StatementSummary one : CsvTable.rows(request -> statements.browse(filter, request))) {
            table.add(
                    one.id(),
                    one.source(),
                    one.speaker(),
                    one.recordType(),
                    one.mode(),
                    one.statedOn(),
                    one.eventOn(),
                    one.text(),
                    one.restoredText());
        }
        return table.download("statements");
    }

    @GET
    @Path("sources.csv")
    @Operation(hidden = true)
    public Response sources(@RestQuery @Nullable String publisher) {
        QueryReader reader = new QueryReader("sources");
        Set<String> publishers = reader.names("publisher", Field.filled(publisher));
        reader.check();
        CsvTable table = new CsvTable("id", "publisher", "title", "url", "publishedOn");
        for (SourceSummary one : CsvTable.rows(request -> sources.browse(publishers, request))) {
            table.add(one.id(), one.publisher(), one.title(), one.url(), one.publishedOn());
        }
        return table.download("sources");
    }

    @GET
    @Path("parties.csv")
    @Operation(hidden = true)
    public Response parties(@RestQuery @Nullable String q, @RestQuery @Nullable String kind) {
        QueryReader reader = new QueryReader("parties");
        CsvTable table = new CsvTable("slug", "name", "kind", "side", "iso3166", "wikidata", "defaultSourceGrade");
        PartyFilter filter = PartyPages.filter(reader, q, kind);
        for (PartySummary one : CsvTable.rows(request -> parties.browse(filter, request))) {
            table.add(
                    one.slug(),
                    one.name(),
                    one.kind(),
                    one.side(),
                    one.iso3166(),
                    one.wikidata(),
                    one.defaultSourceGrade());
        }
        return table.download("parties");
    }
}
