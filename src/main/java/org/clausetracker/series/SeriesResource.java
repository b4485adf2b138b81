package org.clausetracker.series;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.clausetracker.request.DayRange;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@FromDatabase
@Path("/api/v1/series")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Series")
class SeriesResource {

    private final SeriesService findings;
    private final StatusSeriesService statuses;

    SeriesResource(SeriesService findings, StatusSeriesService statuses) {
        this.findings = findings;
        this.statuses = statuses;
    }

    @GET
    @Operation(
            summary = "Count findings over time",
            description =
                    "Every finding counts, whatever its review state. Intervals without one hold zero; a date that"
                            + " is too imprecise for one interval is counted as imprecise and put into none.")
    public FindingSeries findings(@BeanParam SeriesQuery query) {
        QueryReader reader = new QueryReader("series");
        SeriesQuestion question = query.question(reader);
        reader.check();
        return findings.series(question);
    }

    @GET
    @Path("status")
    @Operation(
            summary = "Count headlines over time",
            description =
                    "How many clauses of an agreement had which headline at the end of each interval, seen without"
                            + " hindsight.")
    public StatusSeries statuses(@BeanParam StatusSeriesQuery query) {
        QueryReader reader = new QueryReader("status series");
        String agreement = query.agreement(reader);
        SeriesInterval interval = query.interval(reader);
        DayRange days = query.days(reader);
        reader.check();
        return statuses.series(agreement, interval, days);
    }
}
