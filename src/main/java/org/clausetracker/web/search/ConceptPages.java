package org.clausetracker.web.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clausetracker.concept.ConceptDetail;
import org.clausetracker.concept.ConceptFilter;
import org.clausetracker.concept.ConceptName;
import org.clausetracker.concept.ConceptService;
import org.clausetracker.concept.ConceptSummary;
import org.clausetracker.concept.ConceptUsage;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.search.FacetedSearch;
import org.clausetracker.search.SearchFilter;
import org.clausetracker.search.SearchService;
import org.clausetracker.search.SearchType;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.web.search.ConceptView.Called;
import org.clausetracker.web.search.ConceptView.Mentioned;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.CsvTable;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.PageSetting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Places, parties and words with all that they are called, and what mentions them. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class ConceptPages {

    /** Hits that the page of a concept shows; the search shows the others. */
    private static final int SHOWN = 10;

    private final ConceptService concepts;
    private final SearchService searches;
    private final ShownHits shown;
    private final PageSetting setting;

    ConceptPages(ConceptService concepts, SearchService searches, ShownHits shown, PageSetting setting) {
        this.concepts = concepts;
        this.searches = searches;
        this.shown = shown;
        this.setting = setting;
    }

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance concepts(ConceptListView view);

        static native TemplateInstance concept(ConceptView view);

        private Templates() {}
    }

    @GET
    @Path("concepts")
    @Operation(hidden = true)
    public String list(@BeanParam ConceptListQuery query) {
        QueryReader reader = new QueryReader("concepts");
        ConceptFilter filter = query.filter(reader);
        PageRequest request = query.page(reader);
        reader.check();
        Page<ConceptSummary> page = concepts.browse(filter, request);
        return Templates.concepts(new ConceptListView(
                        filter.text().orElse(""),
                        filter.kinds().stream().map(Enum::name).findFirst().orElse(""),
                        page.items(),
                        page.nextCursor()))
                .render();
    }

    @GET
    @Path("downloads/concepts.csv")
    @Produces(CsvTable.TYPE)
    @Operation(hidden = true)
    public Response table(@BeanParam ConceptListQuery query) {
        QueryReader reader = new QueryReader("concepts");
        ConceptFilter filter = query.filter(reader);
        reader.check();
        CsvTable table = new CsvTable("kind", "slug", "language", "name");
        for (ConceptSummary one : CsvTable.rows(request -> concepts.browse(filter, request))) {
            one.names().forEach(name -> table.add(one.kind(), one.slug(), name.language(), name.name()));
        }
        return table.download("concepts");
    }

    @GET
    @Path("concepts/{kind}/{slug}")
    @Operation(hidden = true)
    public String concept(@RestPath String kind, @RestPath String slug, @BeanParam AsOfQuery asOfQuery) {
        AsOf asOf = setting.asOf(new QueryReader("concept"), asOfQuery);
        ConceptDetail concept = concepts.get(kind, slug);
        FacetedSearch found = searches.mentions(SearchFilter.of(concept.query(), asOf.knownBy()), SHOWN);
        Language language = setting.language();
        SearchMessages words = language.words(SearchMessages.class);
        return Templates.concept(new ConceptView(
                        asOf,
                        concept,
                        concept.summary().name(language.tag()),
                        concept.names().stream()
                                .map(name -> called(name, language))
                                .toList(),
                        setting.names(new NamedParties()
                                .addAll(concept.usedBy().stream()
                                        .map(ConceptUsage::party)
                                        .collect(Collectors.toSet()))),
                        found.types().stream()
                                .map(one -> new Mentioned(
                                        one.value(),
                                        words.hitType(SearchType.valueOf(one.value())),
                                        Math.toIntExact(one.count())))
                                .toList(),
                        shown.hits(found.page()),
                        found.page().bounded()))
                .render();
    }

    private static Called called(ConceptName name, Language language) {
        String of = Locale.forLanguageTag(name.language()).getDisplayLanguage(language.locale());
        return new Called(of, name.language(), name.name());
    }
}
