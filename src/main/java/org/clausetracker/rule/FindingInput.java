package org.clausetracker.rule;

import java.util.List;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ItemGrade;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.finding.Standing;
import org.clausetracker.party.SourceGrade;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * One finding as the rule sees it: one statement about one commitment and at most one party. A finding about several
 * parties is given once for each of them. Read from JSON, a field left out takes the default named here.
 *
 * @param id name of the finding, unique in the case
 * @param kind any but CONTEXT, which says nothing about conduct
 * @param reporter whose report it is
 * @param reporterRole how the reporter stands to the agreement
 * @param reporterSide political side of the reporter; null when it speaks for itself
 * @param statedOn public from the last day this may mean; null when the statement has no day of its own
 * @param publishedOn day of publication of its source, which stands in for a missing {@code statedOn}; where both are
 *     null the finding never counts
 * @param eventOn what it reports happened then; null when only the day of the statement is known
 * @param eventUntil last day of what it reports; null when {@code eventOn} says it all
 * @param ongoing whether a breach had not ended when it was stated; default false
 * @param about the party accused or credited; null when nobody is named
 * @param sourceGrade default B
 * @param itemGrade 1 to 6, see {@link ItemGrade}; default 3
 * @param origin who said it first: a reprint keeps its origin; null when the reporter itself did
 * @param rebuts id of the finding that a denial answers; null when it answers whatever touches the same days
 * @param accepted whether a reviewer accepted it; default true
 * @param recordedOn when it was recorded; null when that was the day of the statement
 * @param retractedOn withdrawn in public from the last day this may mean; null when it stands
 */
public record FindingInput(
        String id,
        FindingKind kind,
        String reporter,
        ReporterRole reporterRole,
        @Nullable String reporterSide,
        @Nullable ImpreciseDate statedOn,
        @Nullable ImpreciseDate publishedOn,
        @Nullable ImpreciseDate eventOn,
        @Nullable ImpreciseDate eventUntil,
        boolean ongoing,
        @Nullable String about,
        SourceGrade sourceGrade,
        @Within(Figure.ITEM_GRADE) Integer itemGrade,
        @Nullable String origin,
        @Nullable String rebuts,
        Boolean accepted,
        @Nullable ImpreciseDate recordedOn,
        @Nullable ImpreciseDate retractedOn) {

    /** @throws IllegalArgumentException naming the field that is missing, blank or out of bounds */
    public FindingInput {
        Given.text(id, "findings.id");
        if (Given.present(kind, "findings.kind") == FindingKind.CONTEXT) {
            throw new IllegalArgumentException("findings.kind is CONTEXT, which is never passed to the rule");
        }
        Given.text(reporter, "findings.reporter");
        Given.present(reporterRole, "findings.reporterRole");
        Given.textIfAny(reporterSide, "findings.reporterSide");
        Given.textIfAny(about, "findings.about");
        sourceGrade = sourceGrade == null ? SourceGrade.B : sourceGrade;
        itemGrade = itemGrade == null ? ItemGrade.POSSIBLY_TRUE.number() : itemGrade;
        Figure.ITEM_GRADE.check(itemGrade, "findings.itemGrade");
        Given.textIfAny(origin, "findings.origin");
        Given.textIfAny(rebuts, "findings.rebuts");
        accepted = accepted == null || accepted;
    }

    /** The day of the statement, or the one that stands in for it; null when neither is known. */
    @Nullable
    public ImpreciseDate day() {
        return statedOn != null ? statedOn : publishedOn;
    }

    /**
     * Whether it is heard where one obligor of its commitment is judged: if it is about that obligor, or names nobody. A
     * breach that names nobody blames no obligor by guess.
     *
     * @param obligor null: where the breaches that name nobody are judged
     */
    public boolean isHeardOn(@Nullable String obligor) {
        if (about != null) {
            return about.equals(obligor);
        }
        return obligor == null || kind != FindingKind.BREACH;
    }

    /** The same finding as if it stood, recorded on the day of the statement. */
    FindingInput neverRetracted() {
        return new FindingInput(
                id,
                kind,
                reporter,
                reporterRole,
                reporterSide,
                statedOn,
                publishedOn,
                eventOn,
                eventUntil,
                ongoing,
                about,
                sourceGrade,
                itemGrade,
                origin,
                rebuts,
                accepted,
                null,
                null);
    }

    /** Who first said it: two findings of one origin are one voice. */
    String voice() {
        return origin != null ? origin : reporter;
    }

    /**
     * How its speaker stands to a commitment.
     *
     * @param signatories slugs of those who signed the agreement as parties
     */
    public Standing standingOn(CommitmentInput commitment, List<String> signatories) {
        return Standing.of(
                reporterRole, reporter, reporterSide, commitment.obligors(), commitment.beneficiaries(), signatories);
    }

    /** Whose interest the reporter speaks for. */
    public String side() {
        return reporterSide != null ? reporterSide : reporter;
    }
}
