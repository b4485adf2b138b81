package org.clausetracker.party;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@FromDatabase
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parties")
class PartyResource {

    private final PartyService parties;

    PartyResource(PartyService parties) {
        this.parties = parties;
    }

    @GET
    @Path("parties")
    @Operation(summary = "List parties", description = "States, bodies, organisations, outlets and persons, by slug.")
    public Page<PartySummary> list(@BeanParam PartyQuery query, @BeanParam PageQuery page) {
        QueryReader reader = new QueryReader("parties");
        PartyFilter filter = query.read(reader);
        PageRequest request = page.read(reader, 1);
        reader.check();
        parties.require(filter.sides());
        return parties.browse(filter, request);
    }

    @GET
    @Path("parties/{slug}")
    @Operation(summary = "Get a party", description = "With its other names and the offices it held.")
    public PartyDetail get(@RestPath String slug) {
        return parties.get(slug);
    }
}
