package org.clausetracker.web.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.clause.CommitmentRef;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.FindingFilter;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.status.CommitmentGlance;
import org.clausetracker.status.CommitmentGlance.UnitGlance;
import org.clausetracker.status.Matrix;
import org.clausetracker.status.Matrix.Duty;
import org.clausetracker.status.Matrix.MatrixClause;
import org.clausetracker.status.Matrix.View;
import org.clausetracker.status.Voice;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.web.site.Beginning;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.Names;
import org.jspecify.annotations.Nullable;

/**
 * The same clauses by different voices, side by side: the status that follows from all statements, and of each voice alone
 * what it said. A voice that says nothing of a duty has no status there.
 *
 * @param voices names of the voices, one for each column
 * @param clauses the clauses in order
 */
public record VoiceTable(List<String> voices, List<ClauseRow> clauses) {

    /**
     * One clause.
     *
     * @param label number as printed
     * @param heading short heading
     * @param differs whether two voices differ on anything in it
     * @param cells what each voice makes of it
     * @param rows its commitments by who owes them
     */
    public record ClauseRow(
            String label, @Nullable String heading, boolean differs, List<ClauseCell> cells, List<DutyRow> rows) {}

    /**
     * What a voice makes of a clause.
     *
     * @param status the status by all statements; null for a single voice
     * @param kinds what a single voice says of anything in it; empty: nothing
     */
    public record ClauseCell(@Nullable Headline status, Set<FindingKind> kinds) {}

    /**
     * What one party owes.
     *
     * @param letter letter of the commitment
     * @param summary the promise in one sentence
     * @param obligor name of the party
     * @param about slug of the party, or NOBODY: the findings about it are listed under this name
     * @param differs whether two voices differ on it
     * @param cells what each voice makes of it
     */
    public record DutyRow(
            String letter, String summary, String obligor, String about, boolean differs, List<Cell> cells) {}

    /**
     * What a voice makes of a duty.
     *
     * @param status the status by all statements; null for a single voice
     * @param quotes what a single voice said, the newest of each kind; empty: nothing
     * @param more whether it said more
     */
    public record Cell(@Nullable Headline status, List<Quote> quotes, boolean more) {}

    /**
     * One finding in few words.
     *
     * @param finding id of the finding
     * @param statement id of its statement
     * @param here whether the page shows the finding elsewhere
     * @param kind what it says
     * @param text the words it rests on, the beginning of long ones
     * @param verbatim whether these are the speaker's words; otherwise they are the editor's
     * @param reporter name of who says it, where the column does not tell
     * @param when when it was said, as exactly as known; empty when not known
     */
    public record Quote(
            String finding,
            String statement,
            boolean here,
            FindingKind kind,
            String text,
            boolean verbatim,
            @Nullable String reporter,
            String when) {}

    /**
     * Lays out a matrix.
     *
     * @param headings heading by label of the clause
     * @param commitments by id
     * @param said the findings that its cells show
     * @param here ids of the findings that the page shows elsewhere
     */
    public static VoiceTable of(
            Matrix matrix,
            Map<String, String> headings,
            Map<String, CommitmentRef> commitments,
            Map<String, FindingSummary> said,
            Set<String> here,
            Names names,
            Language language) {
        Layout layout = new Layout(commitments, said, here, names, language);
        return new VoiceTable(
                matrix.voices().stream()
                        .map(voice -> Voices.name(voice, names, language))
                        .toList(),
                matrix.clauses().stream()
                        .map(clause -> layout.clause(clause, headings.get(clause.clause())))
                        .toList());
    }

    private record Layout(
            Map<String, CommitmentRef> commitments,
            Map<String, FindingSummary> said,
            Set<String> here,
            Names names,
            Language language) {

        ClauseRow clause(MatrixClause clause, @Nullable String heading) {
            List<DutyRow> rows = new ArrayList<>();
            for (CommitmentGlance first : clause.views().get(0).commitments()) {
                String id = first.commitment();
                obligors(clause, id).forEach(obligor -> rows.add(row(clause, new Duty(id, obligor))));
            }
            return new ClauseRow(
                    clause.clause(),
                    heading,
                    clause.differs(),
                    clause.views().stream().map(Layout::cell).toList(),
                    rows);
        }

        private static ClauseCell cell(View view) {
            if (isOfEverybody(view)) {
                return new ClauseCell(view.headline().ofRule(), Set.of());
            }
            Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
            view.commitments().stream()
                    .flatMap(commitment -> commitment.units().stream())
                    .forEach(unit -> kinds.addAll(unit.said().keySet()));
            return new ClauseCell(null, kinds);
        }

        private DutyRow row(MatrixClause clause, Duty duty) {
            CommitmentRef commitment = commitments.get(duty.commitment());
            String obligor = duty.obligor();
            return new DutyRow(
                    commitment == null ? "" : commitment.letter(),
                    commitment == null ? duty.commitment() : commitment.summary(),
                    names.of(obligor),
                    obligor == null ? FindingFilter.NOBODY : obligor,
                    clause.differing().contains(duty),
                    clause.views().stream().map(view -> cell(view, duty)).toList());
        }

        private Cell cell(View view, Duty duty) {
            Optional<UnitGlance> unit = units(view, duty.commitment()).stream()
                    .filter(one -> Objects.equals(one.obligor(), duty.obligor()))
                    .findFirst();
            if (isOfEverybody(view)) {
                return new Cell(unit.orElseThrow().headline().ofRule(), List.of(), false);
            }
            if (unit.isEmpty()) {
                return new Cell(null, List.of(), false);
            }
            List<Quote> quotes = unit.get().said().values().stream()
                    .map(id -> said.get(id))
                    .filter(Objects::nonNull)
                    .sorted(Comparator.comparing(Layout::stated).reversed())
                    .map(finding -> quote(finding, view.voice()))
                    .toList();
            return new Cell(
                    null,
                    quotes,
                    unit.get().findings().size() > unit.get().said().size());
        }

        private Quote quote(FindingSummary finding, String voice) {
            ImpreciseDate stated = finding.statedOn();
            return new Quote(
                    finding.id(),
                    finding.statement(),
                    here.contains(finding.id()),
                    finding.kind(),
                    Beginning.of(finding.excerpt().text(), BoardRows.WORDS),
                    finding.excerpt().quoted(),
                    finding.reporter().equals(voice) ? null : names.of(finding.reporter()),
                    stated == null ? "" : language.dates().date(stated));
        }

        private static String stated(FindingSummary finding) {
            ImpreciseDate stated = finding.statedOn();
            return stated == null ? "" : stated.to().toString();
        }

        private static boolean isOfEverybody(View view) {
            return view.voice().equals(Voice.ALL);
        }

        private static Set<@Nullable String> obligors(MatrixClause clause, String commitment) {
            Set<@Nullable String> obligors = new LinkedHashSet<>();
            clause.views().forEach(view -> units(view, commitment).forEach(unit -> obligors.add(unit.obligor())));
            return obligors;
        }

        private static List<UnitGlance> units(View view, String commitment) {
            return view.commitments().stream()
                    .filter(one -> one.commitment().equals(commitment))
                    .flatMap(one -> one.units().stream())
                    .toList();
        }
    }
}
