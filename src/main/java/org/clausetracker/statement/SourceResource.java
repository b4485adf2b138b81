package org.clausetracker.statement;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.party.PartyService;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@FromDatabase
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
class SourceResource {

    private final SourceService sources;
    private final PartyService parties;

    SourceResource(SourceService sources, PartyService parties) {
        this.sources = sources;
        this.parties = parties;
    }

    @GET
    @Path("sources")
    @Operation(summary = "List sources", description = "The one published last first.")
    public Page<SourceSummary> list(
            @RestQuery @Parameter(description = "Slug of who published it; repeatable.") @Nullable
                    List<String> publisher,
            @RestQuery
                    @Parameter(
                            description =
                                    "Only what was certainly published by this day; what has no date is left out.",
                            example = "2023-03-01")
                    @Nullable
                    String publishedBy,
            @BeanParam PageQuery page) {
        QueryReader reader = new QueryReader("sources");
        Set<String> publishers = reader.names("publisher", publisher);
        Optional<LocalDate> by = reader.day("publishedBy", publishedBy);
        PageRequest request = page.read(reader, 2);
        reader.check();
        parties.require(publishers);
        return sources.browse(publishers, by, request);
    }

    @GET
    @Path("sources/{id}")
    @Operation(summary = "Get a source", description = "With the text kept of it and its SHA-256, where there is one.")
    public SourceDetail get(@RestPath String id) {
        return sources.get(id);
    }
}
