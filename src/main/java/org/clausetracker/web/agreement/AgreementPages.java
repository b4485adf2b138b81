package org.clausetracker.web.agreement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausetracker.agreement.AgreementFilter;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.agreement.ProcessRef;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.status.ClauseGlance;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.CsvTable;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageSetting;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The list of agreements. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class AgreementPages {

    private static final String LIST = "agreements";

    private final AgreementService agreements;
    private final AgreementCards cards;
    private final PageSetting setting;

    AgreementPages(AgreementService agreements, AgreementCards cards, PageSetting setting) {
        this.agreements = agreements;
        this.cards = cards;
        this.setting = setting;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance list(AgreementListView view);

        private Templates() {}
    }

    @GET
    @Path("agreements")
    @Operation(hidden = true)
    public String list(@BeanParam AgreementListQuery query, @BeanParam AsOfQuery asOfQuery) {
        QueryReader reader = new QueryReader(LIST);
        PageRequest request = query.page(reader);
        AsOf asOf = setting.asOf(reader, asOfQuery);
        AgreementFilter filter = query.filter(reader, asOf.publishedBy());
        Optional<Grouping> grouping = query.grouping(reader);
        reader.check();
        Page<AgreementSummary> page = agreements.browse(filter, request);
        Map<String, List<ClauseGlance>> clauses = cards.clauses(cards.days(page.items(), asOf), asOf);
        List<String> choices = agreements.parties(asOf.publishedBy());
        NamedParties named = new NamedParties().addAll(choices);
        page.items().forEach(agreement -> named.partiesTo(agreement.parties()));
        Names names = setting.names(named);
        return Templates.list(new AgreementListView(
                        asOf,
                        query.form(),
                        cards.offers(asOf, choices, names),
                        cards.sections(
                                page.items().stream()
                                        .map(agreement -> cards.card(
                                                agreement, clauses.getOrDefault(agreement.slug(), List.of()), names))
                                        .toList(),
                                grouping),
                        page.items().size(),
                        page.nextCursor()))
                .render();
    }

    @GET
    @Path("downloads/agreements.csv")
    @Produces(CsvTable.TYPE)
    @Operation(hidden = true)
    public Response table(@BeanParam AgreementListQuery query, @BeanParam AsOfQuery asOfQuery) {
        QueryReader reader = new QueryReader(LIST);
        AsOf asOf = setting.asOf(reader, asOfQuery);
        AgreementFilter filter = query.filter(reader, asOf.publishedBy());
        reader.check();
        List<AgreementSummary> found = CsvTable.rows(request -> agreements.browse(filter, request));
        Map<String, LocalDate> days = cards.days(found, asOf);
        Map<String, List<ClauseGlance>> clauses = cards.clauses(days, asOf);
        CsvTable table = new CsvTable(
                "agreement",
                "title",
                "kind",
                "process",
                "countries",
                "signedOn",
                "asOf",
                "publishedBy",
                "clause",
                "heading",
                "headline",
                "coded");
        for (AgreementSummary one : found) {
            LocalDate day = days.get(one.slug());
            ProcessRef process = one.process();
            for (ClauseGlance clause : clauses.getOrDefault(one.slug(), List.of())) {
                table.add(
                        one.slug(),
                        one.title(),
                        one.kind(),
                        process == null ? null : process.slug(),
                        String.join(" ", one.countries()),
                        one.signedOn(),
                        day,
                        asOf.published().orElse(day),
                        clause.label(),
                        clause.heading(),
                        clause.headline(),
                        clause.coded());
            }
        }
        return table.download(LIST + "-" + asOf.day());
    }
}
