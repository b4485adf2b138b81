package org.clausetracker.web.party;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.party.OfficeDetail;
import org.clausetracker.party.PartyDetail;
import org.clausetracker.party.PartyFilter;
import org.clausetracker.party.PartyKind;
import org.clausetracker.party.PartyService;
import org.clausetracker.party.PartySummary;
import org.clausetracker.request.QueryReader;
import org.clausetracker.web.party.PartyRecord.Conduct;
import org.clausetracker.web.site.AgreementChoices;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.Citations;
import org.clausetracker.web.site.Field;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Parties: what each owes, what it is accused of, what it said. */
@Path("/parties")
@Produces(Html.TYPE)
public class PartyPages {

    private final PartyService parties;
    private final PartyRecord records;
    private final AgreementChoices agreements;
    private final Citations citations;
    private final Clock clock;

    PartyPages(
            PartyService parties, PartyRecord records, AgreementChoices agreements, Citations citations, Clock clock) {
        this.parties = parties;
        this.records = records;
        this.agreements = agreements;
        this.citations = citations;
        this.clock = clock;
    }

    /**
     * What the list of parties shows.
     *
     * @param parties the parties of this page
     * @param q words looked for
     * @param kind name of the kind looked for; empty: any
     * @param names names of sides
     * @param next where the next page begins; null on the last
     */
    public record PartyList(List<PartySummary> parties, String q, String kind, Names names, @Nullable String next) {

        /** The same list in the API, as a query with its question mark; empty for all. */
        public String apiQuery() {
            return PageContext.query("q", q, "kind", kind);
        }

        /** The kinds that can be chosen. */
        public List<PartyKind> kinds() {
            return List.of(PartyKind.values());
        }
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        static native TemplateInstance list(PartyList view);

        static native TemplateInstance party(PartyView view);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public String list(
            @RestQuery @Nullable String q, @RestQuery @Nullable String kind, @RestQuery @Nullable String cursor) {
        QueryReader reader = new QueryReader("parties");
        PartyFilter filter = filter(reader, q, kind);
        PageRequest request = new PageQuery(null, Field.orAbsent(cursor)).read(reader, 1);
        reader.check();
        Page<PartySummary> page = parties.browse(filter, request);
        Set<String> sides = new TreeSet<>();
        page.items().stream().map(PartySummary::side).filter(Objects::nonNull).forEach(sides::add);
        return Templates.list(new PartyList(
                        page.items(),
                        filter.text().orElse(""),
                        filter.kinds().stream().map(Enum::name).findFirst().orElse(""),
                        new Names(parties.names(sides)),
                        page.nextCursor()))
                .render();
    }

    public static PartyFilter filter(QueryReader reader, @Nullable String q, @Nullable String kind) {
        PartyFilter filter = new PartyFilter(
                reader.values("kind", Field.filled(kind), PartyKind.class), Set.of(), reader.text("q", q));
        reader.check();
        return filter;
    }

    @GET
    @Path("{slug}")
    @Operation(hidden = true)
    public String party(@RestPath String slug, @BeanParam AsOfQuery query) {
        AsOf asOf = query.read(new QueryReader("party"), LocalDate.now(clock));
        PartyDetail party = parties.get(slug);
        Conduct conduct = records.of(slug, asOf);
        Names names = new Names(parties.names(partiesOf(party, conduct)));
        return Templates.party(new PartyView(
                        asOf,
                        party,
                        conduct.duties(),
                        conduct.accused().items(),
                        conduct.reported().items(),
                        conduct.moreDuties(),
                        conduct.accused().hasMore(),
                        conduct.reported().hasMore(),
                        names,
                        agreements.namesOf(agreementsOf(conduct)),
                        citations.onDay(
                                asOf, "party:" + slug, Citations.words().citeParty(party.name()), Citations.rule())))
                .render();
    }

    private static Set<String> agreementsOf(Conduct conduct) {
        Set<String> slugs = new TreeSet<>();
        conduct.duties().forEach(duty -> slugs.add(duty.commitment().agreement()));
        Stream.concat(conduct.accused().items().stream(), conduct.reported().items().stream())
                .map(FindingSummary::agreement)
                .forEach(slugs::add);
        return slugs;
    }

    private static Set<String> partiesOf(PartyDetail party, Conduct conduct) {
        Set<String> slugs = new TreeSet<>();
        Stream.of(party.side()).filter(Objects::nonNull).forEach(slugs::add);
        party.offices().stream().map(OfficeDetail::organisation).forEach(slugs::add);
        Stream.concat(conduct.accused().items().stream(), conduct.reported().items().stream())
                .forEach(finding -> addParties(finding, slugs));
        return slugs;
    }

    private static void addParties(FindingSummary finding, Set<String> slugs) {
        slugs.add(finding.reporter());
        slugs.addAll(finding.about());
    }
}
