package org.clausetracker.web.finding;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.clausetracker.web.site.Html;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** All findings on one point, whose own page shows the newest alone. */
@Path("/agreements/{slug}/clauses/{label}/findings")
@Produces(Html.TYPE)
class PointFindingPages {

    private final FindingLists lists;

    PointFindingPages(FindingLists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(hidden = true)
    public String list(@RestPath String slug, @RestPath String label, @BeanParam FindingListQuery query) {
        return FindingPages.Templates.list(lists.ofPoint(slug, label, query)).render();
    }
}
