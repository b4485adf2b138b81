package org.clausetracker.web.agreement;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.clausetracker.codebook.CodebookService;
import org.clausetracker.deadlines.DeadlineFilter;
import org.clausetracker.deadlines.DeadlineService;
import org.clausetracker.deadlines.DeadlineStatus;
import org.clausetracker.deadlines.DeadlineStatus.UnitTiming;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.DayRange;
import org.clausetracker.request.QueryReader;
import org.clausetracker.search.SearchFilter;
import org.clausetracker.search.SearchHit;
import org.clausetracker.search.SearchService;
import org.clausetracker.search.Segment;
import org.clausetracker.status.HeadlineChange;
import org.clausetracker.status.HistoryService;
import org.clausetracker.time.Now;
import org.clausetracker.web.deadline.DeadlinePages;
import org.clausetracker.web.search.SearchListQuery;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.CsvTable;
import org.clausetracker.web.site.Field;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Deadlines, changes, what a search found and the codebook as tables, narrowed as the pages are. */
@Path("/downloads")
@Produces(CsvTable.TYPE)
class ViewDownloadPages {

    private final DeadlineService deadlines;
    private final HistoryService histories;
    private final SearchService searches;
    private final CodebookService codebook;
    private final Now now;

    ViewDownloadPages(
            DeadlineService deadlines,
            HistoryService histories,
            SearchService searches,
            CodebookService codebook,
            Now now) {
        this.deadlines = deadlines;
        this.histories = histories;
        this.searches = searches;
        this.codebook = codebook;
        this.now = now;
    }

    @GET
    @Path("deadlines.csv")
    @Operation(hidden = true)
    public Response deadlines(@BeanParam DeadlinePages.Query query, @BeanParam AsOfQuery asOfQuery) {
        QueryReader reader = new QueryReader("deadlines");
        AsOf asOf = asOfQuery.read(reader, now.today());
        CsvTable table = new CsvTable(
                "agreement",
                "clause",
                "commitment",
                "summary",
                "asOf",
                "publishedBy",
                "due",
                "moved",
                "obligor",
                "headline",
                "timing",
                "confidence");
        DeadlineFilter filter = query.filter(reader, asOf);
        for (DeadlineStatus one : CsvTable.rows(request -> deadlines.browse(filter, request))) {
            for (UnitTiming unit : one.units()) {
                table.add(
                        one.agreement(),
                        one.clause(),
                        one.commitment(),
                        one.summary(),
                        one.asOf(),
                        asOf.published().orElse(one.asOf()),
                        one.due(),
                        one.moved(),
                        unit.obligor(),
                        unit.headline(),
                        unit.timing(),
                        unit.confidence());
            }
        }
        return table.download("deadlines-" + asOf.day());
    }

    @GET
    @Path("changes.csv")
    @Operation(hidden = true)
    public Response changes(
            @RestQuery @Nullable String agreement, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        QueryReader reader = new QueryReader("changes");
        DayRange days = reader.range("from", Field.orAbsent(from), "to", Field.orAbsent(to));
        String slug = reader.text("agreement", agreement).orElse("");
        if (slug.isEmpty()) {
            reader.refuse("agreement", "agreement must be given: the slug of an agreement.");
        }
        reader.check();
        CsvTable table = new CsvTable("agreement", "clause", "on", "from", "to", "cause", "findings");
        histories.changes(slug, days).forEach((clause, changes) -> {
            for (HeadlineChange one : changes) {
                table.add(slug, clause, one.on(), one.from(), one.to(), one.cause(), String.join(" ", one.findings()));
            }
        });
        return table.download(slug + "-changes");
    }

    @GET
    @Path("search.csv")
    @Operation(hidden = true)
    public Response search(@BeanParam SearchListQuery query) {
        QueryReader reader = new QueryReader("search");
        SearchFilter filter = query.filter(reader);
        reader.check();
        CsvTable table = new CsvTable("type", "id", "agreements", "clause", "title", "date", "language", "fragments");
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
                    hit.fragments().stream().map(ViewDownloadPages::text).collect(Collectors.joining(" … ")));
        }
        return table.download("search");
    }

    private static String text(List<Segment> fragment) {
        return fragment.stream().map(Segment::text).collect(Collectors.joining());
    }

    @GET
    @Path("codebook.csv")
    @Operation(hidden = true)
    public Response codebook() {
        CsvTable table = new CsvTable("section", "value", "definition");
        codebook.get().sections().forEach(section -> section.values()
                .forEach(value -> table.add(section.name(), value.value(), value.definition())));
        return table.download("codebook");
    }
}
