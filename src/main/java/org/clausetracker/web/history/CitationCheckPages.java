package org.clausetracker.web.history;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.clausetracker.access.NeedsNothing;
import org.clausetracker.citation.CitationCheck;
import org.clausetracker.citation.CitationCheckDraft;
import org.clausetracker.citation.CitationCheckService;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.web.history.CitationCheckView.ShownCause;
import org.clausetracker.web.history.CitationCheckView.ShownCheck;
import org.clausetracker.web.site.FormField;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.PageSetting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Whether what a memo cites still stands as it was cited. */
@FromDatabase
@Path("/citation-checks")
@Produces(Html.TYPE)
class CitationCheckPages {

    private final CitationCheckService checks;
    private final PageSetting setting;
    private final UriInfo address;

    CitationCheckPages(CitationCheckService checks, PageSetting setting, UriInfo address) {
        this.checks = checks;
        this.setting = setting;
        this.address = address;
    }

    @CheckedTemplate(basePath = "history")
    static class Templates {
        static native TemplateInstance citations(CitationCheckView view);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public String form() {
        return Templates.citations(new CitationCheckView("", "", false, List.of()))
                .render();
    }

    @POST
    @NeedsNothing(because = "it compares what everybody may read, and stores nothing")
    @Operation(hidden = true)
    public String check(
            @FormParam("text") @Nullable String text, @FormParam("accessedOn") @Nullable String accessedOn) {
        String memo = FormField.text(text);
        EditTimes times = new EditTimes(setting.language());
        List<ShownCheck> shown = checks
                .check(new CitationCheckDraft(memo, null, FormField.orAbsent(accessedOn)), address.getBaseUri())
                .items()
                .stream()
                .map(check -> new ShownCheck(
                        check,
                        local(check),
                        check.edits().stream()
                                .map(edit -> new ShownCause(edit, times.of(edit.at())))
                                .toList()))
                .toList();
        return Templates.citations(new CitationCheckView(memo, FormField.text(accessedOn), true, shown))
                .render();
    }

    /** The same page by the name by which this service was asked. */
    private static String local(CitationCheck check) {
        return check.address().replaceFirst("^https?://[^/]*", "");
    }
}
