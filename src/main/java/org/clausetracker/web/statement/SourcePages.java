package org.clausetracker.web.statement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.party.PartyService;
import org.clausetracker.request.DayRange;
import org.clausetracker.request.QueryReader;
import org.clausetracker.statement.SourceDetail;
import org.clausetracker.statement.SourceService;
import org.clausetracker.statement.SourceSummary;
import org.clausetracker.statement.StatementFilter;
import org.clausetracker.statement.StatementService;
import org.clausetracker.statement.StatementSummary;
import org.clausetracker.web.site.Citations;
import org.clausetracker.web.site.Field;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.Names;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Sources: where statements were published. */
@Path("/sources")
@Produces(Html.TYPE)
class SourcePages {

    private final SourceService sources;
    private final StatementService statements;
    private final PartyService parties;
    private final Citations citations;

    SourcePages(SourceService sources, StatementService statements, PartyService parties, Citations citations) {
        this.sources = sources;
        this.statements = statements;
        this.parties = parties;
        this.citations = citations;
    }

    /**
     * What the list of sources shows.
     *
     * @param sources the sources of this page, the one published last first
     * @param publisher slug of the publisher asked for; empty: any
     * @param names names of publishers
     * @param next where the next page begins; null on the last
     */
    public record SourceList(List<SourceSummary> sources, String publisher, Names names, @Nullable String next) {}

    @CheckedTemplate(basePath = "statement")
    static class Templates {
        static native TemplateInstance sources(SourceList view);

        static native TemplateInstance source(SourceView view);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public String list(@RestQuery @Nullable String publisher, @RestQuery @Nullable String cursor) {
        QueryReader reader = new QueryReader("sources");
        Set<String> publishers = reader.names("publisher", Field.filled(publisher));
        PageRequest request = new PageQuery(null, Field.orAbsent(cursor)).read(reader, 2);
        reader.check();
        Page<SourceSummary> page = sources.browse(publishers, request);
        Set<String> named = new TreeSet<>(publishers);
        page.items().forEach(source -> named.add(source.publisher()));
        return Templates.sources(new SourceList(
                        page.items(),
                        publishers.stream().findFirst().orElse(""),
                        new Names(parties.names(named)),
                        page.nextCursor()))
                .render();
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public String source(@RestPath String id) {
        SourceDetail source = sources.get(id);
        Page<StatementSummary> said = statements.browse(
                new StatementFilter(
                        Set.of(),
                        Set.of(),
                        Set.of(id),
                        Set.of(),
                        DayRange.always(),
                        DayRange.always(),
                        Optional.empty()),
                PageRequest.first(PageRequest.MAX_LIMIT));
        Set<String> named = new TreeSet<>(Set.of(source.publisher()));
        said.items().stream()
                .map(StatementSummary::speaker)
                .filter(Objects::nonNull)
                .forEach(named::add);
        Names names = new Names(parties.names(named));
        String archived = source.archivedText();
        String title = source.title();
        return Templates.source(new SourceView(
                        source,
                        archived == null ? null : MarkedText.plain(archived),
                        SourceView.linkOf(source.url()),
                        said.items().stream().map(StatementList.Row::of).toList(),
                        said.hasMore(),
                        names,
                        citations.of(
                                "source:" + id,
                                title == null ? id : title,
                                Citations.publishedBy(names.of(source.publisher())))))
                .render();
    }
}
