package org.clausetracker.citation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.clausetracker.access.NeedsNothing;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@FromDatabase
@Path("/api/v1/citation-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "History")
class CitationCheckResource {

    private final CitationCheckService checks;
    private final UriInfo address;

    CitationCheckResource(CitationCheckService checks, UriInfo address) {
        this.checks = checks;
        this.address = address;
    }

    @POST
    @NeedsNothing(because = "it compares what everybody may read, and stores nothing", fromAnySite = true)
    @Operation(
            summary = "Check citations",
            description =
                    "Whether cited addresses still show what they showed when they were read, and because of which edits they do"
                            + " not. A `text` is searched for addresses of this service, each with the day that stands close behind it,"
                            + " as citations, BibTeX and RIS files have it; or up to 100 `citations` are given one by one.")
    public CitationChecks check(@Nullable CitationCheckDraft body) {
        if (body == null) {
            throw new Rejected("$", "The body must be an object with text or citations.");
        }
        return checks.check(body, address.getBaseUri());
    }
}
