package org.clausetracker.finding;

import java.util.Set;
import org.clausetracker.paging.DayRange;

/**
 * Which findings a list shows; values of one set are alternatives, the components must all match. Event and statement are two clocks: each has its own range.
 *
 * @param agreements slugs of agreements; empty: any
 * @param clauses labels of clauses of the one agreement named; empty: any
 * @param commitments ids of commitments; empty: any
 * @param statements ids of statements; empty: any
 * @param kinds what they say; empty: any
 * @param about slugs of those accused or credited; empty: any
 * @param aboutNobody whether findings that name nobody match too
 * @param reporters slugs of whose report it is; empty: any
 * @param reporterRoles how the reporter stands to the agreement; empty: any
 * @param reporterSides slugs of the sides spoken for; empty: any
 * @param fits whether the act falls under the clause; empty: any
 * @param reviewStates how far reviewed; empty: any
 * @param event days that the date of the event overlaps
 * @param stated days that the date of the statement overlaps
 */
public record FindingFilter(
        Set<String> agreements,
        Set<String> clauses,
        Set<String> commitments,
        Set<String> statements,
        Set<FindingKind> kinds,
        Set<String> about,
        boolean aboutNobody,
        Set<String> reporters,
        Set<ReporterRole> reporterRoles,
        Set<String> reporterSides,
        Set<Fit> fits,
        Set<ReviewState> reviewStates,
        DayRange event,
        DayRange stated) {

    /** Whether it asks for what is about one party wherever that stands, so that the party tells most. */
    boolean isOfOneParty() {
        return about.size() == 1
                && !aboutNobody
                && agreements.isEmpty()
                && commitments.isEmpty()
                && statements.isEmpty();
    }

    /** The findings of one clause. */
    public static FindingFilter ofClause(String agreement, String label) {
        return new FindingFilter(
                Set.of(agreement),
                Set.of(label),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                DayRange.always(),
                DayRange.always());
    }

    /** Those of one kind alone. */
    public FindingFilter ofKind(FindingKind kind) {
        return new FindingFilter(
                agreements,
                clauses,
                commitments,
                statements,
                Set.of(kind),
                about,
                aboutNobody,
                reporters,
                reporterRoles,
                reporterSides,
                fits,
                reviewStates,
                event,
                stated);
    }

    /** The findings that accuse or credit one party. */
    public static FindingFilter about(String party) {
        return new FindingFilter(
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(party),
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                DayRange.always(),
                DayRange.always());
    }

    /** The findings that one party reported. */
    public static FindingFilter reportedBy(String party) {
        return new FindingFilter(
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                Set.of(party),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                DayRange.always(),
                DayRange.always());
    }
}
