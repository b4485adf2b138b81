package org.clausetracker.agreement;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.party.PartyService;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@FromDatabase
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
class AgreementResource {

    private final AgreementService agreements;
    private final PartyService parties;

    AgreementResource(AgreementService agreements, PartyService parties) {
        this.agreements = agreements;
        this.parties = parties;
    }

    @GET
    @Path("agreements")
    @Operation(summary = "List agreements", description = "The one signed last first.")
    public Page<AgreementSummary> list(@BeanParam AgreementQuery query, @BeanParam PageQuery page) {
        QueryReader reader = new QueryReader("agreements");
        AgreementFilter filter = query.read(reader);
        PageRequest request = page.read(reader, 2);
        reader.check();
        parties.require(filter.parties());
        agreements.requireProcesses(filter.processes());
        return agreements.browse(filter, request);
    }

    @GET
    @Path("agreements/{slug}")
    @Operation(
            summary = "Get an agreement",
            description = "With its parties and their roles, its relations to other agreements in both directions,"
                    + " its citations and other names.")
    public AgreementDetail get(@RestPath String slug) {
        return agreements.get(slug);
    }
}
