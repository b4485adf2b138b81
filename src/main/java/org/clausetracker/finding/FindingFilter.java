package org.clausetracker.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.request.DayRange;

/**
 * Which findings a list shows; values of one set are alternatives, the components must all match. Event and statement
 * are two clocks: each has its own range.
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
 * @param standings how the speaker stands to what it is about, as derived; empty: any
 * @param fits whether the act falls under the clause; empty: any
 * @param reviewStates how far reviewed; empty: any
 * @param event days that the date of the event overlaps
 * @param stated days that the date of the statement overlaps
 * @param publicBy only what was certainly public by this day, or has no day while neither its source nor what it tells of is
 *     later; and nothing on an agreement that was not known by then; empty: any
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
        Set<Standing> standings,
        Set<Fit> fits,
        Set<ReviewState> reviewStates,
        DayRange event,
        DayRange stated,
        Optional<LocalDate> publicBy) {

    /** Asks for findings that name nobody; no slug is written in capitals. */
    public static final String NOBODY = "NOBODY";

    /** Whether it asks for what is about one party wherever that stands, so that the party tells most. */
    boolean isOfOneParty() {
        return about.size() == 1
                && !aboutNobody
                && agreements.isEmpty()
                && commitments.isEmpty()
                && statements.isEmpty();
    }

    /** Whether it asks for the dates of the statements. */
    boolean isOfStatements() {
        return stated.isBounded() || publicBy.isPresent();
    }

    /** The findings of one agreement. */
    public static FindingFilter ofAgreement(String slug) {
        return narrowed(Set.of(slug), Set.of(), Set.of(), Set.of());
    }

    /** The findings of one clause. */
    public static FindingFilter ofClause(String agreement, String label) {
        return ofClauses(agreement, Set.of(label));
    }

    /** The findings of some clauses of one agreement; of all of them, where no label is given. */
    static FindingFilter ofClauses(String agreement, Set<String> labels) {
        return narrowed(Set.of(agreement), labels, Set.of(), Set.of());
    }

    /** The findings that accuse or credit one party. */
    public static FindingFilter about(String party) {
        return narrowed(Set.of(), Set.of(), Set.of(party), Set.of());
    }

    /** The findings that one party reported. */
    public static FindingFilter reportedBy(String party) {
        return narrowed(Set.of(), Set.of(), Set.of(), Set.of(party));
    }

    private static FindingFilter narrowed(
            Set<String> agreements, Set<String> clauses, Set<String> about, Set<String> reporters) {
        return new FindingFilter(
                agreements,
                clauses,
                Set.of(),
                Set.of(),
                Set.of(),
                about,
                false,
                reporters,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                DayRange.always(),
                DayRange.always(),
                Optional.empty());
    }

    /** Those that say one thing. */
    public FindingFilter saying(FindingKind kind) {
        return narrowed(Set.of(kind), publicBy);
    }

    /** Those that were public by a day, and those of which it is not known when they were said. */
    public FindingFilter publicBy(LocalDate day) {
        return narrowed(kinds, Optional.of(day));
    }

    private FindingFilter narrowed(Set<FindingKind> said, Optional<LocalDate> by) {
        return new FindingFilter(
                agreements,
                clauses,
                commitments,
                statements,
                said,
                about,
                aboutNobody,
                reporters,
                reporterRoles,
                reporterSides,
                standings,
                fits,
                reviewStates,
                event,
                stated,
                by);
    }
}
