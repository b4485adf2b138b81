package org.clausetracker.web.agreement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import org.clausetracker.agreement.AgreementFilter;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.agreement.CountryCode;
import org.clausetracker.agreement.ProcessRef;
import org.clausetracker.clause.Headline;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.status.ClauseGlance;
import org.clausetracker.web.agreement.AgreementListView.AgreementForm;
import org.clausetracker.web.agreement.AgreementListView.MovingAgreement;
import org.clausetracker.web.draw.GroupCount;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.FormField;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageSetting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The agreements of one peace process, and those about one country. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class GroupPages {

    private final AgreementService agreements;
    private final AgreementCards cards;
    private final PageSetting setting;

    GroupPages(AgreementService agreements, AgreementCards cards, PageSetting setting) {
        this.agreements = agreements;
        this.cards = cards;
        this.setting = setting;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance group(GroupView view);

        private Templates() {}
    }

    @GET
    @Path("processes/{slug}")
    @Operation(hidden = true)
    public String process(@RestPath String slug, @BeanParam AsOfQuery asOfQuery, @RestQuery @Nullable String cursor) {
        QueryReader reader = new QueryReader("process " + slug);
        AsOf asOf = setting.asOf(reader, asOfQuery);
        PageRequest request = page(reader, cursor);
        ProcessRef process = agreements.process(slug, asOf.publishedBy());
        return Templates.group(view(
                        asOf,
                        Grouping.PROCESS,
                        process.name(),
                        new AgreementForm("", "", "", slug, "", ""),
                        AgreementFilter.knownBy(asOf.publishedBy()).ofProcess(slug),
                        request))
                .render();
    }

    @GET
    @Path("countries/{code}")
    @Operation(hidden = true)
    public String country(@RestPath String code, @BeanParam AsOfQuery asOfQuery, @RestQuery @Nullable String cursor) {
        QueryReader reader = new QueryReader("country " + code);
        AsOf asOf = setting.asOf(reader, asOfQuery);
        PageRequest request = page(reader, cursor);
        if (CountryCode.of(code).isEmpty()) {
            throw new NotFound("country", code);
        }
        return Templates.group(view(
                        asOf,
                        Grouping.COUNTRY,
                        setting.shown().country(code),
                        new AgreementForm("", "", "", "", code, ""),
                        AgreementFilter.knownBy(asOf.publishedBy()).ofCountry(code),
                        request))
                .render();
    }

    private static PageRequest page(QueryReader reader, @Nullable String cursor) {
        PageRequest request =
                new PageQuery(String.valueOf(PageRequest.MAX_LIMIT), FormField.orAbsent(cursor)).read(reader, 2);
        reader.check();
        return request;
    }

    private GroupView view(
            AsOf asOf, Grouping by, String name, AgreementForm search, AgreementFilter filter, PageRequest request) {
        Page<AgreementSummary> page = agreements.browse(filter, request);
        Map<String, List<ClauseGlance>> clauses = cards.clauses(cards.days(page.items(), asOf), asOf);
        Map<String, Integer> moves = asOf.hindsight() ? Map.of() : cards.moves(page.items(), asOf);
        NamedParties named = new NamedParties();
        page.items().forEach(agreement -> named.partiesTo(agreement.parties()));
        Names names = setting.names(named);
        List<Headline> headlines = clauses.values().stream()
                .flatMap(List::stream)
                .map(ClauseGlance::headline)
                .toList();
        return new GroupView(
                asOf,
                by,
                name,
                search,
                page.items().stream()
                        .map(one -> new MovingAgreement(
                                cards.card(one, clauses.getOrDefault(one.slug(), List.of()), names),
                                moves.getOrDefault(one.slug(), 0)))
                        .toList(),
                headlines.size(),
                GroupCount.of(headlines),
                moves.values().stream().mapToInt(Integer::intValue).sum(),
                page.nextCursor());
    }
}
