package org.clausetracker.web.agreement;

import static java.util.stream.Collectors.toMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausetracker.agreement.AgreementDetail;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.RelationDetail;
import org.clausetracker.clause.ClauseBoardRow;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.finding.Evidence;
import org.clausetracker.finding.FindingService;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.status.HistoryService;
import org.clausetracker.status.Matrix;
import org.clausetracker.status.Matrix.MatrixClause;
import org.clausetracker.status.Matrix.View;
import org.clausetracker.status.MatrixService;
import org.clausetracker.status.Voice;
import org.clausetracker.web.agreement.BoardView.BoardClause;
import org.clausetracker.web.agreement.BoardView.PartyInRole;
import org.clausetracker.web.agreement.BoardView.Relation;
import org.clausetracker.web.draw.GroupCount;
import org.clausetracker.web.draw.TimeScale;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.CsvTable;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageSetting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One agreement as a board of its clauses. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class BoardPages {

    private final AgreementService agreements;
    private final ClauseService clauses;
    private final MatrixService matrices;
    private final HistoryService histories;
    private final FindingService findings;
    private final PageSetting setting;

    BoardPages(
            AgreementService agreements,
            ClauseService clauses,
            MatrixService matrices,
            HistoryService histories,
            FindingService findings,
            PageSetting setting) {
        this.agreements = agreements;
        this.clauses = clauses;
        this.matrices = matrices;
        this.histories = histories;
        this.findings = findings;
        this.setting = setting;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance board(BoardView view);

        private Templates() {}
    }

    @GET
    @Path("agreements/{slug}")
    @Operation(hidden = true)
    public String board(@RestPath String slug, @BeanParam AsOfQuery query) {
        AgreementDetail agreement = agreements.get(slug);
        AsOf asOf = setting.asOf(agreement.summary(), query);
        Matrix matrix = matrices.matrix(slug, asOf.clocks(), List.of(Voice.EVERYBODY));
        List<ClauseBoardRow> texts = texts(slug, asOf);
        Map<String, Evidence> evidence = findings.evidenceByClause(slug, asOf.day(), asOf.publishedBy());
        Names names = setting.names(new NamedParties()
                .partiesTo(agreement.parties())
                .obligors(matrix)
                .evidence(evidence.values()));
        BoardRows rows = new BoardRows(
                asOf,
                TimeScale.ofAgreement(agreement.signedOn(), asOf),
                names,
                setting.language(),
                views(matrix),
                histories.timelines(slug),
                evidence);
        List<BoardClause> board = texts.stream().map(rows::row).toList();
        return Templates.board(new BoardView(
                        asOf,
                        agreement,
                        setting.shown().everyday(agreement),
                        GroupCount.of(board.stream()
                                .map(row -> row.view().headline().ofRule())
                                .toList()),
                        rows.scale(),
                        board,
                        agreement.parties().stream()
                                .map(p -> new PartyInRole(p.party(), names.of(p.party()), p.role(), p.note()))
                                .toList(),
                        relations(agreement, asOf)))
                .render();
    }

    @GET
    @Path("downloads/{slug}/board.csv")
    @Produces(CsvTable.TYPE)
    @Operation(hidden = true)
    public Response table(@RestPath String slug, @BeanParam AsOfQuery query) {
        AsOf asOf = setting.asOf(agreements.summary(slug), query);
        Map<String, View> views = views(matrices.matrix(slug, asOf.clocks(), List.of(Voice.EVERYBODY)));
        CsvTable table = new CsvTable(
                "agreement",
                "clause",
                "heading",
                "text",
                "asOf",
                "publishedBy",
                "headline",
                "group",
                "known",
                "of",
                "coded",
                "waiting",
                "verified");
        for (ClauseBoardRow clause : texts(slug, asOf)) {
            View view = Objects.requireNonNull(views.get(clause.label()));
            table.add(
                    slug,
                    clause.label(),
                    clause.heading(),
                    clause.text(),
                    asOf.day(),
                    asOf.latestKnown(),
                    view.headline(),
                    view.group(),
                    view.assessed().known(),
                    view.assessed().of(),
                    clause.coded(),
                    clause.waiting(),
                    clause.verified());
        }
        return table.download(slug + "-" + asOf.day());
    }

    private List<ClauseBoardRow> texts(String slug, AsOf asOf) {
        return clauses.texts(slug, Optional.of(asOf.day()), asOf.published(), PageRequest.first(BoardView.MOST_CLAUSES))
                .items();
    }

    /** What everybody says of each clause, by label. */
    private static Map<String, View> views(Matrix matrix) {
        return matrix.clauses().stream()
                .collect(toMap(MatrixClause::clause, clause -> clause.views().get(0)));
    }

    /** What was known by the page's day; of an agreement signed later nobody knew. */
    private List<Relation> relations(AgreementDetail agreement, AsOf asOf) {
        Set<String> others = new TreeSet<>();
        agreement.relations().forEach(relation -> others.add(relation.to()));
        agreement.relatedFrom().forEach(relation -> others.add(relation.from()));
        Map<String, String> names = setting.shown().agreements(agreements.everydayNames(others, asOf.publishedBy()));
        Stream<Relation> outward = agreement.relations().stream()
                .filter(r -> names.containsKey(r.to()))
                .map(r -> new Relation(
                        true,
                        r.type(),
                        r.to(),
                        names.getOrDefault(r.to(), r.to()),
                        inBrackets(r.fromClause()),
                        inBrackets(r.toClause())));
        Stream<Relation> inward = agreement.relatedFrom().stream()
                .filter(r -> names.containsKey(r.from()))
                .map(r -> inward(r, names));
        return Stream.concat(outward, inward).toList();
    }

    private Relation inward(RelationDetail r, Map<String, String> names) {
        return new Relation(
                false,
                r.type(),
                r.from(),
                names.getOrDefault(r.from(), r.from()),
                inBrackets(r.toClause()),
                inBrackets(r.fromClause()));
    }

    private @Nullable String inBrackets(@Nullable String label) {
        if (label == null) {
            return null;
        }
        String mark = setting.shown().clauseMark(label);
        return !mark.equals(setting.shown().clauseTitle(label))
                ? setting.language().words(AgreementMessages.class).pointInBrackets(mark)
                : "(" + mark + ")";
    }
}
