package org.clausetracker.web.agreement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausetracker.agreement.AgreementDetail;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.RelationDetail;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.clause.ClauseSummary;
import org.clausetracker.finding.EvidenceCount;
import org.clausetracker.finding.FindingService;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.status.HistoryService;
import org.clausetracker.status.Matrix;
import org.clausetracker.status.Matrix.MatrixClause;
import org.clausetracker.status.MatrixService;
import org.clausetracker.status.Voice;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.web.agreement.Board.Point;
import org.clausetracker.web.agreement.Board.Relation;
import org.clausetracker.web.agreement.Board.Role;
import org.clausetracker.web.draw.GroupCount;
import org.clausetracker.web.draw.TimeScale;
import org.clausetracker.web.site.AgreementNames;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** One agreement as a board of its clauses. */
@Path("/agreements/{slug}")
@Produces(Html.TYPE)
public class BoardPages {

    /** Points that one board holds, at most. */
    static final int MOST_POINTS = 5_000;

    static final int STRIP_WIDTH = 320;
    static final int STRIP_HEIGHT = 24;

    private final AgreementService agreements;
    private final ClauseService clauses;
    private final MatrixService matrices;
    private final HistoryService histories;
    private final FindingService findings;
    private final Visit visit;

    BoardPages(
            AgreementService agreements,
            ClauseService clauses,
            MatrixService matrices,
            HistoryService histories,
            FindingService findings,
            Visit visit) {
        this.agreements = agreements;
        this.clauses = clauses;
        this.matrices = matrices;
        this.histories = histories;
        this.findings = findings;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance board(Board view);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public String board(@RestPath String slug, @BeanParam AsOfQuery query) {
        AgreementDetail agreement = agreements.get(slug);
        AsOf asOf = visit.asOf(agreement.summary(), query);
        Matrix matrix = matrices.matrix(slug, asOf.clocks(), List.of(Voice.EVERYBODY));
        List<ClauseSummary> texts =
                clauses.browse(slug, asOf.day(), PageRequest.first(MOST_POINTS)).items();
        List<EvidenceCount> evidence = findings.evidence(slug, asOf.day(), asOf.publishedBy());
        Names names = visit.names(named(agreement, matrix, evidence));
        TimeScale scale = scale(agreement.signedOn(), asOf);
        Points points = new Points(
                asOf,
                scale,
                names,
                matrix.clauses().stream()
                        .collect(toMap(MatrixClause::clause, row -> row.views().get(0))),
                histories.timelines(slug),
                evidence.stream().collect(groupingBy(EvidenceCount::clause)));
        List<Point> rows = texts.stream().map(points::point).toList();
        Board view = new Board(
                asOf,
                agreement,
                AgreementNames.everyday(agreement.otherNames(), agreement.title()),
                GroupCount.of(rows.stream().map(row -> row.view().headline()).toList()),
                scale,
                rows,
                agreement.parties().stream()
                        .map(p -> new Role(p.party(), names.of(p.party()), p.role(), p.note()))
                        .toList(),
                relations(agreement));
        return Templates.board(view).render();
    }

    /** From the day of signature to the later of today and the day asked about. */
    public static TimeScale scale(ImpreciseDate signedOn, AsOf asOf) {
        return new TimeScale(
                signedOn.from(), asOf.day().isAfter(asOf.today()) ? asOf.day() : asOf.today(), 0, STRIP_WIDTH);
    }

    private static Set<String> named(AgreementDetail agreement, Matrix matrix, List<EvidenceCount> evidence) {
        Set<String> slugs = new TreeSet<>();
        agreement.parties().forEach(party -> slugs.add(party.party()));
        matrix.clauses().stream()
                .flatMap(clause -> clause.views().stream())
                .flatMap(one -> one.commitments().stream())
                .flatMap(commitment -> commitment.units().stream())
                .flatMap(unit -> Stream.ofNullable(unit.obligor()))
                .forEach(slugs::add);
        evidence.stream()
                .flatMap(count -> Stream.ofNullable(count.reporterSide()))
                .forEach(slugs::add);
        return slugs;
    }

    private List<Relation> relations(AgreementDetail agreement) {
        Set<String> others = new TreeSet<>();
        agreement.relations().forEach(relation -> others.add(relation.to()));
        agreement.relatedFrom().forEach(relation -> others.add(relation.from()));
        Map<String, String> names = agreements.everydayNames(others);
        Stream<Relation> outward = agreement.relations().stream()
                .map(r -> new Relation(
                        true, r.type(), r.to(), names.getOrDefault(r.to(), r.to()), r.fromClause(), r.toClause()));
        Stream<Relation> inward = agreement.relatedFrom().stream().map(r -> inward(r, names));
        return Stream.concat(outward, inward).toList();
    }

    private static Relation inward(RelationDetail r, Map<String, String> names) {
        return new Relation(
                false, r.type(), r.from(), names.getOrDefault(r.from(), r.from()), r.toClause(), r.fromClause());
    }
}
