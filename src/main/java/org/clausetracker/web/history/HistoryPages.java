package org.clausetracker.web.history;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clausetracker.history.ComparedVersion;
import org.clausetracker.history.HistoryKind;
import org.clausetracker.history.RecordHistoryService;
import org.clausetracker.history.RecordOfHistory;
import org.clausetracker.history.RecordVersion;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.web.history.HistoryView.ShownVersion;
import org.clausetracker.web.site.FormField;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.PageContext;
import org.clausetracker.web.site.PageSetting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The versions of each record, with what differs from one to the next. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class HistoryPages {

    private final RecordHistoryService histories;
    private final PageSetting setting;

    HistoryPages(RecordHistoryService histories, PageSetting setting) {
        this.histories = histories;
        this.setting = setting;
    }

    @CheckedTemplate(basePath = "history")
    static class Templates {
        static native TemplateInstance versions(HistoryView view);

        private Templates() {}
    }

    @GET
    @Path("parties/{slug}/history")
    @Operation(hidden = true)
    public String ofParty(@RestPath String slug, @RestQuery @Nullable String cursor) {
        return page(new RecordOfHistory(HistoryKind.PARTY, slug), "/parties/" + PageContext.encoded(slug), cursor);
    }

    @GET
    @Path("sources/{id}/history")
    @Operation(hidden = true)
    public String ofSource(@RestPath String id, @RestQuery @Nullable String cursor) {
        return page(new RecordOfHistory(HistoryKind.SOURCE, id), "/sources/" + PageContext.encoded(id), cursor);
    }

    @GET
    @Path("statements/{id}/history")
    @Operation(hidden = true)
    public String ofStatement(@RestPath String id, @RestQuery @Nullable String cursor) {
        return page(new RecordOfHistory(HistoryKind.STATEMENT, id), "/statements/" + PageContext.encoded(id), cursor);
    }

    @GET
    @Path("findings/{id}/history")
    @Operation(hidden = true)
    public String ofFinding(@RestPath String id, @RestQuery @Nullable String cursor) {
        return page(new RecordOfHistory(HistoryKind.FINDING, id), "/findings/" + PageContext.encoded(id), cursor);
    }

    @GET
    @Path("agreements/{slug}/history")
    @Operation(hidden = true)
    public String ofAgreement(@RestPath String slug, @RestQuery @Nullable String cursor) {
        return page(
                new RecordOfHistory(HistoryKind.AGREEMENT, slug), "/agreements/" + PageContext.encoded(slug), cursor);
    }

    @GET
    @Path("agreements/{slug}/clauses/{label}/history")
    @Operation(hidden = true)
    public String ofClause(@RestPath String slug, @RestPath String label, @RestQuery @Nullable String cursor) {
        return page(RecordOfHistory.clause(slug, label), PageContext.clausePath(slug, label), cursor);
    }

    @GET
    @Path("agreements/{slug}/clauses/{label}/commitments/{letter}/history")
    @Operation(hidden = true)
    public String ofCommitment(
            @RestPath String slug,
            @RestPath String label,
            @RestPath String letter,
            @RestQuery @Nullable String cursor) {
        return page(
                RecordOfHistory.commitment(slug, label, letter),
                PageContext.clausePath(slug, label) + "/commitments/" + PageContext.encoded(letter),
                cursor);
    }

    @GET
    @Path("agreements/{slug}/policy/history")
    @Operation(hidden = true)
    public String ofPolicy(@RestPath String slug, @RestQuery @Nullable String cursor) {
        return page(
                new RecordOfHistory(HistoryKind.AGREEMENT_POLICY, slug),
                "/agreements/" + PageContext.encoded(slug) + "/policy",
                cursor);
    }

    @GET
    @Path("agreements/{slug}/rule-configurations/{validFrom}/history")
    @Operation(hidden = true)
    public String ofRuleConfiguration(
            @RestPath String slug, @RestPath String validFrom, @RestQuery @Nullable String cursor) {
        return page(
                RecordOfHistory.ruleConfiguration(slug, validFrom),
                "/agreements/" + PageContext.encoded(slug) + "/rule-configurations/" + PageContext.encoded(validFrom),
                cursor);
    }

    private String page(RecordOfHistory asked, String path, @Nullable String cursor) {
        QueryReader reader = new QueryReader("history:" + asked.kind().word() + "/" + asked.name());
        PageRequest request = new PageQuery(null, FormField.orAbsent(cursor)).read(reader, 1);
        reader.check();
        Page<ComparedVersion> page = histories.versions(asked, request);
        return Templates.versions(new HistoryView(
                        asked.name(),
                        back(asked, path, page.items()),
                        path + "/history",
                        shown(page),
                        page.nextCursor()))
                .render();
    }

    private List<ShownVersion> shown(Page<ComparedVersion> page) {
        Locale locale = setting.language().locale();
        EditTimes times = new EditTimes(setting.language());
        List<ShownVersion> shown = new ArrayList<>();
        for (ComparedVersion one : page.items()) {
            RecordVersion version = one.version();
            Integer number = version.version();
            shown.add(new ShownVersion(
                    number == null ? 0 : number,
                    times.of(version.recordedAt()),
                    version.supersededAt() == null,
                    one.before() == null,
                    version.edit(),
                    FieldDifference.between(one.before(), version.record(), locale)));
        }
        return shown;
    }

    /** A finding is shown with its statement, a commitment with its clause, a setting with its agreement. */
    private static String back(RecordOfHistory asked, String path, List<ComparedVersion> versions) {
        return switch (asked.kind()) {
            case FINDING ->
                versions.stream()
                        .map(one -> "/statements/"
                                + PageContext.encoded(
                                        String.valueOf(one.version().record().get("statement"))) + "#"
                                + PageContext.encoded(asked.name()))
                        .findFirst()
                        .orElse("/findings");
            case COMMITMENT -> path.substring(0, path.indexOf("/commitments/"));
            case AGREEMENT_POLICY -> path.substring(0, path.lastIndexOf("/policy"));
            case RULE_CONFIGURATION -> path.substring(0, path.lastIndexOf("/rule-configurations/"));
            default -> path;
        };
    }
}
