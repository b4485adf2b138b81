package org.clausetracker.web.topic;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.topic.TopicClause;
import org.clausetracker.topic.TopicClauseFilter;
import org.clausetracker.topic.TopicFilter;
import org.clausetracker.topic.TopicPage;
import org.clausetracker.topic.TopicService;
import org.clausetracker.topic.TopicSummary;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.CsvTable;
import org.clausetracker.web.site.FormField;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.PageSetting;
import org.clausetracker.web.topic.TopicListView.Scheme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What clauses are about, and the clauses of all agreements on one topic. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class TopicPages {

    private final TopicService topics;
    private final TopicComparison comparison;
    private final PageSetting setting;

    TopicPages(TopicService topics, TopicComparison comparison, PageSetting setting) {
        this.topics = topics;
        this.comparison = comparison;
        this.setting = setting;
    }

    @CheckedTemplate(basePath = "topic")
    static class Templates {
        static native TemplateInstance list(TopicListView view);

        static native TemplateInstance topic(TopicView view);

        private Templates() {}
    }

    @GET
    @Path("topics")
    @Operation(hidden = true)
    public String list(@BeanParam AsOfQuery asOfQuery, @RestQuery @Nullable String cursor) {
        QueryReader reader = new QueryReader("topics");
        AsOf asOf = setting.asOf(reader, asOfQuery);
        PageRequest request =
                new PageQuery(String.valueOf(PageRequest.MAX_LIMIT), FormField.orAbsent(cursor)).read(reader, 2);
        reader.check();
        Page<TopicSummary> page = topics.browse(filter(asOf), request);
        Map<String, List<TopicSummary>> schemes =
                page.items().stream().collect(groupingBy(TopicSummary::scheme, LinkedHashMap::new, toList()));
        return Templates.list(new TopicListView(
                        asOf,
                        schemes.entrySet().stream()
                                .map(scheme -> new Scheme(scheme.getKey(), scheme.getValue()))
                                .toList(),
                        page.nextCursor()))
                .render();
    }

    @GET
    @Path("downloads/topics.csv")
    @Produces(CsvTable.TYPE)
    @Operation(hidden = true)
    public Response table(@BeanParam AsOfQuery asOfQuery) {
        AsOf asOf = setting.asOf(new QueryReader("topics"), asOfQuery);
        CsvTable table = new CsvTable("scheme", "code", "name", "clauses", "agreements");
        for (TopicSummary one : CsvTable.rows(request -> topics.browse(filter(asOf), request))) {
            table.add(one.scheme(), one.code(), one.name(), one.clauses(), one.agreements());
        }
        return table.download("topics");
    }

    @GET
    @Path("topics/{scheme}/{code}")
    @Operation(hidden = true)
    public String topic(
            @RestPath String scheme,
            @RestPath String code,
            @BeanParam TopicListQuery query,
            @BeanParam AsOfQuery asOfQuery) {
        QueryReader reader = new QueryReader("topics/" + scheme + "/" + code);
        AsOf asOf = setting.asOf(reader, asOfQuery);
        TopicClauseFilter filter = query.filter(reader, asOf);
        PageRequest request = query.page(reader);
        reader.check();
        return Templates.topic(comparison.of(topics.compare(scheme, code, filter, request), query.form(), asOf))
                .render();
    }

    @GET
    @Path("downloads/topic.csv")
    @Produces(CsvTable.TYPE)
    @Operation(hidden = true)
    public Response comparison(
            @RestQuery @Nullable String scheme,
            @RestQuery @Nullable String code,
            @BeanParam TopicListQuery query,
            @BeanParam AsOfQuery asOfQuery) {
        QueryReader reader = new QueryReader("topic");
        AsOf asOf = setting.asOf(reader, asOfQuery);
        TopicClauseFilter filter = query.filter(reader, asOf);
        reader.check();
        CsvTable table = new CsvTable(
                "scheme",
                "topic",
                "agreement",
                "clause",
                "heading",
                "asOf",
                "publishedBy",
                "headline",
                "coded",
                "since");
        List<TopicClause> clauses = CsvTable.rows(request -> {
            TopicPage page = topics.compare(FormField.text(scheme), FormField.text(code), filter, request);
            return new Page<>(page.items(), page.nextCursor());
        });
        for (TopicClause one : clauses) {
            table.add(
                    scheme,
                    code,
                    one.agreement(),
                    one.clause(),
                    one.heading(),
                    one.asOf(),
                    asOf.isAhead() ? asOf.latestKnown() : asOf.published().orElse(one.asOf()),
                    one.headline(),
                    one.coded(),
                    one.since());
        }
        return table.download("topic-" + FormField.text(code) + "-" + asOf.day());
    }

    private static TopicFilter filter(AsOf asOf) {
        return new TopicFilter(Set.of(), Optional.of(asOf.publishedBy()));
    }
}
