package org.clausetracker.web.agreement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clausetracker.agreement.AgreementFilter;
import org.clausetracker.agreement.AgreementPartyDetail;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.party.PartyRef;
import org.clausetracker.party.PartyService;
import org.clausetracker.request.QueryReader;
import org.clausetracker.status.BoardService;
import org.clausetracker.status.ClauseGlance;
import org.clausetracker.web.agreement.AgreementList.Card;
import org.clausetracker.web.agreement.AgreementList.Search;
import org.clausetracker.web.draw.GroupCount;
import org.clausetracker.web.site.AgreementNames;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.Html;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The list of agreements, which is also the home page. */
@Path("/")
@Produces(Html.TYPE)
class AgreementPages {

    private final AgreementService agreements;
    private final PartyService parties;
    private final BoardService boards;
    private final Clock clock;

    AgreementPages(AgreementService agreements, PartyService parties, BoardService boards, Clock clock) {
        this.agreements = agreements;
        this.parties = parties;
        this.boards = boards;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance list(AgreementList view);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public String home(@BeanParam AgreementListQuery query, @BeanParam AsOfQuery asOf) {
        return Templates.list(list(query, asOf, true)).render();
    }

    @GET
    @Path("agreements")
    @Operation(hidden = true)
    public String list(@BeanParam AgreementListQuery query, @BeanParam AsOfQuery asOf) {
        return Templates.list(list(query, asOf, false)).render();
    }

    private AgreementList list(AgreementListQuery query, AsOfQuery asOfQuery, boolean home) {
        QueryReader reader = new QueryReader("agreements");
        AgreementFilter filter = query.filter(reader);
        PageRequest request = query.page(reader);
        AsOf asOf = asOfQuery.read(reader, LocalDate.now(clock));
        Page<AgreementSummary> page = agreements.browse(filter, request);
        Map<String, LocalDate> days = page.items().stream()
                .collect(Collectors.toMap(AgreementSummary::slug, agreement -> day(agreement, asOf)));
        Map<String, List<ClauseGlance>> clauses = asOf.published()
                .map(publishedBy -> boards.glances(days, publishedBy))
                .orElseGet(() -> boards.glances(days));
        List<String> choices = agreements.parties();
        Set<String> named = new TreeSet<>(choices);
        page.items().forEach(agreement -> agreement.parties().forEach(party -> named.add(party.party())));
        Map<String, String> names = parties.names(named);
        return new AgreementList(
                asOf,
                new Search(
                        filter.text().orElse(""),
                        filter.kinds().stream().map(Enum::name).findFirst().orElse(""),
                        filter.parties().stream().findFirst().orElse("")),
                choices.stream()
                        .map(slug -> new PartyRef(slug, names.getOrDefault(slug, slug)))
                        .sorted(Comparator.comparing(PartyRef::name))
                        .toList(),
                page.items().stream()
                        .map(agreement -> card(agreement, clauses.getOrDefault(agreement.slug(), List.of()), names))
                        .toList(),
                page.nextCursor(),
                home);
    }

    /** Unless the reader chose a day, each agreement is shown on today in its own zone. */
    private LocalDate day(AgreementSummary agreement, AsOf asOf) {
        return asOf.chosen() ? asOf.day() : LocalDate.now(clock.withZone(ZoneId.of(agreement.zone())));
    }

    private static Card card(AgreementSummary agreement, List<ClauseGlance> clauses, Map<String, String> names) {
        return new Card(
                agreement,
                AgreementNames.everyday(agreement.otherNames(), agreement.title()),
                agreement.parties().stream()
                        .map(AgreementPartyDetail::party)
                        .map(slug -> names.getOrDefault(slug, slug))
                        .toList(),
                clauses,
                GroupCount.of(clauses.stream().map(ClauseGlance::headline).toList()));
    }
}
