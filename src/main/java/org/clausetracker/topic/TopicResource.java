package org.clausetracker.topic;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@FromDatabase
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
class TopicResource {

    private final TopicService topics;
    private final AgreementService agreements;

    TopicResource(TopicService topics, AgreementService agreements) {
        this.topics = topics;
        this.agreements = agreements;
    }

    @GET
    @Path("topics")
    @Operation(
            summary = "List topics",
            description =
                    "What clauses are about, in the terms of published schemes, with how many clauses and agreements"
                            + " are about each; by scheme and code.")
    public Page<TopicSummary> list(
            @RestQuery @Parameter(description = "Name of the scheme; repeatable.", example = "PAM-51") @Nullable
                    List<String> scheme,
            @RestQuery
                    @Parameter(
                            description = "Only agreements that were known by this day count.",
                            example = "2023-03-01")
                    @Nullable
                    String publishedBy,
            @BeanParam PageQuery page) {
        QueryReader reader = new QueryReader("topics");
        TopicFilter filter = new TopicFilter(reader.names("scheme", scheme), reader.day("publishedBy", publishedBy));
        PageRequest request = page.read(reader, 2);
        reader.check();
        return topics.browse(filter, request);
    }

    @GET
    @Path("topics/{scheme}/{code}")
    @Operation(
            summary = "Compare the clauses on a topic",
            description =
                    "The clauses of all agreements that are about it, each with its status on the day, seen without"
                            + " hindsight unless publishedBy says otherwise; those of the agreement signed last first. Agreements"
                            + " that were not known by then are left out.")
    public TopicPage get(
            @RestPath String scheme, @RestPath String code, @BeanParam TopicQuery query, @BeanParam PageQuery page) {
        QueryReader reader = new QueryReader("topics/" + scheme + "/" + code);
        TopicClauseFilter filter = query.read(reader);
        PageRequest request = page.read(reader, TopicService.KEYS);
        reader.check();
        agreements.require(filter.agreements());
        agreements.requireProcesses(filter.processes());
        return topics.compare(scheme, code, filter, request);
    }
}
