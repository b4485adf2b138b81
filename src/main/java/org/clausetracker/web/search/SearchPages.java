package org.clausetracker.web.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.FieldError;
import org.clausetracker.request.QueryReader;
import org.clausetracker.search.FacetedSearch;
import org.clausetracker.search.SearchFilter;
import org.clausetracker.search.SearchHit;
import org.clausetracker.search.SearchService;
import org.clausetracker.search.Segment;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.CsvTable;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.PageContext;
import org.clausetracker.web.site.PageSetting;
import org.clausetracker.web.site.Redirect;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Finds clauses, statements and findings by their words, and a clause by its number. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class SearchPages {

    private static final int BAD_REQUEST = 400;

    private final SearchService searches;
    private final SearchResults results;
    private final PageContext page;
    private final PageSetting setting;

    SearchPages(SearchService searches, SearchResults results, PageContext page, PageSetting setting) {
        this.searches = searches;
        this.results = results;
        this.page = page;
        this.setting = setting;
    }

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance search(SearchView view);

        private Templates() {}
    }

    @GET
    @Path("search")
    @Operation(hidden = true)
    public Response search(@BeanParam SearchListQuery query, @BeanParam AsOfQuery asOfQuery) {
        AsOf asOf = setting.asOf(new QueryReader("search"), asOfQuery);
        try {
            QueryReader reader = new QueryReader("search");
            SearchFilter filter = query.filter(reader, asOf.knownBy());
            PageRequest request = query.page(reader);
            reader.check();
            FacetedSearch found = searches.facetedSearch(filter, request);
            SearchView view = results.of(query, asOf, found);
            return query.number().isPresent()
                            && query.isFirst()
                            && view.clauses().size() == 1
                    ? Redirect.to(view.clauses().get(0).href() + page.getCarried())
                            .build()
                    : Response.ok(Templates.search(view).render(), Html.TYPE).build();
        } catch (Rejected unreadable) {
            List<String> problems =
                    unreadable.errors().stream().map(FieldError::message).toList();
            return Response.status(BAD_REQUEST)
                    .entity(Templates.search(results.refused(query, asOf, problems))
                            .render())
                    .build();
        }
    }

    @GET
    @Path("downloads/search.csv")
    @Produces(CsvTable.TYPE)
    @Operation(hidden = true)
    public Response table(@BeanParam SearchListQuery query, @BeanParam AsOfQuery asOfQuery) {
        QueryReader reader = new QueryReader("search");
        SearchFilter filter =
                query.filter(reader, setting.asOf(reader, asOfQuery).knownBy());
        reader.check();
        CsvTable table =
                new CsvTable("type", "id", "agreements", "clause", "title", "date", "language", "fragments", "quoted");
        for (SearchHit hit : searches.search(filter, PageRequest.first(PageRequest.MAX_LIMIT))
                .items()) {
            table.add(
                    hit.type(),
                    hit.id(),
                    String.join(" ", hit.agreements()),
                    hit.clause(),
                    hit.title(),
                    hit.date(),
                    hit.language(),
                    hit.fragments().stream().map(SearchPages::text).collect(Collectors.joining(" … ")),
                    hit.quoted());
        }
        return table.download("search");
    }

    private static String text(List<Segment> fragment) {
        return fragment.stream().map(Segment::text).collect(Collectors.joining());
    }
}
