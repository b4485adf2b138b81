package org.clausetracker.intake;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.clausetracker.access.Needs;
import org.clausetracker.access.Permission;
import org.clausetracker.imports.HeadlineShift;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.request.LargeBody;
import org.clausetracker.request.QueryReader;
import org.clausetracker.request.ReceivedBody;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@FromDatabase
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
class ImportResource {

    static final String WHO_MAY =
            "Bundles are taken from those who may import. Whoever runs the service may do so by the"
                    + " command: java -jar quarkus-run.jar import FILE.";

    private final IntakeService intake;
    private final ImportService imports;
    private final BundleSenderService senders;

    ImportResource(IntakeService intake, ImportService imports, BundleSenderService senders) {
        this.intake = intake;
        this.imports = imports;
        this.senders = senders;
    }

    @POST
    @Needs(Permission.IMPORT_ACCEPTED)
    @Consumes({BundleBody.TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Import a bundle",
            description =
                    "Takes a bundle of up to 256 MB over and answers at once with the address under which its import is told: imports run"
                            + " one after the other. All of a bundle is stored or nothing. What it does not name stays as it is; records that were changed"
                            + " by hand since their last import are left and told as conflicts; what a reviewer decided here is never changed.")
    @RequestBody(
            required = true,
            description = "A bundle of the format `clause-tracker-bundle/1`.",
            content = {
                @Content(
                        mediaType = BundleBody.TYPE,
                        schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT))
            })
    @APIResponse(
            responseCode = "202",
            description = "It was taken over; `Location` tells what becomes of it.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportDetail.class)))
    public Response receive(@BeanParam ImportQuery query, @Context RoutingContext exchange) {
        BundleSender sender = senders.require();
        QueryReader reader = new QueryReader("imports");
        boolean check = query.check(reader);
        boolean overwrite = query.overwrite(reader);
        reader.check();
        ReceivedBody body = Optional.<ReceivedBody>ofNullable(exchange.get(LargeBody.RECEIVED))
                .orElseThrow(() -> new Rejected("$", "The body is empty: send a bundle, a JSON object."));
        Submission submission = new Submission(
                Entrance.UPLOAD,
                sender.actor(),
                sender.credential(),
                "POST " + BundleBody.ADDRESS,
                body.sha256(),
                check,
                overwrite);
        long attempt = intake.submit(submission, body::open, body::close);
        exchange.remove(LargeBody.RECEIVED);
        return Response.accepted(imports.get(String.valueOf(attempt)))
                .header(HttpHeaders.LOCATION, BundleBody.ADDRESS + "/" + attempt)
                .build();
    }

    @GET
    @Operation(
            summary = "List imports",
            description = "Bundles that were handed over to be imported, the last one first, and how far each is.")
    public Page<ImportSummary> list(@BeanParam PageQuery page) {
        return imports.browse(request(page, "imports"));
    }

    @GET
    @Path("{import}")
    @Operation(
            summary = "Get an import",
            description =
                    "How far it is, and what it changed; of a dry run what it would change: records by kind, and the clauses"
                            + " whose headline changes.")
    public ImportDetail get(@RestPath("import") String id) {
        return imports.get(id);
    }

    @GET
    @Path("{import}/errors")
    @Operation(
            summary = "List the errors of an import",
            description =
                    "For what a bundle was refused, in its order. The first 50,000 are kept; `counts.errors` counts all.")
    public Page<ImportNote> errors(@RestPath("import") String id, @BeanParam PageQuery page) {
        return imports.notes(id, NoteKind.ERROR, request(page, "errors of " + id));
    }

    @GET
    @Path("{import}/warnings")
    @Operation(
            summary = "List the warnings of an import",
            description =
                    "What contradicts itself in a bundle, or will not count, in its order. It was stored all the same. The first 50,000"
                            + " are kept.")
    public Page<ImportNote> warnings(@RestPath("import") String id, @BeanParam PageQuery page) {
        return imports.notes(id, NoteKind.WARNING, request(page, "warnings of " + id));
    }

    @GET
    @Path("{import}/conflicts")
    @Operation(
            summary = "List the conflicts of an import",
            description =
                    "Records that were changed by hand since their last import, and of which the bundle says something else, in its"
                            + " order, and what became of each. The first 50,000 are kept.")
    public Page<ImportNote> conflicts(@RestPath("import") String id, @BeanParam PageQuery page) {
        return imports.notes(id, NoteKind.CONFLICT, request(page, "conflicts of " + id));
    }

    @GET
    @Path("{import}/status-changes")
    @Operation(
            summary = "List the status changes of an import",
            description = "Clauses whose headline it changed or, of a dry run, would change, by agreement and clause.")
    public Page<HeadlineShift> statusChanges(@RestPath("import") String id, @BeanParam PageQuery page) {
        return imports.statusChanges(id, request(page, "status changes of " + id));
    }

    private static PageRequest request(PageQuery page, String list) {
        QueryReader reader = new QueryReader(list);
        PageRequest request = page.read(reader, 1);
        reader.check();
        return request;
    }
}
