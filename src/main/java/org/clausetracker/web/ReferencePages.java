package org.clausetracker.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.clausetracker.codebook.Codebook;
import org.clausetracker.codebook.CodebookService;
import org.clausetracker.finding.FindingService;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.status.Headline;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** What the words mean and how a status is derived; and where a finding is shown. */
@Path("/")
@Produces(Html.TYPE)
class ReferencePages {

    private final CodebookService codebook;
    private final FindingService findings;
    private final PageContext page;

    ReferencePages(CodebookService codebook, FindingService findings, PageContext page) {
        this.codebook = codebook;
        this.findings = findings;
        this.page = page;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance codebook(Codebook codebook);

        static native TemplateInstance about(List<Headline> headlines);

        private Templates() {}
    }

    @GET
    @Path("codebook")
    @Operation(hidden = true)
    public String codebook() {
        return Templates.codebook(codebook.get()).render();
    }

    @GET
    @Path("about")
    @Operation(hidden = true)
    public String about() {
        return Templates.about(List.of(Headline.values())).render();
    }

    /** A finding is read on the page of its statement. */
    @GET
    @Path("findings/{id}")
    @Operation(hidden = true)
    public Response finding(@RestPath String id) {
        FindingSummary finding = findings.get(id);
        return Response.seeOther(URI.create("/statements/" + page.segment(finding.statement()) + page.getCarried() + "#"
                        + page.segment(finding.id())))
                .build();
    }
}
