package org.clausetracker.web.finding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.clausetracker.finding.FindingService;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.PageContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The findings page by page, and where one of them is shown. */
@Path("/findings")
@Produces(Html.TYPE)
class FindingPages {

    private final FindingLists lists;
    private final FindingService findings;
    private final PageContext page;

    FindingPages(FindingLists lists, FindingService findings, PageContext page) {
        this.lists = lists;
        this.findings = findings;
        this.page = page;
    }

    @CheckedTemplate(basePath = "finding")
    static class Templates {
        static native TemplateInstance list(FindingList view);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public String list(@BeanParam FindingListQuery query) {
        return Templates.list(lists.ofAll(query)).render();
    }

    /** A finding is read on the page of its statement. */
    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Response finding(@RestPath String id) {
        FindingSummary finding = findings.get(id);
        return Response.seeOther(URI.create("/statements/" + page.segment(finding.statement()) + page.getCarried() + "#"
                        + page.segment(finding.id())))
                .build();
    }
}
