package org.clausetracker.status;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;
import org.clausetracker.lists.Page;
import org.clausetracker.request.DayRange;
import org.clausetracker.request.QueryReader;
import org.clausetracker.request.RenderedAnswer;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@FromDatabase
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Status")
class StatusResource {

    private final StatusService statuses;
    private final HistoryService histories;
    private final KeptAnswers answers;

    StatusResource(StatusService statuses, HistoryService histories, KeptAnswers answers) {
        this.statuses = statuses;
        this.histories = histories;
        this.answers = answers;
    }

    @GET
    @Path("agreements/{slug}/clauses/{label}/status")
    @Operation(
            summary = "Get the status of a clause",
            description =
                    "The verdict of the published rule with its reasons: about the day asOf, by what was public by"
                            + " publishedBy, as this database held it at recordedBy. The same inputs give the same bytes.")
    @APIResponseSchema(ClauseStatusDetail.class)
    public RenderedAnswer status(
            @RestPath String slug,
            @RestPath String label,
            @BeanParam ClockQuery clocks,
            @RestQuery @Parameter(description = "true: say also which findings did not count, and why.") @Nullable
                    String excluded) {
        QueryReader reader = new QueryReader("status");
        boolean withExcluded = reader.flag("excluded", excluded);
        AskedClocks asked = clocks.asked(reader, "");
        reader.check();
        Optional<RenderedAnswer> kept = withExcluded ? Optional.empty() : answers.find(slug, label, asked);
        return kept.orElseGet(() -> statuses.rendered(slug, label, asked, withExcluded, Locale.ENGLISH));
    }

    @GET
    @Path("agreements/{slug}/clauses/{label}/status/history")
    @Operation(
            summary = "List the changes of a clause's headline",
            description =
                    "Seen without hindsight, the oldest first: each with its cause, its event and the findings behind"
                            + " it. A deadline that was moved and a wording that was amended are listed too where the headline"
                            + " stayed: from and to are then the same.")
    public Page<HeadlineChange> history(
            @RestPath String slug,
            @RestPath String label,
            @RestQuery @Parameter(description = "Changes on or after this date.", example = "2020-11-10") @Nullable
                    String from,
            @RestQuery
                    @Parameter(
                            description =
                                    "Changes on or before this date; default today. After today, what changes if nobody"
                                            + " says anything more.",
                            example = "2023-12-31")
                    @Nullable
                    String to) {
        QueryReader reader = new QueryReader("history");
        DayRange days = reader.range("from", from, "to", to);
        reader.check();
        return new Page<>(histories.changes(slug, label, days), null);
    }

    @GET
    @Path("agreements/{slug}/lapsing")
    @Operation(
            summary = "List the headlines that time alone will change",
            description = "From today in the agreement's zone, the nearest first, if nobody says anything more.")
    public Page<Lapse> lapsing(
            @RestPath String slug,
            @RestQuery
                    @Parameter(description = "How far to look ahead, 1d to 3660d; default 30d.", example = "30d")
                    @Nullable
                    String within) {
        QueryReader reader = new QueryReader("lapsing");
        int days = days(reader, within);
        reader.check();
        return new Page<>(statuses.lapsing(slug, days), null);
    }

    private static int days(QueryReader reader, @Nullable String within) {
        if (within == null) {
            return 30;
        }
        if (within.matches("[1-9][0-9]{0,3}d")) {
            int days = Integer.parseInt(within.substring(0, within.length() - 1));
            if (days <= 3660) {
                return days;
            }
        }
        reader.refuse("within", "within must be a number of days from 1d to 3660d.");
        return 30;
    }
}
