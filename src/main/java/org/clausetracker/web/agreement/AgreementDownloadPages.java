package org.clausetracker.web.agreement;

import static java.util.stream.Collectors.toMap;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.clause.ClauseSummary;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.status.Matrix;
import org.clausetracker.status.Matrix.MatrixClause;
import org.clausetracker.status.Matrix.View;
import org.clausetracker.status.MatrixService;
import org.clausetracker.status.Voice;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.CsvTable;
import org.clausetracker.web.site.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the pages of one agreement show, as tables for a spreadsheet. */
@Path("/downloads")
@Produces(CsvTable.TYPE)
class AgreementDownloadPages {

    private final AgreementService agreements;
    private final ClauseService clauses;
    private final MatrixService matrices;
    private final Visit visit;

    AgreementDownloadPages(AgreementService agreements, ClauseService clauses, MatrixService matrices, Visit visit) {
        this.agreements = agreements;
        this.clauses = clauses;
        this.matrices = matrices;
        this.visit = visit;
    }

    @GET
    @Path("{slug}/board.csv")
    @Operation(hidden = true)
    public Response board(@RestPath String slug, @BeanParam AsOfQuery query) {
        AsOf asOf = visit.asOf(agreements.summary(slug), query);
        Map<String, View> views = matrices.matrix(slug, asOf.clocks(), List.of(Voice.EVERYBODY)).clauses().stream()
                .collect(toMap(MatrixClause::clause, clause -> clause.views().get(0)));
        CsvTable table = new CsvTable(
                "agreement", "clause", "heading", "text", "asOf", "publishedBy", "headline", "group", "known", "of");
        PageRequest request = PageRequest.first(BoardPages.MOST_POINTS);
        for (ClauseSummary clause : clauses.browse(slug, asOf.day(), request).items()) {
            View view = Objects.requireNonNull(views.get(clause.label()));
            table.add(
                    slug,
                    clause.label(),
                    clause.heading(),
                    clause.text(),
                    asOf.day(),
                    asOf.publishedBy(),
                    view.headline(),
                    view.group(),
                    view.assessed().known(),
                    view.assessed().of());
        }
        return table.download(slug + "-" + asOf.day());
    }

    /** The voices are those of the address; where it names none, what everybody says. */
    @GET
    @Path("{slug}/matrix.csv")
    @Operation(hidden = true)
    public Response matrix(@RestPath String slug, @BeanParam AsOfQuery query, @RestQuery @Nullable List<String> voice) {
        AgreementSummary agreement = agreements.summary(slug);
        AsOf asOf = visit.asOf(agreement, query);
        List<Voice> voices = voice == null || voice.isEmpty()
                ? List.of(Voice.EVERYBODY)
                : Voices.chosen(Voices.of(agreement), voice);
        Matrix matrix = matrices.matrix(slug, asOf.clocks(), voices);
        CsvTable table = new CsvTable(
                "agreement", "clause", "commitment", "obligor", "voice", "asOf", "publishedBy", "headline", "group");
        matrix.clauses().forEach(clause -> clause.views()
                .forEach(view -> view.commitments().forEach(commitment -> commitment
                        .units()
                        .forEach(unit -> table.add(
                                slug,
                                clause.clause(),
                                commitment.commitment(),
                                unit.obligor(),
                                view.voice(),
                                matrix.asOf(),
                                matrix.publishedBy(),
                                unit.headline(),
                                unit.group())))));
        return table.download(slug + "-matrix-" + asOf.day());
    }
}
