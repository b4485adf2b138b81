package org.clausetracker.web.agreement;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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

    /** Those who owe one commitment and have a row of their own, at most, where nobody was chosen; the others share rows. */
    static final int MOST_ALONE = 6;

    /**
     * One clause.
     *
     * @param label number as printed
     * @param heading short heading
     * @param coded whether any commitment of it is recorded
     * @param differs whether two voices differ on anything in it
     * @param cells what each voice makes of it
     * @param rows its commitments by who owes them, as far as they are shown
     */
    public record ClauseRow(
            String label,
            @Nullable String heading,
            boolean coded,
            boolean differs,
            List<ClauseCell> cells,
            List<DutyRow> rows) {}

    /**
     * What a voice makes of a clause.
     *
     * @param status the status by all statements; null for a single voice
     * @param kinds what a single voice says of anything in it; empty: nothing
     */
    public record ClauseCell(@Nullable Headline status, Set<FindingKind> kinds) {}

    /**
     * What one party owes, or several of whom the same is to be said.
     *
     * @param letter letter of the commitment
     * @param summary the promise in one sentence
     * @param obligor name of the party, or how many they are
     * @param about slug of the party, or NOBODY: the findings about it are listed under this name; empty for several
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
            String language,
            boolean verbatim,
            @Nullable String reporter,
            String when) {}

    /**
     * Lays out a matrix.
     *
     * @param headings heading by label of the clause
     * @param commitments by id
     * @param said the findings that its cells show
     * @param shown what the page shows of it, and beside it
     */
    public static VoiceTable of(
            Matrix matrix,
            Map<String, String> headings,
            Map<String, CommitmentRef> commitments,
            Map<String, FindingSummary> said,
            Shown shown,
            Names names,
            Language language) {
        Layout layout = new Layout(commitments, said, shown, names, language);
        return new VoiceTable(
                matrix.voices().stream()
                        .map(voice -> Voices.name(voice, names, language))
                        .toList(),
                matrix.clauses().stream()
                        .map(clause -> layout.clause(clause, headings.get(clause.clause())))
                        .toList());
    }

    /**
     * What a page shows of a table, and beside it.
     *
     * @param here ids of the findings that it shows elsewhere
     * @param obligors slugs of those who owe whose rows are shown; empty: everybody
     */
    public record Shown(Set<String> here, Set<String> obligors) {

        private boolean isShown(@Nullable String obligor) {
            return obligors.isEmpty() || obligors.contains(obligor == null ? FindingFilter.NOBODY : obligor);
        }
    }

    /** How many of its clauses, from the first on, have no more rows together than this; at least one, if there are any. */
    int fitting(int rows) {
        int sum = 0;
        for (int i = 0; i < clauses.size(); i++) {
            sum += 1 + clauses.get(i).rows().size();
            if (sum > rows && i > 0) {
                return i;
            }
        }
        return clauses.size();
    }

    /** Its first clauses alone. */
    VoiceTable first(int count) {
        return new VoiceTable(voices, clauses.subList(0, count));
    }

    private record Layout(
            Map<String, CommitmentRef> commitments,
            Map<String, FindingSummary> said,
            Shown shown,
            Names names,
            Language language) {

        ClauseRow clause(MatrixClause clause, @Nullable String heading) {
            List<Column> columns = clause.views().stream().map(Column::of).toList();
            List<DutyRow> rows = new ArrayList<>();
            List<CommitmentGlance> owed = clause.views().get(0).commitments();
            for (CommitmentGlance first : owed) {
                rows.addAll(rows(first.commitment(), columns, clause.differing()));
            }
            return new ClauseRow(
                    clause.clause(),
                    heading,
                    !owed.isEmpty(),
                    clause.differs(),
                    clause.views().stream().map(Layout::cell).toList(),
                    rows);
        }

        /** A row for each who owes a commitment; of very many those alone of whom somebody speaks, and the others together. */
        private List<DutyRow> rows(String commitment, List<Column> columns, List<Duty> differing) {
            List<Duty> duties = columns.stream()
                    .flatMap(column -> column.units().keySet().stream())
                    .filter(duty -> duty.commitment().equals(commitment) && shown.isShown(duty.obligor()))
                    .distinct()
                    .toList();
            Set<Duty> alone = new LinkedHashSet<>(duties);
            if (duties.size() > MOST_ALONE && shown.obligors().isEmpty()) {
                alone = duties.stream()
                        .filter(duty -> duty.obligor() == null || isSpokenOf(duty, columns))
                        .sorted(Comparator.comparing(duty -> worst(duty, columns)))
                        .limit(MOST_ALONE)
                        .collect(toCollection(LinkedHashSet::new));
            }
            List<DutyRow> rows = new ArrayList<>();
            for (Duty duty : alone) {
                rows.add(row(duty, columns, differing.contains(duty)));
            }
            Map<Headline, List<Duty>> others = new TreeMap<>();
            for (Duty duty : duties) {
                if (!alone.contains(duty)) {
                    others.computeIfAbsent(worst(duty, columns), headline -> new ArrayList<>())
                            .add(duty);
                }
            }
            others.values().forEach(together -> rows.add(others(together, columns, differing)));
            return rows;
        }

        /** The status by all statements; the last one where these have no column. Headlines are declared worst first. */
        private static Headline worst(Duty duty, List<Column> columns) {
            return columns.stream()
                    .filter(Column::isOfEverybody)
                    .map(column -> column.units().get(duty))
                    .filter(Objects::nonNull)
                    .map(unit -> unit.headline().ofRule())
                    .findFirst()
                    .orElse(Headline.NOT_ASSESSABLE);
        }

        private static boolean isSpokenOf(Duty duty, List<Column> columns) {
            return columns.stream().anyMatch(column -> column.isSpokenOf(duty));
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

        private DutyRow row(Duty duty, List<Column> columns, boolean differs) {
            String obligor = duty.obligor();
            return new DutyRow(
                    letter(duty),
                    summary(duty),
                    names.of(obligor),
                    obligor == null ? FindingFilter.NOBODY : obligor,
                    differs,
                    columns.stream().map(column -> cell(column, duty)).toList());
        }

        /** Several of one status. */
        private DutyRow others(List<Duty> duties, List<Column> columns, List<Duty> differing) {
            Duty first = duties.get(0);
            return new DutyRow(
                    letter(first),
                    summary(first),
                    language.words(AgreementMessages.class).otherObligors(duties.size()),
                    "",
                    duties.stream().anyMatch(differing::contains),
                    columns.stream()
                            .map(column -> column.isOfEverybody()
                                    ? cell(column, first)
                                    : new Cell(null, List.of(), duties.stream().anyMatch(column::isSpokenOf)))
                            .toList());
        }

        private String letter(Duty duty) {
            CommitmentRef commitment = commitments.get(duty.commitment());
            return commitment == null ? "" : commitment.letter();
        }

        private String summary(Duty duty) {
            CommitmentRef commitment = commitments.get(duty.commitment());
            return commitment == null ? duty.commitment() : commitment.summary();
        }

        private Cell cell(Column column, Duty duty) {
            UnitGlance unit = column.units().get(duty);
            if (column.isOfEverybody()) {
                return new Cell(Objects.requireNonNull(unit).headline().ofRule(), List.of(), false);
            }
            if (unit == null) {
                return new Cell(null, List.of(), false);
            }
            List<Quote> quotes = unit.said().values().stream()
                    .map(id -> said.get(id))
                    .filter(Objects::nonNull)
                    .sorted(Comparator.comparing(Layout::stated).reversed())
                    .map(finding -> quote(finding, column.voice()))
                    .toList();
            return new Cell(null, quotes, unit.findings().size() > unit.said().size());
        }

        private Quote quote(FindingSummary finding, String voice) {
            ImpreciseDate stated = finding.statedOn();
            return new Quote(
                    finding.id(),
                    finding.statement(),
                    shown.here().contains(finding.id()),
                    finding.kind(),
                    Beginning.of(finding.excerpt().text(), BoardRows.WORDS),
                    finding.excerpt().language(),
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
    }

    /**
     * What one voice makes of a clause.
     *
     * @param voice who it is
     * @param units what it makes of each duty
     */
    private record Column(String voice, Map<Duty, UnitGlance> units) {

        static Column of(View view) {
            Map<Duty, UnitGlance> units = new LinkedHashMap<>();
            view.commitments().forEach(commitment -> commitment
                    .units()
                    .forEach(unit -> units.put(new Duty(commitment.commitment(), unit.obligor()), unit)));
            return new Column(view.voice(), units);
        }

        boolean isOfEverybody() {
            return voice.equals(Voice.ALL);
        }

        /** Whether a single voice says something of a duty. */
        boolean isSpokenOf(Duty duty) {
            UnitGlance unit = units.get(duty);
            return !isOfEverybody() && unit != null && !unit.said().isEmpty();
        }
    }
}
