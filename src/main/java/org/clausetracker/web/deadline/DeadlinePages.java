package org.clausetracker.web.deadline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausetracker.deadlines.DeadlineFilter;
import org.clausetracker.deadlines.DeadlineService;
import org.clausetracker.deadlines.DeadlineStatus;
import org.clausetracker.deadlines.DeadlineStatus.UnitTiming;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.party.PartyService;
import org.clausetracker.request.QueryReader;
import org.clausetracker.web.site.AgreementChoices;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.Citations;
import org.clausetracker.web.site.Field;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Deadlines across agreements: overdue, due soon, met late, moved. */
@Path("/deadlines")
@Produces(Html.TYPE)
public class DeadlinePages {

    private final DeadlineService deadlines;
    private final PartyService parties;
    private final AgreementChoices agreements;
    private final Citations citations;
    private final Clock clock;

    DeadlinePages(
            DeadlineService deadlines,
            PartyService parties,
            AgreementChoices agreements,
            Citations citations,
            Clock clock) {
        this.deadlines = deadlines;
        this.parties = parties;
        this.agreements = agreements;
        this.citations = citations;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "deadline")
    static class Templates {
        static native TemplateInstance board(DeadlineBoard view);

        private Templates() {}
    }

    /** The form of the page, as text; an empty field is as good as absent. */
    public record Query(
            @RestQuery @Nullable String agreement,
            @RestQuery @Nullable String dueFrom,
            @RestQuery @Nullable String dueTo,
            @RestQuery @Nullable String cursor) {

        public DeadlineFilter filter(QueryReader reader, AsOf asOf) {
            DeadlineFilter filter = new DeadlineFilter(
                    reader.names("agreement", Field.filled(agreement)),
                    reader.range("dueFrom", Field.orAbsent(dueFrom), "dueTo", Field.orAbsent(dueTo)),
                    Set.of(),
                    asOf.chosen() ? Optional.of(asOf.day()) : Optional.empty(),
                    asOf.published());
            reader.check();
            return filter;
        }
    }

    @GET
    @Operation(hidden = true)
    public String board(@BeanParam Query query, @BeanParam AsOfQuery asOfQuery) {
        QueryReader reader = new QueryReader("deadlines");
        AsOf asOf = asOfQuery.read(reader, LocalDate.now(clock));
        DeadlineFilter filter = query.filter(reader, asOf);
        PageRequest request =
                new PageQuery(String.valueOf(PageRequest.MAX_LIMIT), Field.orAbsent(query.cursor)).read(reader, 2);
        reader.check();
        Page<DeadlineStatus> page = deadlines.browse(filter, request);
        Set<String> obligors = new TreeSet<>();
        page.items().stream()
                .flatMap(deadline -> deadline.units().stream())
                .map(UnitTiming::obligor)
                .filter(Objects::nonNull)
                .forEach(obligors::add);
        Names agreementNames = agreements.names(
                page.items().stream().map(DeadlineStatus::agreement).toList());
        return Templates.board(new DeadlineBoard(
                        asOf,
                        new DeadlineBoard.Search(
                                Field.text(query.agreement), Field.text(query.dueFrom), Field.text(query.dueTo)),
                        AgreementChoices.choices(agreementNames),
                        DeadlineBoard.sections(page.items()),
                        new Names(parties.names(obligors)),
                        agreementNames,
                        page.nextCursor(),
                        citations.view(asOf, PageLanguage.current().words().navDeadlines())))
                .render();
    }
}
