package org.clausetracker.web.agreement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausetracker.agreement.AgreementDetail;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.RelationDetail;
import org.clausetracker.clause.ClauseBoardRow;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.web.agreement.BoardClauses.Content;
import org.clausetracker.web.agreement.BoardView.PartyInRole;
import org.clausetracker.web.agreement.BoardView.Relation;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.CsvTable;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.PageContext;
import org.clausetracker.web.site.PageSetting;
import org.clausetracker.web.site.Redirect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One agreement as a board of its clauses. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class BoardPages {

    private final AgreementService agreements;
    private final BoardClauses clauses;
    private final BoardSearch searches;
    private final PageSetting setting;
    private final PageContext page;

    BoardPages(
            AgreementService agreements,
            BoardClauses clauses,
            BoardSearch searches,
            PageSetting setting,
            PageContext page) {
        this.agreements = agreements;
        this.clauses = clauses;
        this.searches = searches;
        this.setting = setting;
        this.page = page;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance board(BoardView view);

        private Templates() {}
    }

    @GET
    @Path("agreements/{slug}")
    @Operation(hidden = true)
    public Response board(@RestPath String slug, @BeanParam AsOfQuery asked, @BeanParam BoardQuery query) {
        AgreementDetail agreement = agreements.get(slug);
        AsOf asOf = setting.asOf(agreement.summary(), asked);
        List<String> called = query.soughtFor().isEmpty() ? List.of() : searches.called(slug, query.soughtFor());
        if (called.size() == 1) {
            return Redirect.to(PageContext.clausePath(slug, called.get(0)) + page.getCarried())
                    .build();
        }
        Content content = clauses.read(agreement, asOf, query, called);
        return Response.ok(
                        Templates.board(new BoardView(
                                        asOf,
                                        agreement,
                                        setting.shown().everyday(agreement),
                                        content.points(),
                                        content.groups(),
                                        content.scale(),
                                        content.branches(),
                                        content.finder(),
                                        agreement.parties().stream()
                                                .map(p -> new PartyInRole(
                                                        p.party(),
                                                        content.names().of(p.party()),
                                                        p.role(),
                                                        p.note()))
                                                .toList(),
                                        relations(agreement, asOf)))
                                .render(),
                        Html.TYPE)
                .build();
    }

    @GET
    @Path("downloads/{slug}/board.csv")
    @Produces(CsvTable.TYPE)
    @Operation(hidden = true)
    public Response table(@RestPath String slug, @BeanParam AsOfQuery asked, @BeanParam BoardQuery query) {
        AsOf asOf = setting.asOf(agreements.summary(slug), asked);
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
        for (ClauseBoardRow clause : clauses.rows(slug, asOf, query.filter())) {
            table.add(
                    slug,
                    clause.label(),
                    clause.heading(),
                    clause.text(),
                    asOf.day(),
                    asOf.latestKnown(),
                    clause.headline(),
                    clause.group(),
                    clause.assessed().known(),
                    clause.assessed().of(),
                    clause.coded(),
                    clause.waiting(),
                    clause.verified());
        }
        return table.download(slug + "-" + asOf.day());
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
