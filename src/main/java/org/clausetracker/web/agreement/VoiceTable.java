package org.clausetracker.web.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.clausetracker.clause.CommitmentRef;
import org.clausetracker.clause.Headline;
import org.clausetracker.status.CommitmentGlance;
import org.clausetracker.status.CommitmentGlance.UnitGlance;
import org.clausetracker.status.Matrix;
import org.clausetracker.status.Matrix.MatrixClause;
import org.clausetracker.status.Matrix.View;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.Names;
import org.jspecify.annotations.Nullable;

/**
 * The status of the same clauses by the statements of different voices, side by side.
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
     * @param differs whether the voices differ on anything in it
     * @param headlines its status as each voice tells it
     * @param rows its commitments by who owes them
     */
    public record ClauseRow(
            String label, @Nullable String heading, boolean differs, List<Headline> headlines, List<DutyRow> rows) {}

    /**
     * What one party owes.
     *
     * @param letter letter of the commitment
     * @param summary the promise in one sentence
     * @param obligor name of the party
     * @param differs whether the voices differ on it
     * @param cells the status as each voice tells it; null where a voice has nothing to tell
     */
    public record DutyRow(String letter, String summary, String obligor, boolean differs, List<Cell> cells) {}

    /** One status; null where the voice names nobody and so has no such row. */
    public record Cell(@Nullable Headline headline) {}

    public static VoiceTable of(
            Matrix matrix,
            Map<String, String> headings,
            Map<String, CommitmentRef> commitments,
            Names names,
            Language language) {
        return new VoiceTable(
                matrix.voices().stream()
                        .map(voice -> Voices.name(voice, names, language))
                        .toList(),
                matrix.clauses().stream()
                        .map(clause -> clause(clause, headings.get(clause.clause()), commitments, names))
                        .toList());
    }

    private static ClauseRow clause(
            MatrixClause clause, @Nullable String heading, Map<String, CommitmentRef> commitments, Names names) {
        List<DutyRow> rows = new ArrayList<>();
        for (CommitmentGlance first : clause.views().get(0).commitments()) {
            String id = first.commitment();
            CommitmentRef commitment = commitments.get(id);
            for (@Nullable String obligor : obligors(clause, id)) {
                List<Cell> cells = clause.views().stream()
                        .map(view -> new Cell(headline(view, id, obligor)))
                        .toList();
                rows.add(new DutyRow(
                        commitment == null ? "" : commitment.letter(),
                        commitment == null ? id : commitment.summary(),
                        names.of(obligor),
                        cells.stream().distinct().count() > 1,
                        cells));
            }
        }
        return new ClauseRow(
                clause.clause(),
                heading,
                clause.differs(),
                clause.views().stream().map(View::headline).toList(),
                rows);
    }

    private static Set<@Nullable String> obligors(MatrixClause clause, String commitment) {
        Set<@Nullable String> obligors = new LinkedHashSet<>();
        clause.views().forEach(view -> units(view, commitment).forEach(unit -> obligors.add(unit.obligor())));
        return obligors;
    }

    private static @Nullable Headline headline(View view, String commitment, @Nullable String obligor) {
        for (UnitGlance unit : units(view, commitment)) {
            if (Objects.equals(unit.obligor(), obligor)) {
                return unit.headline();
            }
        }
        return null;
    }

    private static List<UnitGlance> units(View view, String commitment) {
        return view.commitments().stream()
                .filter(one -> one.commitment().equals(commitment))
                .flatMap(one -> one.units().stream())
                .toList();
    }
}
