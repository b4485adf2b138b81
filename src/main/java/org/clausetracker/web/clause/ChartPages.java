package org.clausetracker.web.clause;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.web.draw.ChartPicture;
import org.clausetracker.web.draw.Sheet;
import org.clausetracker.web.site.Citations;
import org.clausetracker.web.site.CsvTable;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.PageContext;
import org.clausetracker.web.site.PageSetting;
import org.clausetracker.web.site.SiteMessages;
import org.clausetracker.web.site.ViewCitation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The chart of a clause to take away: as a picture in two forms, and as the data behind it. */
@FromDatabase
@Path("/")
class ChartPages {

    private final ChartReader reader;
    private final ChartPicture pictures;
    private final Citations citations;
    private final PageSetting setting;

    ChartPages(ChartReader reader, ChartPicture pictures, Citations citations, PageSetting setting) {
        this.reader = reader;
        this.pictures = pictures;
        this.citations = citations;
        this.setting = setting;
    }

    @GET
    @Path("agreements/{slug}/clauses/{label}/chart.svg")
    @Produces(ChartPicture.SVG)
    @Operation(hidden = true)
    public Response svg(@RestPath String slug, @RestPath String label, @BeanParam ChartQuery query) {
        ClauseDrawing drawn = reader.read(slug, label, query, Sheet.PICTURE);
        return file(
                drawn,
                ChartPicture.SVG,
                pictures.svg(drawn.chart(), drawn.asOf(), drawn.message(), source(drawn), setting.language()));
    }

    @GET
    @Path("agreements/{slug}/clauses/{label}/chart.png")
    @Produces(ChartPicture.PNG)
    @Operation(hidden = true)
    public Response png(@RestPath String slug, @RestPath String label, @BeanParam ChartQuery query) {
        ClauseDrawing drawn = reader.read(slug, label, query, Sheet.PICTURE);
        return file(
                drawn,
                ChartPicture.PNG,
                pictures.png(drawn.chart(), drawn.asOf(), drawn.message(), source(drawn), setting.language()));
    }

    @GET
    @Path("agreements/{slug}/clauses/{label}/chart.csv")
    @Produces(CsvTable.TYPE)
    @Operation(hidden = true)
    public Response table(@RestPath String slug, @RestPath String label, @BeanParam ChartQuery query) {
        ClauseDrawing drawn = reader.read(slug, label, query, Sheet.PICTURE);
        return ChartTable.of(drawn, source(drawn).url(), setting.language()).download(name(drawn));
    }

    /** The page of the clause on the same day, by which the picture can be checked. */
    private ViewCitation source(ClauseDrawing drawn) {
        Language language = setting.language();
        SiteMessages words = language.words();
        String day = drawn.asOf().day().toString();
        String known = drawn.asOf().publishedBy().toString();
        String title = setting.shown().clauseTitle(drawn.clause().label()) + ", " + drawn.name();
        return citations.at(
                PageContext.clausePath(drawn.agreement().slug(), drawn.clause().label()) + "?asOf=" + day
                        + (drawn.asOf().hindsight() ? "&publishedBy=" + known : ""),
                drawn.agreement().slug(),
                drawn.asOf().hindsight() ? words.citeKnown(title, day, known) : words.citeOn(title, day),
                citations.rule(),
                drawn.asOf().day());
    }

    private Response file(ClauseDrawing drawn, String type, Object content) {
        String ending = type.equals(ChartPicture.SVG) ? "svg" : "png";
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name(drawn) + "." + ending + "\"")
                .build();
    }

    private String name(ClauseDrawing drawn) {
        return (drawn.agreement().slug() + "-" + drawn.clause().label()).replaceAll("[^A-Za-z0-9.-]+", "-") + "-chart-"
                + drawn.asOf().day() + "-" + setting.language().tag();
    }
}
