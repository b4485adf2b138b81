package org.clausetracker.web.statement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.clausetracker.finding.FindingService;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.statement.SourceDetail;
import org.clausetracker.statement.SourceService;
import org.clausetracker.statement.StatementFilter;
import org.clausetracker.statement.StatementService;
import org.clausetracker.statement.StatementSummary;
import org.clausetracker.web.site.AgreementChoices;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.Citations;
import org.clausetracker.web.site.CsvTable;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageSetting;
import org.clausetracker.web.statement.StatementView.NumberedFinding;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Statements: what was said, and what it was read to say. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class StatementPages {

    private final StatementService statements;
    private final FindingService findings;
    private final SourceService sources;
    private final PageSetting setting;
    private final AgreementChoices agreements;
    private final Citations citations;

    StatementPages(
            StatementService statements,
            FindingService findings,
            SourceService sources,
            PageSetting setting,
            AgreementChoices agreements,
            Citations citations) {
        this.statements = statements;
        this.findings = findings;
        this.sources = sources;
        this.setting = setting;
        this.agreements = agreements;
        this.citations = citations;
    }

    @CheckedTemplate(basePath = "statement")
    static class Templates {
        static native TemplateInstance list(StatementListView view);

        static native TemplateInstance statement(StatementView view);

        private Templates() {}
    }

    @GET
    @Path("statements")
    @Operation(hidden = true)
    public String list(@BeanParam StatementListQuery query, @BeanParam AsOfQuery asOfQuery) {
        QueryReader reader = new QueryReader("statements");
        AsOf asOf = setting.asOf(reader, asOfQuery);
        StatementFilter filter = query.filter(reader, asOf.knownBy());
        PageRequest request = query.page(reader);
        reader.check();
        Page<StatementSummary> page = statements.browse(filter, request);
        NamedParties named = new NamedParties().addAll(filter.speakers()).speakers(page.items());
        return Templates.list(new StatementListView(
                        asOf,
                        query.search(),
                        AgreementChoices.choices(agreements.names(asOf.publishedBy())),
                        page.items().stream().map(ListedStatement::of).toList(),
                        setting.names(named),
                        page.nextCursor()))
                .render();
    }

    @GET
    @Path("downloads/statements.csv")
    @Produces(CsvTable.TYPE)
    @Operation(hidden = true)
    public Response table(@BeanParam StatementListQuery query, @BeanParam AsOfQuery asOfQuery) {
        QueryReader reader = new QueryReader("statements");
        StatementFilter filter =
                query.filter(reader, setting.asOf(reader, asOfQuery).knownBy());
        reader.check();
        CsvTable table = new CsvTable(
                "id",
                "source",
                "speaker",
                "recordType",
                "mode",
                "language",
                "statedOn",
                "eventOn",
                "text",
                "restoredText",
                "quoted");
        for (StatementSummary one : CsvTable.rows(request -> statements.browse(filter, request))) {
            table.add(
                    one.id(),
                    one.source(),
                    one.speaker(),
                    one.recordType(),
                    one.mode(),
                    one.language(),
                    one.statedOn(),
                    one.eventOn(),
                    one.text(),
                    one.restoredText(),
                    one.quoted());
        }
        return table.download("statements");
    }

    @GET
    @Path("statements/{id}")
    @Operation(hidden = true)
    public String statement(@RestPath String id, @BeanParam AsOfQuery query) {
        AsOf asOf = setting.asOf(new QueryReader("statement"), query);
        StatementSummary statement = statements.get(id);
        List<FindingSummary> found = findings.ofStatement(id);
        SourceDetail source = sources.get(statement.source());
        asOf.knownBy().ifPresent(by -> StatementService.requirePublic(statement, source.publishedOn(), by));
        Names names = setting.names(new NamedParties()
                .add(source.publisher())
                .add(statement.speaker())
                .findings(found));
        List<NumberedFinding> cards = new ArrayList<>();
        for (FindingSummary finding : found) {
            cards.add(new NumberedFinding(cards.size() + 1, finding));
        }
        String restored = statement.restoredText();
        return Templates.statement(new StatementView(
                        asOf,
                        statement,
                        setting.language().words(StatementMessages.class).recordType(statement.recordType()),
                        MarkedText.withFindings(statement.text(), found, statement.quoted()),
                        restored == null ? null : MarkedText.plain(restored, statement.quoted()),
                        source,
                        cards,
                        repeating(id, asOf),
                        names,
                        agreements.namesOf(
                                found.stream().map(FindingSummary::agreement).toList()),
                        citations.of(
                                "statement:" + id,
                                title(statement),
                                SourceView.original(
                                        source,
                                        statement.speaker() == null ? "" : names.of(statement.speaker()),
                                        names))))
                .render();
    }

    private List<StatementSummary> repeating(String id, AsOf asOf) {
        return statements.repeating(id).stream()
                .filter(other -> asOf.knownBy()
                        .map(by -> other.statedOn() != null
                                && !other.statedOn().to().isAfter(by))
                        .orElse(true))
                .toList();
    }

    private String title(StatementSummary statement) {
        return citations.words().citeStatement(statement.id())
                + (statement.statedOn() == null ? "" : " (" + statement.statedOn() + ")");
    }
}
