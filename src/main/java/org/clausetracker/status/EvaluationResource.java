package org.clausetracker.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.clausetracker.access.NeedsNothing;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.DomainFailure.TooLarge;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@FromDatabase
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Status")
class EvaluationResource {

    private final StatusService statuses;
    private final VerificationService verifications;
    private final ObjectMapper json;

    EvaluationResource(StatusService statuses, VerificationService verifications, ObjectMapper json) {
        this.statuses = statuses;
        this.verifications = verifications;
        this.json = json;
    }

    @POST
    @NeedsNothing(because = "it computes from what it is sent, and stores nothing", fromAnySite = true)
    @Path("status-evaluations")
    @Operation(
            summary = "Judge a case",
            description = "Applies the published rule to the commitments and findings in the body; nothing is stored."
                    + " At most 200 commitments and 5,000 findings.")
    public ClauseStatusDetail evaluate(@Nullable StatusCaseDraft body) {
        if (body == null) {
            throw new Rejected("$", "The body must be a case.");
        }
        try {
            if (body.exceedsLimits()) {
                throw new TooLarge("A case has at most " + StatusCaseDraft.MOST_COMMITMENTS + " commitments and "
                        + StatusCaseDraft.MOST_FINDINGS + " findings.");
            }
            return statuses.evaluate(body.question(), Locale.ENGLISH);
        } catch (IllegalArgumentException fault) {
            String message = String.valueOf(fault.getMessage());
            int end = message.indexOf(' ');
            throw new Rejected("$." + (end < 0 ? message : message.substring(0, end)), message + ".");
        }
    }

    @POST
    @NeedsNothing(because = "it computes from what it is sent, and stores nothing", fromAnySite = true)
    @Path("verify")
    @Operation(
            summary = "Verify a status answer",
            description =
                    "Derives the answer again from what is recorded, by the clocks it names, and says whether it is"
                            + " the same, or which field differs first.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AnswerToVerify.class)))
    public Verification verify(@Nullable ObjectNode body) {
        return verifications.verify(body == null ? json.createObjectNode() : body);
    }
}
