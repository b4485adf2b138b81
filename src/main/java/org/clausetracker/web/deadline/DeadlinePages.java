package org.clausetracker.web.deadline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.clausetracker.deadlines.DeadlineFilter;
import org.clausetracker.deadlines.DeadlineService;
import org.clausetracker.deadlines.DeadlineStatus;
import org.clausetracker.deadlines.DeadlineStatus.UnitTiming;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.web.site.AgreementChoices;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.Citations;
import org.clausetracker.web.site.CsvTable;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageSetting;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Deadlines across agreements: overdue, due soon, met late, moved. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class DeadlinePages {

    private final DeadlineService deadlines;
    private final AgreementChoices agreements;
    private final Citations citations;
    private final PageSetting setting;

    DeadlinePages(DeadlineService deadlines, AgreementChoices agreements, Citations citations, PageSetting setting) {
        this.deadlines = deadlines;
        this.agreements = agreements;
        this.citations = citations;
        this.setting = setting;
    }

    @CheckedTemplate(basePath = "deadline")
    static class Templates {
        static native TemplateInstance board(DeadlineView view);

        private Templates() {}
    }

    @GET
    @Path("deadlines")
    @Operation(hidden = true)
    public String board(@BeanParam DeadlineListQuery query, @BeanParam AsOfQuery asOfQuery) {
        QueryReader reader = new QueryReader("deadlines");
        AsOf asOf = setting.asOf(reader, asOfQuery);
        DeadlineFilter filter = query.filter(reader, asOf);
        PageRequest request = query.page(reader);
        reader.check();
        Page<DeadlineStatus> page = deadlines.browse(filter, request);
        NamedParties obligors = new NamedParties();
        page.items().forEach(deadline -> deadline.units().forEach(unit -> obligors.add(unit.obligor())));
        Names agreementNames = agreements.names(
                asOf.publishedBy(),
                page.items().stream().map(DeadlineStatus::agreement).toList());
        return Templates.board(new DeadlineView(
                        asOf,
                        query.search(),
                        AgreementChoices.choices(agreementNames),
                        DeadlineView.sections(page.items()),
                        setting.names(obligors),
                        agreementNames,
                        page.nextCursor(),
                        citations.view(asOf, setting.language().words().navDeadlines())))
                .render();
    }

    @GET
    @Path("downloads/deadlines.csv")
    @Produces(CsvTable.TYPE)
    @Operation(hidden = true)
    public Response table(@BeanParam DeadlineListQuery query, @BeanParam AsOfQuery asOfQuery) {
        QueryReader reader = new QueryReader("deadlines");
        AsOf asOf = setting.asOf(reader, asOfQuery);
        DeadlineFilter filter = query.filter(reader, asOf);
        reader.check();
        CsvTable table = new CsvTable(
                "agreement",
                "clause",
                "commitment",
                "summary",
                "asOf",
                "publishedBy",
                "due",
                "moved",
                "obligor",
                "headline",
                "timing",
                "confidence");
        for (DeadlineStatus one : CsvTable.rows(request -> deadlines.browse(filter, request))) {
            for (UnitTiming unit : one.units()) {
                table.add(
                        one.agreement(),
                        one.clause(),
                        one.commitment(),
                        one.summary(),
                        one.asOf(),
                        asOf.isAhead() ? asOf.latestKnown() : asOf.published().orElse(one.asOf()),
                        one.due(),
                        one.moved(),
                        unit.obligor(),
                        unit.headline(),
                        unit.timing(),
                        unit.confidence());
            }
        }
        return table.download("deadlines-" + asOf.day());
    }
}
