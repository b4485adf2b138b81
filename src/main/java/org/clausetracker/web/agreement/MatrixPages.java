package org.clausetracker.web.agreement;

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
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.clause.ClauseSummary;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.status.Matrix;
import org.clausetracker.status.MatrixService;
import org.clausetracker.status.Voice;
import org.clausetracker.web.clause.ClauseVerdicts;
import org.clausetracker.web.site.AgreementNames;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Clause by commitment by obligor, as told by each voice side by side. */
@Path("/agreements/{slug}/matrix")
@Produces(Html.TYPE)
class MatrixPages {

    private final AgreementService agreements;
    private final ClauseService clauses;
    private final MatrixService matrices;
    private final ClauseVerdicts verdicts;
    private final Visit visit;

    MatrixPages(
            AgreementService agreements,
            ClauseService clauses,
            MatrixService matrices,
            ClauseVerdicts verdicts,
            Visit visit) {
        this.agreements = agreements;
        this.clauses = clauses;
        this.matrices = matrices;
        this.verdicts = verdicts;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance matrix(MatrixView view);

        private Templates() {}
    }

    /**
     * What the page shows.
     *
     * @param asOf the day and what was known
     * @param agreement the agreement
     * @param name the name it goes by
     * @param choices the voices that can be listened to
     * @param told what they tell
     * @param differing how many points they differ on
     */
    public record MatrixView(
            AsOf asOf, AgreementSummary agreement, String name, List<Choice> choices, Told told, int differing) {

        /** The view as a query: the day, what was public, and the voices that are listened to. */
        public String query() {
            StringBuilder query = new StringBuilder("asOf=" + asOf.day() + "&publishedBy=" + asOf.publishedBy());
            choices.stream().filter(Choice::chosen).forEach(choice -> query.append("&voice=")
                    .append(choice.voice()));
            return query.toString();
        }
    }

    /** A voice that can be listened to. */
    public record Choice(String voice, String name, boolean chosen) {}

    @GET
    @Operation(hidden = true)
    public String matrix(@RestPath String slug, @BeanParam AsOfQuery query, @RestQuery @Nullable List<String> voice) {
        AgreementSummary agreement = agreements.summary(slug);
        AsOf asOf = visit.asOf(agreement, query);
        List<Voice> all = Voices.of(agreement);
        List<Voice> chosen = Voices.chosen(all, voice);
        Matrix matrix = matrices.matrix(slug, asOf.clocks(), chosen);
        Names names = visit.names(named(agreement, matrix));
        Map<String, String> headings =
                clauses.browse(slug, asOf.day(), PageRequest.first(BoardPages.MOST_POINTS)).items().stream()
                        .filter(clause -> clause.heading() != null)
                        .collect(toMap(ClauseSummary::label, clause -> String.valueOf(clause.heading())));
        MatrixView view = new MatrixView(
                asOf,
                agreement,
                AgreementNames.everyday(agreement.otherNames(), agreement.title()),
                all.stream()
                        .map(one -> new Choice(one.name(), Voices.name(one.name(), names), chosen.contains(one)))
                        .toList(),
                Told.of(matrix, headings, verdicts.refs(agreement), names),
                matrix.differing().size());
        return Templates.matrix(view).render();
    }

    private static Set<String> named(AgreementSummary agreement, Matrix matrix) {
        Set<String> slugs = new TreeSet<>();
        agreement.parties().forEach(party -> slugs.add(party.party()));
        matrix.clauses().stream()
                .flatMap(clause -> clause.views().stream())
                .flatMap(one -> one.commitments().stream())
                .flatMap(commitment -> commitment.units().stream())
                .flatMap(unit -> Stream.ofNullable(unit.obligor()))
                .forEach(slugs::add);
        return slugs;
    }
}
