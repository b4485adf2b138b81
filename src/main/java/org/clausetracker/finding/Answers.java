package org.clausetracker.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * Which charges of a clause are answered, and by what. A denial that names its charge answers that one alone; any other answers
 * each charge against the same party on the same duty that it does not come before. What the accused's own side says that a
 * duty of the clause means answers a charge in the same way.
 *
 * @param toCharges the answers to each charge by its id, those that name it first, then the soonest; a charge without any is absent
 * @param ofCharges the charges that each answer is an answer to by its id, the latest before it first
 */
public record Answers(Map<String, List<FindingSummary>> toCharges, Map<String, List<FindingSummary>> ofCharges) {

    /**
     * Pairs the findings of one clause.
     *
     * @param findings any findings of it; those that were rejected, or withdrawn by the day, neither charge nor answer
     * @param publishedBy the day by which things were public
     */
    public static Answers among(Collection<FindingSummary> findings, LocalDate publishedBy) {
        List<FindingSummary> standing = findings.stream()
                .filter(finding -> finding.reviewState() != ReviewState.REJECTED)
                .filter(finding -> !isWithdrawn(finding, publishedBy))
                .toList();
        Map<String, List<FindingSummary>> toCharges = new HashMap<>();
        Map<String, List<FindingSummary>> ofCharges = new HashMap<>();
        for (FindingSummary charge : standing) {
            if (isCharge(charge)) {
                standing.stream().filter(answer -> answers(answer, charge)).forEach(answer -> {
                    toCharges
                            .computeIfAbsent(charge.id(), id -> new ArrayList<>())
                            .add(answer);
                    ofCharges
                            .computeIfAbsent(answer.id(), id -> new ArrayList<>())
                            .add(charge);
                });
            }
        }
        toCharges.forEach((charge, answers) ->
                answers.sort(Comparator.comparing((FindingSummary answer) -> !charge.equals(answer.rebuts()))
                        .thenComparing(Answers::stated)
                        .thenComparing(FindingSummary::id)));
        ofCharges
                .values()
                .forEach(charges -> charges.sort(
                        Comparator.comparing(Answers::charged).reversed().thenComparing(FindingSummary::id)));
        return new Answers(toCharges, ofCharges);
    }

    /** Whether a finding accuses somebody else who is named, so that there is somebody to answer; who admits a breach answers nobody. */
    public static boolean isCharge(FindingSummary finding) {
        return finding.kind() == FindingKind.BREACH
                && finding.about().stream().anyMatch(accused -> !accused.equals(side(finding)));
    }

    /**
     * Whether a denial answers a charge against the same party on the same duty.
     *
     * @param rebuts id of the charge that the denial names; null: it names none
     * @param denied when it was said
     * @param charge id of the charge
     * @param charged when the charge says that it happened, else when the charge was made
     */
    public static boolean answers(@Nullable String rebuts, ImpreciseDate denied, String charge, ImpreciseDate charged) {
        return rebuts != null ? rebuts.equals(charge) : !denied.to().isBefore(charged.from());
    }

    private static boolean answers(FindingSummary answer, FindingSummary charge) {
        return switch (answer.kind()) {
            case DENIAL ->
                charge.id().equals(answer.rebuts())
                        || (isOfSameDuty(answer, charge)
                                && isAboutSameParty(answer, charge)
                                && isInTime(answer, charge));
            case INTERPRETATION_DISPUTE -> charge.about().contains(side(answer)) && isInTime(answer, charge);
            default -> false;
        };
    }

    private static boolean isInTime(FindingSummary answer, FindingSummary charge) {
        ImpreciseDate said = answer.statedOn();
        ImpreciseDate charged = charge.eventOn() == null ? charge.statedOn() : charge.eventOn();
        return said != null && charged != null && answers(answer.rebuts(), said, charge.id(), charged);
    }

    private static boolean isOfSameDuty(FindingSummary answer, FindingSummary charge) {
        return answer.commitment() == null || Objects.equals(answer.commitment(), charge.commitment());
    }

    private static boolean isAboutSameParty(FindingSummary answer, FindingSummary charge) {
        return answer.about().isEmpty() || answer.about().stream().anyMatch(charge.about()::contains);
    }

    private static String side(FindingSummary finding) {
        return finding.reporterSide() == null ? finding.reporter() : finding.reporterSide();
    }

    private static boolean isWithdrawn(FindingSummary finding, LocalDate day) {
        ImpreciseDate retracted = finding.retractedOn();
        return retracted != null && !retracted.to().isAfter(day);
    }

    private static LocalDate stated(FindingSummary finding) {
        ImpreciseDate stated = finding.statedOn();
        return stated == null ? LocalDate.MIN : stated.to();
    }

    private static LocalDate charged(FindingSummary finding) {
        ImpreciseDate event = finding.eventOn();
        return event == null ? stated(finding) : event.from();
    }
}
