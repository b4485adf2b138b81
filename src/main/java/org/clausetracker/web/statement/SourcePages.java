package org.clausetracker.web.statement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.DayRange;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.statement.SourceDetail;
import org.clausetracker.statement.SourceService;
import org.clausetracker.statement.SourceSummary;
import org.clausetracker.statement.StatementFilter;
import org.clausetracker.statement.StatementService;
import org.clausetracker.statement.StatementSummary;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.Citations;
import org.clausetracker.web.site.CsvTable;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageSetting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Sources: where statements were published. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class SourcePages {

    private final SourceService sources;
    private final StatementService statements;
    private final PageSetting setting;
    private final Citations citations;

    SourcePages(SourceService sources, StatementService statements, PageSetting setting, Citations citations) {
        this.sources = sources;
        this.statements = statements;
        this.setting = setting;
        this.citations = citations;
    }

    @CheckedTemplate(basePath = "statement")
    static class Templates {
        static native TemplateInstance sources(SourceListView view);

        static native TemplateInstance source(SourceView view);

        private Templates() {}
    }

    @GET
    @Path("sources")
    @Operation(hidden = true)
    public String list(@BeanParam SourceListQuery query, @BeanParam AsOfQuery asOfQuery) {
        QueryReader reader = new QueryReader("sources");
        AsOf asOf = setting.asOf(reader, asOfQuery);
        Set<String> publishers = query.publishers(reader);
        PageRequest request = query.page(reader);
        reader.check();
        Page<SourceSummary> page = sources.browse(publishers, asOf.knownBy(), request);
        NamedParties named = new NamedParties().addAll(publishers);
        page.items().forEach(source -> named.add(source.publisher()));
        return Templates.sources(new SourceListView(
                        asOf,
                        page.items(),
                        publishers.stream().findFirst().orElse(""),
                        setting.names(named),
                        page.nextCursor()))
                .render();
    }

    @GET
    @Path("downloads/sources.csv")
    @Produces(CsvTable.TYPE)
    @Operation(hidden = true)
    public Response table(@BeanParam SourceListQuery query, @BeanParam AsOfQuery asOfQuery) {
        QueryReader reader = new QueryReader("sources");
        AsOf asOf = setting.asOf(reader, asOfQuery);
        Set<String> publishers = query.publishers(reader);
        reader.check();
        CsvTable table = new CsvTable("id", "publisher", "title", "url", "publishedOn");
        for (SourceSummary one : CsvTable.rows(request -> sources.browse(publishers, asOf.knownBy(), request))) {
            table.add(one.id(), one.publisher(), one.title(), one.url(), one.publishedOn());
        }
        return table.download("sources");
    }

    @GET
    @Path("sources/{id}")
    @Operation(hidden = true)
    public String source(@RestPath String id, @BeanParam AsOfQuery query) {
        AsOf asOf = setting.asOf(new QueryReader("source"), query);
        SourceDetail source = asOf.knownBy().map(by -> sources.get(id, by)).orElseGet(() -> sources.get(id));
        Page<StatementSummary> said = statements.browse(
                new StatementFilter(
                        Set.of(),
                        Set.of(),
                        Set.of(id),
                        Set.of(),
                        DayRange.always(),
                        DayRange.always(),
                        asOf.knownBy(),
                        Optional.empty()),
                PageRequest.first(PageRequest.MAX_LIMIT));
        Names names = setting.names(new NamedParties().add(source.publisher()).speakers(said.items()));
        String archived = source.archivedText();
        String title = source.title();
        return Templates.source(new SourceView(
                        asOf,
                        source,
                        archived == null ? null : MarkedText.plain(archived, true),
                        SourceView.linkOf(source.url()),
                        said.items().stream().map(ListedStatement::of).toList(),
                        said.hasMore(),
                        names,
                        citations.of(
                                "source:" + id, title == null ? id : title, SourceView.original(source, "", names))))
                .render();
    }
}
