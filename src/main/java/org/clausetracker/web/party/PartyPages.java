package org.clausetracker.web.party;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.party.PartyDetail;
import org.clausetracker.party.PartyFilter;
import org.clausetracker.party.PartyService;
import org.clausetracker.party.PartySummary;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.web.party.ConductReader.Conduct;
import org.clausetracker.web.site.AgreementChoices;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.Citations;
import org.clausetracker.web.site.CsvTable;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageSetting;
import org.clausetracker.web.site.Reports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Parties: what each owes, what it is accused of, what it said. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class PartyPages {

    private final PartyService parties;
    private final ConductReader conducts;
    private final AgreementChoices agreements;
    private final Citations citations;
    private final PageSetting setting;

    PartyPages(
            PartyService parties,
            ConductReader conducts,
            AgreementChoices agreements,
            Citations citations,
            PageSetting setting) {
        this.parties = parties;
        this.conducts = conducts;
        this.agreements = agreements;
        this.citations = citations;
        this.setting = setting;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        static native TemplateInstance list(PartyListView view);

        static native TemplateInstance party(PartyView view);

        private Templates() {}
    }

    @GET
    @Path("parties")
    @Operation(hidden = true)
    public String list(@BeanParam PartyListQuery query) {
        QueryReader reader = new QueryReader("parties");
        PartyFilter filter = query.filter(reader);
        PageRequest request = query.page(reader);
        reader.check();
        Page<PartySummary> page = parties.browse(filter, request);
        NamedParties sides = new NamedParties();
        page.items().forEach(party -> sides.add(party.side()));
        return Templates.list(new PartyListView(
                        page.items(),
                        filter.text().orElse(""),
                        filter.kinds().stream().map(Enum::name).findFirst().orElse(""),
                        setting.names(sides),
                        page.nextCursor()))
                .render();
    }

    @GET
    @Path("downloads/parties.csv")
    @Produces(CsvTable.TYPE)
    @Operation(hidden = true)
    public Response table(@BeanParam PartyListQuery query) {
        QueryReader reader = new QueryReader("parties");
        PartyFilter filter = query.filter(reader);
        reader.check();
        CsvTable table = new CsvTable("slug", "name", "kind", "side", "iso3166", "wikidata", "defaultSourceGrade");
        for (PartySummary one : CsvTable.rows(request -> parties.browse(filter, request))) {
            table.add(
                    one.slug(),
                    one.name(),
                    one.kind(),
                    one.side(),
                    one.iso3166(),
                    one.wikidata(),
                    one.defaultSourceGrade());
        }
        return table.download("parties");
    }

    @GET
    @Path("parties/{slug}")
    @Operation(hidden = true)
    public String party(@RestPath String slug, @BeanParam AsOfQuery query) {
        AsOf asOf = setting.asOf(new QueryReader("party"), query);
        PartyDetail now = parties.get(slug);
        PartyDetail party = asOf.isThen() ? now.knownBy(asOf.publishedBy()) : now;
        Conduct conduct = conducts.of(slug, asOf);
        Names names = setting.names(named(party, conduct));
        Language language = setting.language();
        return Templates.party(new PartyView(
                        asOf,
                        party,
                        conduct.duties(),
                        conduct.accused().items(),
                        conduct.reported().items(),
                        conduct.moreDuties(),
                        conduct.accused().hasMore(),
                        conduct.reported().hasMore(),
                        Reports.of(conduct.ofAccused(), names, language),
                        Reports.of(conduct.ofReported(), names, language),
                        names,
                        agreements.namesOf(conduct.agreements()),
                        citations.onDay(
                                asOf,
                                "party:" + slug,
                                citations.words().citeParty(setting.shown().party(slug, party.name())),
                                citations.rule())))
                .render();
    }

    private static NamedParties named(PartyDetail party, Conduct conduct) {
        NamedParties named = new NamedParties()
                .add(party.side())
                .findings(conduct.accused().items())
                .findings(conduct.reported().items())
                .evidence(List.of(conduct.ofAccused(), conduct.ofReported()));
        party.offices().forEach(office -> named.add(office.organisation()));
        return named;
    }
}
