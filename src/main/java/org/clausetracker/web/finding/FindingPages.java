package org.clausetracker.web.finding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.finding.FindingFilter;
import org.clausetracker.finding.FindingService;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.lists.TimeOrder;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.web.finding.FindingListView.ClauseName;
import org.clausetracker.web.finding.FindingListView.FindingForm;
import org.clausetracker.web.finding.FindingListView.ListedFinding;
import org.clausetracker.web.site.AgreementChoices;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.Choice;
import org.clausetracker.web.site.CsvTable;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageContext;
import org.clausetracker.web.site.PageSetting;
import org.clausetracker.web.site.Redirect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The findings page by page: of any agreement, or all on one clause, whose own page shows the newest alone. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class FindingPages {

    private static final int MOST_ROWS = 20_000;

    private final AgreementService agreements;
    private final AgreementChoices choices;
    private final ClauseService clauses;
    private final FindingService findings;
    private final PageContext page;
    private final PageSetting setting;

    FindingPages(
            AgreementService agreements,
            AgreementChoices choices,
            ClauseService clauses,
            FindingService findings,
            PageContext page,
            PageSetting setting) {
        this.agreements = agreements;
        this.choices = choices;
        this.clauses = clauses;
        this.findings = findings;
        this.page = page;
        this.setting = setting;
    }

    @CheckedTemplate(basePath = "finding")
    static class Templates {
        static native TemplateInstance list(FindingListView view);

        private Templates() {}
    }

    @GET
    @Path("findings")
    @Operation(hidden = true)
    public String list(@BeanParam FindingListQuery query, @BeanParam AsOfQuery asOfQuery) {
        QueryReader reader = new QueryReader("findings");
        AsOf asOf = setting.asOf(reader, asOfQuery);
        Page<FindingSummary> found = browse(query, asOf, reader);
        Names names = choices.names(
                asOf.publishedBy(),
                found.items().stream().map(FindingSummary::agreement).toList());
        return Templates.list(view(query, asOf, found, null, names)).render();
    }

    @GET
    @Path("agreements/{slug}/clauses/{label}/findings")
    @Operation(hidden = true)
    public String ofClause(
            @RestPath String slug,
            @RestPath String label,
            @BeanParam FindingListQuery asked,
            @BeanParam AsOfQuery asOfQuery) {
        QueryReader reader = new QueryReader("findings of " + slug + "/" + label);
        AsOf asOf = setting.asOf(reader, asOfQuery);
        agreements.calendar(slug).requireKnown(asOf.publishedBy());
        clauses.require(slug, List.of(label));
        FindingListQuery query = asked.on(slug, label);
        Page<FindingSummary> found = browse(query, asOf, reader);
        String name = choices.namesOf(Set.of(slug)).of(slug);
        ClauseName clause = new ClauseName(name, label, setting.shown().clauseTitle(label));
        return Templates.list(view(query, asOf, found, clause, Names.NONE)).render();
    }

    /** A finding is read on the page of its statement. */
    @GET
    @Path("findings/{id}")
    @Operation(hidden = true)
    public Response finding(@RestPath String id) {
        FindingSummary finding = findings.get(id);
        return Redirect.to("/statements/" + page.segment(finding.statement()) + page.getCarried() + "#"
                        + page.segment(finding.id()))
                .build();
    }

    @GET
    @Path("downloads/findings.csv")
    @Produces(CsvTable.TYPE)
    @Operation(hidden = true)
    public Response table(@BeanParam FindingListQuery query, @BeanParam AsOfQuery asOfQuery) {
        QueryReader reader = new QueryReader("findings");
        AsOf asOf = setting.asOf(reader, asOfQuery);
        FindingFilter filter = query.filter(reader, asOf.asked());
        reader.check();
        CsvTable table = new CsvTable(
                "id",
                "statement",
                "agreement",
                "clause",
                "commitment",
                "kind",
                "about",
                "reporter",
                "reporterRole",
                "reporterSide",
                "sourceGrade",
                "itemGrade",
                "fit",
                "statedOn",
                "eventOn",
                "ongoing",
                "reviewState",
                "excerpt",
                "quoted",
                "language",
                "standing");
        CsvTable.rows(MOST_ROWS, request -> findings.browse(filter, TimeOrder.NEWEST_EVENT, request))
                .forEach(finding -> add(table, finding));
        return table.download("findings");
    }

    private static void add(CsvTable table, FindingSummary finding) {
        table.add(
                finding.id(),
                finding.statement(),
                finding.agreement(),
                finding.clause(),
                finding.commitment(),
                finding.kind(),
                String.join(" ", finding.about()),
                finding.reporter(),
                finding.reporterRole(),
                finding.reporterSide(),
                finding.sourceGrade(),
                finding.itemGrade(),
                finding.fit(),
                finding.statedOn(),
                finding.eventOn(),
                finding.ongoing(),
                finding.reviewState(),
                finding.excerpt().text(),
                finding.excerpt().quoted(),
                finding.excerpt().language(),
                finding.standing());
    }

    private Page<FindingSummary> browse(FindingListQuery query, AsOf asOf, QueryReader reader) {
        FindingFilter filter = query.filter(reader, asOf.asked());
        PageRequest request = query.page(reader);
        reader.check();
        return findings.browse(filter, TimeOrder.NEWEST_EVENT, request);
    }

    private FindingListView view(
            FindingListQuery query,
            AsOf asOf,
            Page<FindingSummary> found,
            @Nullable ClauseName ofClause,
            Names agreementNames) {
        FindingForm form = query.search();
        String about = form.about().equals(FindingFilter.NOBODY) ? "" : form.about();
        List<String> offered = agreements.parties(asOf.publishedBy());
        Names names = setting.names(new NamedParties()
                .findings(found.items())
                .addAll(offered)
                .add(about)
                .add(form.reporter()));
        Language language = setting.language();
        return new FindingListView(
                asOf,
                form,
                ofClause,
                AgreementChoices.choices(agreementNames),
                Choice.parties(offered, about, names),
                found.items().stream()
                        .map(finding -> new ListedFinding(
                                FindingCard.of(finding, names, language), agreementNames.of(finding.agreement())))
                        .toList(),
                names,
                found.nextCursor());
    }
}
