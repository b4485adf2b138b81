package org.clausetracker.web.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.web.agreement.VoiceTable;
import org.clausetracker.web.agreement.VoiceTable.ClauseRow;
import org.clausetracker.web.agreement.VoiceTable.DutyRow;
import org.clausetracker.web.agreement.VoiceTable.Quote;

/**
 * What one voice says of a clause, in few words.
 *
 * @param voice its name
 * @param points what it says, at most {@value #MOST}: how it reads a duty, what it
 *     denies or charges, then the rest, of each the newest on a duty on which voices differ
 */
public record Telling(String voice, List<Point> points) {

    /** Sayings of one voice, at most. */
    static final int MOST = 2;

    /** What tells most of how a voice sees a clause comes first. */
    private static final List<FindingKind> TELLING = List.of(
            FindingKind.INTERPRETATION_DISPUTE,
            FindingKind.DENIAL,
            FindingKind.BREACH,
            FindingKind.PARTIAL_COMPLIANCE,
            FindingKind.COMPLIANCE,
            FindingKind.INTENT,
            FindingKind.RISK,
            FindingKind.CONTEXT);

    /**
     * What it says of one duty.
     *
     * @param letter letter of the commitment
     * @param obligor name of who owes it
     * @param quote the words
     */
    public record Point(String letter, String obligor, Quote quote) {}

    /** Whether it says nothing. */
    public boolean isSilent() {
        return points.isEmpty();
    }

    /** What each voice says of a clause, in the order of the columns. */
    static List<Telling> of(VoiceTable table) {
        List<Telling> tellings = new ArrayList<>();
        for (ClauseRow clause : table.clauses()) {
            for (int voice = 0; voice < table.voices().size(); voice++) {
                if (clause.cells().get(voice).status() == null) {
                    tellings.add(new Telling(table.voices().get(voice), points(clause, voice)));
                }
            }
        }
        return tellings;
    }

    private static List<Point> points(ClauseRow clause, int voice) {
        Set<String> seen = new HashSet<>();
        Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
        return clause.rows().stream()
                .sorted(Comparator.comparing(row -> !row.differs()))
                .flatMap(row -> points(row, voice))
                .sorted(Comparator.comparing(
                        point -> TELLING.indexOf(point.quote().kind())))
                .filter(point -> seen.add(point.quote().finding()))
                .filter(point -> kinds.add(point.quote().kind()))
                .limit(MOST)
                .toList();
    }

    private static Stream<Point> points(DutyRow row, int voice) {
        return row.cells().get(voice).quotes().stream().map(quote -> new Point(row.letter(), row.obligor(), quote));
    }
}
