package org.clausetracker.web.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.clausetracker.access.Needs;
import org.clausetracker.access.Permission;
import org.clausetracker.imports.HeadlineShift;
import org.clausetracker.intake.BundleSender;
import org.clausetracker.intake.BundleSenderService;
import org.clausetracker.intake.Entrance;
import org.clausetracker.intake.ImportDetail;
import org.clausetracker.intake.ImportNote;
import org.clausetracker.intake.ImportService;
import org.clausetracker.intake.ImportSummary;
import org.clausetracker.intake.IntakeService;
import org.clausetracker.intake.NoteKind;
import org.clausetracker.intake.Submission;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.request.LargeBody;
import org.clausetracker.request.QueryReader;
import org.clausetracker.request.ReceivedBody;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.web.site.AgreementChoices;
import org.clausetracker.web.site.FormField;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.Redirect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which bundles were handed over to be imported, and what came of each. Names no person. */
@FromDatabase
@Path("/imports")
@Produces(Html.TYPE)
class ImportPages {

    /** Notes of each kind on the page; the API has the others. */
    private static final int NOTES = 200;

    private final ImportService imports;
    private final IntakeService intake;
    private final BundleSenderService senders;
    private final AgreementChoices agreements;

    ImportPages(ImportService imports, IntakeService intake, BundleSenderService senders, AgreementChoices agreements) {
        this.imports = imports;
        this.intake = intake;
        this.senders = senders;
        this.agreements = agreements;
    }

    @CheckedTemplate(basePath = "imports")
    static class Templates {
        static native TemplateInstance list(ImportListView view);

        static native TemplateInstance one(ImportView view);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public String list(@RestQuery @Nullable String cursor) {
        QueryReader reader = new QueryReader("imports");
        PageRequest request = new PageQuery(null, FormField.orAbsent(cursor)).read(reader, 1);
        reader.check();
        Page<ImportSummary> page = imports.browse(request);
        return Templates.list(new ImportListView(
                        page.items().stream().map(ImportRow::of).toList(),
                        page.nextCursor(),
                        senders.current().isPresent()))
                .render();
    }

    @GET
    @Path("{import}")
    @Operation(hidden = true)
    public String one(@RestPath("import") String id) {
        ImportDetail run = imports.get(id);
        return Templates.one(new ImportView(
                        run,
                        notes(id, NoteKind.ERROR),
                        notes(id, NoteKind.WARNING),
                        notes(id, NoteKind.CONFLICT),
                        agreements.namesOf(run.statusChanges().stream()
                                .map(HeadlineShift::agreement)
                                .distinct()
                                .toList())))
                .render();
    }

    @POST
    @Needs(Permission.IMPORT_ACCEPTED)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response send(@Context RoutingContext exchange) {
        BundleSender sender = senders.require();
        boolean overwrite = "overwrite".equals(exchange.request().getFormAttribute("conflicts"));
        ReceivedBody body = Optional.<ReceivedBody>ofNullable(exchange.get(LargeBody.RECEIVED))
                .orElseThrow(() -> new Rejected("bundle", "bundle must be a file that is not empty."));
        Submission submission = new Submission(
                Entrance.UPLOAD,
                sender.actor(),
                sender.credential(),
                "POST /imports",
                body.sha256(),
                "true".equals(exchange.request().getFormAttribute("dryRun")),
                overwrite);
        long attempt = intake.submit(submission, body::open, body::close);
        exchange.remove(LargeBody.RECEIVED);
        return Redirect.to("/imports/" + attempt).build();
    }

    private Page<ImportNote> notes(String id, NoteKind kind) {
        return imports.notes(id, kind, PageRequest.first(NOTES));
    }
}
