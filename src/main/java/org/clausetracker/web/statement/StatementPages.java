package org.clausetracker.web.statement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausetracker.finding.FindingService;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.finding.StatementDetail;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.party.PartyService;
import org.clausetracker.request.QueryReader;
import org.clausetracker.statement.SourceDetail;
import org.clausetracker.statement.SourceService;
import org.clausetracker.statement.StatementFilter;
import org.clausetracker.statement.StatementService;
import org.clausetracker.statement.StatementSummary;
import org.clausetracker.web.site.AgreementChoices;
import org.clausetracker.web.site.Citations;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.statement.StatementView.Card;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Statements: what was said, and what it was read to say. */
@Path("/statements")
@Produces(Html.TYPE)
class StatementPages {

    private final StatementService statements;
    private final FindingService findings;
    private final SourceService sources;
    private final PartyService parties;
    private final AgreementChoices agreements;
    private final Citations citations;

    StatementPages(
            StatementService statements,
            FindingService findings,
            SourceService sources,
            PartyService parties,
            AgreementChoices agreements,
            Citations citations) {
        this.statements = statements;
        this.findings = findings;
        this.sources = sources;
        this.parties = parties;
        this.agreements = agreements;
        this.citations = citations;
    }

    @CheckedTemplate(basePath = "statement")
    static class Templates {
        static native TemplateInstance list(StatementList view);

        static native TemplateInstance statement(StatementView view);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public String list(@BeanParam StatementListQuery query) {
        QueryReader reader = new QueryReader("statements");
        StatementFilter filter = query.filter(reader);
        PageRequest request = query.page(reader);
        reader.check();
        Page<StatementSummary> page = statements.browse(filter, request);
        Set<String> speakers = new TreeSet<>(filter.speakers());
        page.items().stream()
                .map(StatementSummary::speaker)
                .filter(Objects::nonNull)
                .forEach(speakers::add);
        return Templates.list(new StatementList(
                        query.search(),
                        AgreementChoices.choices(agreements.names()),
                        page.items().stream().map(StatementList.Row::of).toList(),
                        new Names(parties.names(speakers)),
                        page.nextCursor()))
                .render();
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public String statement(@RestPath String id) {
        StatementDetail statement = findings.statement(id);
        SourceDetail source = sources.get(statement.source());
        Names names = new Names(parties.names(partiesOf(statement, source)));
        List<Card> cards = new ArrayList<>();
        for (FindingSummary finding : statement.findings()) {
            cards.add(new Card(cards.size() + 1, finding));
        }
        String restored = statement.restoredText();
        return Templates.statement(new StatementView(
                        statement,
                        MarkedText.withFindings(statement.text(), statement.findings()),
                        restored == null ? null : MarkedText.plain(restored),
                        source,
                        cards,
                        statements.repeating(id),
                        names,
                        agreements.namesOf(statement.findings().stream()
                                .map(FindingSummary::agreement)
                                .toList()),
                        citations.of(
                                "statement:" + id,
                                title(statement, names),
                                Citations.publishedBy(names.of(source.publisher())))))
                .render();
    }

    private static String title(StatementDetail statement, Names names) {
        String speaker = statement.speaker() == null ? "" : names.of(statement.speaker()) + ", ";
        return speaker
                + Citations.words().citeStatement(statement.id())
                + (statement.statedOn() == null ? "" : " (" + statement.statedOn() + ")");
    }

    private static Set<String> partiesOf(StatementDetail statement, SourceDetail source) {
        Set<String> slugs = new TreeSet<>(Set.of(source.publisher()));
        Stream.of(statement.speaker()).filter(Objects::nonNull).forEach(slugs::add);
        for (FindingSummary finding : statement.findings()) {
            slugs.add(finding.reporter());
            slugs.addAll(finding.about());
            Stream.of(finding.reporterSide(), finding.via())
                    .filter(Objects::nonNull)
                    .forEach(slugs::add);
        }
        return slugs;
    }
}
