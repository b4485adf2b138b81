package org.clausetracker.finding;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.lists.TimeOrder;
import org.clausetracker.lists.TimeQuery;
import org.clausetracker.party.PartyService;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@FromDatabase
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
class FindingResource {

    private final FindingService findings;
    private final FindingReferences references;
    private final ClauseService clauses;
    private final PartyService parties;

    FindingResource(
            FindingService findings, FindingReferences references, ClauseService clauses, PartyService parties) {
        this.findings = findings;
        this.references = references;
        this.clauses = clauses;
        this.parties = parties;
    }

    @GET
    @Path("findings")
    @Operation(
            summary = "List findings",
            description = "Values of one parameter are alternatives, parameters must all match. Event and statement are"
                    + " two clocks with a range each; an imprecise date matches a range that it overlaps.")
    public FindingPage list(@BeanParam FindingQuery query, @BeanParam TimeQuery time, @BeanParam PageQuery page) {
        QueryReader reader = new QueryReader("findings");
        FindingFilter filter = query.filter(reader, time.ranges(reader));
        TimeOrder order = time.order(reader, TimeOrder.NEWEST_EVENT);
        PageRequest request = page.read(reader, 2);
        List<FindingFacet> facets = query.facets(reader);
        reader.check();
        references.require(filter);
        Page<FindingSummary> found = findings.browse(filter, order, request);
        return new FindingPage(
                found.items(), found.nextCursor(), facets.isEmpty() ? null : findings.count(filter, facets));
    }

    @GET
    @Path("findings/{id}")
    @Operation(summary = "Get a finding", description = "As it is held now, whatever its review state.")
    public FindingSummary get(@RestPath String id) {
        return findings.get(id);
    }

    @GET
    @Path("agreements/{slug}/clauses/{label}/findings")
    @Operation(summary = "List the findings of a clause", description = "The newest event first.")
    public Page<FindingSummary> ofClause(@RestPath String slug, @RestPath String label, @BeanParam PageQuery page) {
        QueryReader reader = new QueryReader("findings of " + slug + "/" + label);
        PageRequest request = page.read(reader, 2);
        reader.check();
        Page<FindingSummary> found =
                findings.browse(FindingFilter.ofClause(slug, label), TimeOrder.NEWEST_EVENT, request);
        if (found.items().isEmpty()) {
            clauses.require(slug, Set.of(label));
        }
        return found;
    }

    @GET
    @Path("parties/{slug}/findings")
    @Operation(summary = "List the findings about or by a party", description = "The newest event first.")
    public Page<FindingSummary> ofParty(
            @RestPath String slug,
            @RestQuery("as")
                    @Parameter(
                            description =
                                    "accused: findings about the party (the default); reporter: findings it reported.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"accused", "reporter"}))
                    @Nullable
                    String as,
            @BeanParam PageQuery page) {
        QueryReader reader = new QueryReader("findings of party " + slug);
        PartyPart part = reader.oneOf("as", as, List.of(PartyPart.values()), PartyPart::parameter)
                .orElse(PartyPart.ACCUSED);
        PageRequest request = page.read(reader, 2);
        reader.check();
        Page<FindingSummary> found = findings.browse(part.filter(slug), TimeOrder.NEWEST_EVENT, request);
        if (found.items().isEmpty()) {
            parties.require(Set.of(slug));
        }
        return found;
    }
}
