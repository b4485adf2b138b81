package org.clausetracker.web.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausetracker.agreement.AgreementFilter;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.clause.Headline;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.status.ClauseGlance;
import org.clausetracker.web.agreement.AgreementCards;
import org.clausetracker.web.agreement.AgreementListView.MovingAgreement;
import org.clausetracker.web.draw.GroupCount;
import org.clausetracker.web.home.HomeView.Featured;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageSetting;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The home page. It looks at the {@value PageRequest#MAX_LIMIT} agreements that were signed last. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class HomePages {

    private final AgreementService agreements;
    private final AgreementCards cards;
    private final FeaturedReader featured;
    private final NewsReader news;
    private final HomeConfig config;
    private final PageSetting setting;

    HomePages(
            AgreementService agreements,
            AgreementCards cards,
            FeaturedReader featured,
            NewsReader news,
            HomeConfig config,
            PageSetting setting) {
        this.agreements = agreements;
        this.cards = cards;
        this.featured = featured;
        this.news = news;
        this.config = config;
        this.setting = setting;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance home(HomeView view);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public String home(@BeanParam AsOfQuery query) {
        QueryReader reader = new QueryReader("home");
        AsOf asOf = setting.asOf(reader, query);
        reader.check();
        List<AgreementSummary> known = agreements
                .browse(AgreementFilter.knownBy(asOf.publishedBy()), PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
        Map<String, List<ClauseGlance>> clauses = cards.clauses(cards.days(known, asOf), asOf);
        Map<String, Integer> moves = cards.moves(known, asOf);
        List<AgreementSummary> byMoves = known.stream()
                .sorted(Comparator.comparing((AgreementSummary one) -> -moves.getOrDefault(one.slug(), 0)))
                .toList();
        Optional<AgreementSummary> first = byMoves.stream()
                .filter(one ->
                        config.featuredAgreement().filter(one.slug()::equals).isPresent())
                .findFirst()
                .or(() -> byMoves.stream()
                        .filter(one -> clauses.containsKey(one.slug()))
                        .findFirst());
        List<AgreementSummary> others = byMoves.stream()
                .filter(one -> first.filter(one::equals).isEmpty())
                .limit(HomeView.MOST_OTHERS)
                .toList();
        List<String> choices = agreements.parties(asOf.publishedBy());
        NamedParties named = new NamedParties().addAll(choices);
        others.forEach(agreement -> named.partiesTo(agreement.parties()));
        Names names = setting.names(named);
        List<Headline> headlines = clauses.values().stream()
                .flatMap(List::stream)
                .map(ClauseGlance::headline)
                .toList();
        Featured shown = first.map(one -> featured.read(
                        one, asOf, clauses.getOrDefault(one.slug(), List.of()), moves.getOrDefault(one.slug(), 0)))
                .orElse(null);
        return Templates.home(new HomeView(
                        asOf,
                        shown,
                        news.read(known, asOf),
                        known.size(),
                        headlines.size(),
                        GroupCount.of(headlines),
                        cards.offers(asOf, choices, names),
                        others.stream()
                                .map(one -> new MovingAgreement(
                                        cards.card(one, clauses.getOrDefault(one.slug(), List.of()), names),
                                        moves.getOrDefault(one.slug(), 0)))
                                .toList()))
                .render();
    }
}
