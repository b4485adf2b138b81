package org.clausetracker.statement;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.lists.TimeOrder;
import org.clausetracker.lists.TimeQuery;
import org.clausetracker.party.PartyService;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@FromDatabase
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
class StatementResource {

    private final StatementService statements;
    private final SourceService sources;
    private final AgreementService agreements;
    private final PartyService parties;

    StatementResource(
            StatementService statements, SourceService sources, AgreementService agreements, PartyService parties) {
        this.statements = statements;
        this.sources = sources;
        this.agreements = agreements;
        this.parties = parties;
    }

    @GET
    @Path("statements")
    @Operation(
            summary = "List statements",
            description =
                    "By the date of the statement or another clock (`sort`); imprecise dates match a range that they overlap.")
    public Page<StatementSummary> list(
            @BeanParam StatementQuery query, @BeanParam TimeQuery time, @BeanParam PageQuery page) {
        QueryReader reader = new QueryReader("statements");
        StatementFilter filter = query.read(reader, time.ranges(reader));
        TimeOrder order = time.order(reader, TimeOrder.NEWEST_STATED);
        PageRequest request = page.read(reader, 2);
        reader.check();
        agreements.require(filter.agreements());
        parties.require(filter.speakers());
        sources.require(filter.sources());
        return statements.browse(filter, order, request);
    }

    @GET
    @Path("statements/{id}")
    @Operation(
            summary = "Get a statement",
            description = "With the findings made of it and the offsets of their quotations in its text.")
    @Tag(name = "Findings")
    public StatementDetail get(@RestPath String id) {
        return statements.detail(id);
    }
}
