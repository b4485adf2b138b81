package org.clausetracker.codebook;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@FromDatabase
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codebook")
class CodebookResource {

    private final CodebookService codebook;

    CodebookResource(CodebookService codebook) {
        this.codebook = codebook;
    }

    @GET
    @Path("codebook")
    @Operation(
            summary = "Get the codebook",
            description =
                    "Every value of every field with its definition, and the data sets that were loaded, with licence and citation"
                            + " where they name them.")
    public Codebook get() {
        return codebook.get();
    }
}
