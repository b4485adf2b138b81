package org.clausetracker.web.history;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausetracker.history.EditDetail;
import org.clausetracker.history.EditFilter;
import org.clausetracker.history.EditHistoryService;
import org.clausetracker.history.EditSummary;
import org.clausetracker.history.ToldChange;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.web.history.EditListView.ShownEdit;
import org.clausetracker.web.history.EditView.ShownChange;
import org.clausetracker.web.history.EditView.ShownRow;
import org.clausetracker.web.site.AgreementChoices;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.PageContext;
import org.clausetracker.web.site.PageSetting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Edits: who wrote what, when and why. */
@FromDatabase
@Path("/edits")
@Produces(Html.TYPE)
class EditPages {

    private final EditHistoryService edits;
    private final AgreementChoices agreements;
    private final PageSetting setting;

    EditPages(EditHistoryService edits, AgreementChoices agreements, PageSetting setting) {
        this.edits = edits;
        this.agreements = agreements;
        this.setting = setting;
    }

    @CheckedTemplate(basePath = "history")
    static class Templates {
        static native TemplateInstance edits(EditListView view);

        static native TemplateInstance edit(EditView view);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public String list(@BeanParam EditListQuery query) {
        QueryReader reader = new QueryReader("edits");
        EditFilter filter = query.filter(reader);
        PageRequest request = query.page(reader);
        reader.check();
        Page<EditSummary> page = edits.browse(filter, request);
        EditTimes times = new EditTimes(setting.language());
        return Templates.edits(new EditListView(
                        AgreementChoices.choices(agreements.names(setting.today(Optional.empty()))),
                        query.search(),
                        page.items().stream()
                                .map(edit -> new ShownEdit(edit, times.of(edit.at())))
                                .toList(),
                        page.nextCursor()))
                .render();
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public String edit(@RestPath String id) {
        EditDetail detail = edits.get(id);
        Locale locale = setting.language().locale();
        return Templates.edit(new EditView(
                        detail,
                        new EditTimes(setting.language()).of(detail.edit().at()),
                        detail.told().stream()
                                .map(change -> new ShownChange(change, historyOf(change), text(change.detail())))
                                .toList(),
                        detail.rows().stream()
                                .map(row -> new ShownRow(
                                        row,
                                        String.join(" / ", row.key()),
                                        FieldDifference.between(row.before(), row.after(), locale)))
                                .toList()))
                .render();
    }

    /** In the words of the ledger: from FULFILLED, to BREACHED. */
    private static String text(@Nullable Map<String, Object> detail) {
        return detail == null
                ? ""
                : detail.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable String historyOf(ToldChange change) {
        String name = change.name();
        return switch (change.type()) {
            case "party" -> "/parties/" + PageContext.encoded(name) + "/history";
            case "source" -> "/sources/" + PageContext.encoded(name) + "/history";
            case "statement" -> "/statements/" + PageContext.encoded(name) + "/history";
            case "finding" -> "/findings/" + PageContext.encoded(name) + "/history";
            case "agreement" -> "/agreements/" + PageContext.encoded(name) + "/history";
            case "agreement-policy" -> "/agreements/" + PageContext.encoded(name) + "/policy/history";
            case "rule-configuration" -> {
                List<String> parts = List.of(name.split("/", 2));
                yield "/agreements/" + PageContext.encoded(parts.get(0)) + "/rule-configurations/"
                        + PageContext.encoded(parts.get(1)) + "/history";
            }
            case "clause" -> {
                List<String> parts = List.of(name.split("/", 2));
                yield PageContext.clausePath(parts.get(0), parts.get(1)) + "/history";
            }
            default -> null;
        };
    }
}
