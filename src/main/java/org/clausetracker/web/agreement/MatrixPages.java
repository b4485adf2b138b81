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
import java.util.Optional;
import java.util.Set;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.clause.BoardDays;
import org.clausetracker.clause.ClauseBoardRow;
import org.clausetracker.clause.ClauseFilter;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.clause.CommitmentRef;
import org.clausetracker.clause.CommitmentService;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.status.Matrix;
import org.clausetracker.status.Matrix.Duty;
import org.clausetracker.status.MatrixService;
import org.clausetracker.status.Voice;
import org.clausetracker.status.VoiceService;
import org.clausetracker.web.agreement.MatrixView.Choice;
import org.clausetracker.web.agreement.VoiceTable.Shown;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.CsvTable;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageSetting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The status of each clause, commitment and obligor, and what each voice says of it, side by side. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class MatrixPages {

    private final AgreementService agreements;
    private final ClauseService clauses;
    private final CommitmentService commitments;
    private final MatrixService matrices;
    private final VoiceService voices;
    private final SaidFindings saidFindings;
    private final PageSetting setting;

    MatrixPages(
            AgreementService agreements,
            ClauseService clauses,
            CommitmentService commitments,
            MatrixService matrices,
            VoiceService voices,
            SaidFindings saidFindings,
            PageSetting setting) {
        this.agreements = agreements;
        this.clauses = clauses;
        this.commitments = commitments;
        this.matrices = matrices;
        this.voices = voices;
        this.saidFindings = saidFindings;
        this.setting = setting;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance matrix(MatrixView view);

        private Templates() {}
    }

    @GET
    @Path("agreements/{slug}/matrix")
    @Operation(hidden = true)
    public String matrix(@RestPath String slug, @BeanParam AsOfQuery query, @BeanParam MatrixQuery asked) {
        AgreementSummary agreement = agreements.summary(slug);
        AsOf asOf = setting.asOf(agreement, query);
        Language language = setting.language();
        Voices sides = sides(agreement, asOf);
        List<Voice> chosen = sides.chosen(asked.voice());
        List<String> owing = commitments.obligors(slug);
        Set<String> obligors = asked.obligors(owing);
        PageRequest request = asked.page(slug);
        Page<ClauseBoardRow> page = clauses.texts(
                slug, new BoardDays(Optional.of(asOf.day()), asOf.published()), ClauseFilter.ALL, request);
        Matrix matrix = matrices.matrix(
                slug,
                asOf.clocks(),
                chosen,
                page.items().stream().map(ClauseBoardRow::label).toList());
        Map<String, FindingSummary> said = saidFindings.in(matrix);
        Names names = setting.names(new NamedParties()
                .partiesTo(agreement.parties())
                .addAll(owing)
                .findings(said.values())
                .addAll(sides.names()));
        Map<String, CommitmentRef> refs = commitments.ofAgreement(slug).stream()
                .collect(toMap(CommitmentRef::id, ref -> setting.shown().commitment(ref)));
        VoiceTable table = VoiceTable.of(
                matrix, headings(slug, page.items()), refs, said, new Shown(Set.of(), obligors), names, language);
        int fitting = table.fitting(MatrixView.ROWS);
        return Templates.matrix(new MatrixView(
                        asOf,
                        agreement,
                        setting.shown().everyday(agreement),
                        sides.offered(chosen).stream()
                                .map(one -> new Choice(
                                        one.name(), Voices.name(one.name(), names, language), chosen.contains(one)))
                                .toList(),
                        owing.stream()
                                .map(one -> new Choice(one, names.of(one), obligors.contains(one)))
                                .toList(),
                        table.first(fitting),
                        request.after().isPresent(),
                        fitting == page.items().size()
                                ? page.nextCursor()
                                : request.cursorAfter(List.of(String.valueOf(
                                        page.items().get(fitting - 1).ordinal())))))
                .render();
    }

    private Voices sides(AgreementSummary agreement, AsOf asOf) {
        return Voices.of(agreement, voices.sides(agreement.slug()), asOf.latestKnown());
    }

    private Map<String, String> headings(String slug, List<ClauseBoardRow> rows) {
        return rows.stream()
                .filter(clause -> clause.heading() != null)
                .collect(toMap(
                        ClauseBoardRow::label,
                        clause -> String.valueOf(setting.shown().heading(slug, clause.label(), clause.heading()))));
    }

    /** The voices are those of the address; where it names none, what everybody says. */
    @GET
    @Path("downloads/{slug}/matrix.csv")
    @Produces(CsvTable.TYPE)
    @Operation(hidden = true)
    public Response table(@RestPath String slug, @BeanParam AsOfQuery query, @RestQuery @Nullable List<String> voice) {
        AgreementSummary agreement = agreements.summary(slug);
        AsOf asOf = setting.asOf(agreement, query);
        List<Voice> chosen = voice == null || voice.isEmpty()
                ? List.of(Voice.EVERYBODY)
                : sides(agreement, asOf).chosen(voice);
        Matrix matrix = matrices.matrix(slug, asOf.clocks(), chosen);
        CsvTable table = new CsvTable(
                "agreement",
                "clause",
                "commitment",
                "obligor",
                "voice",
                "asOf",
                "publishedBy",
                "headline",
                "group",
                "differs",
                "findings");
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
                                asOf.latestKnown(),
                                unit.headline(),
                                unit.group(),
                                clause.differing().contains(new Duty(commitment.commitment(), unit.obligor())),
                                String.join(" ", unit.findings()))))));
        return table.download(slug + "-matrix-" + asOf.day());
    }
}
