package org.clausetracker.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over a canonical text of the inputs that count (section 6 of the rule).
 *
 * <p>One line per record, ended by a line feed, in UTF-8: its name, then each field as a blank, its length in UTF-16
 * units, a colon and its value; a field that is not given is a blank and a hyphen. In this order:
 *
 * <ol>
 *   <li>{@code rule} version; {@code parameters} dispute days; {@code clocks} asOf, publishedBy, recordedBy;
 *       {@code signatory} id, in the order given
 *   <li>{@code known} the day publication is judged by; then for each commitment in the order given
 *       <ul>
 *         <li>{@code commitment} id, kind, windowDays, stallDays, reversible, condition, appliesFrom, appliesUntil, and
 *             supersededOn as far as it was known by that day
 *         <li>{@code obligor} id and {@code beneficiary} id, in the order given
 *         <li>{@code deadline} due, announcedOn and {@code term} until, announcedOn, for the versions announced by that day,
 *             in the order given
 *         <li>{@code suspension} from, announcedOn, and until, untilAnnouncedOn as far as its end was known by that day, for
 *             the versions announced by that day, in the order given
 *         <li>{@code finding} id, kind, reporter, reporterRole, reporterSide, the day of the statement or the one that
 *             stands in for it, eventOn, eventUntil, ongoing,
 *             about, sourceGrade, itemGrade, origin, rebuts, for the findings that count on that or any later day, in
 *             ascending order of their lines
 *       </ul>
 *   <li>{@code finding} lines of the same kind for findings that name no commitment
 * </ol>
 *
 * Findings that do not count are left out, so a later publication leaves the digest of an earlier answer as it was.
 */
final class InputDigest {

    /** Takes each line as it comes: of tens of thousands, no text is made as a whole. */
    private final Consumer<String> lines;

    private InputDigest(Consumer<String> lines) {
        this.lines = lines;
    }

    static String of(StatusCase input, PreparedClause clause, Moment moment, RuleParameters parameters) {
        MessageDigest sha256 = sha256();
        write(input, clause, moment, parameters, line -> sha256.update(line.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** The text that is digested. */
    static String canonical(StatusCase input, PreparedClause clause, Moment moment, RuleParameters parameters) {
        StringBuilder text = new StringBuilder();
        write(input, clause, moment, parameters, text::append);
        return text.toString();
    }

    private static void write(
            StatusCase input, PreparedClause clause, Moment moment, RuleParameters parameters, Consumer<String> lines) {
        InputDigest digest = new InputDigest(lines);
        digest.line("rule", StatusEngine.RULE);
        digest.line("parameters", parameters.disputeDays());
        digest.line("clocks", input.asOf(), Days.date(moment.publishedBy()), input.recordedBy());
        input.signatories().forEach(party -> digest.line("signatory", party));
        digest.known(clause, moment);
    }

    private void known(PreparedClause clause, Moment moment) {
        line("known", Days.date(moment.publishedBy()));
        for (PreparedCommitment prepared : clause.commitments()) {
            commitment(prepared.commitment(), moment.publishedBy());
            findings(prepared.findings(), moment);
        }
        findings(clause.withoutCommitment(), moment);
    }

    private void findings(List<WeighedFinding> findings, Moment moment) {
        findings.stream()
                .filter(finding -> UsableFindings.mayCount(finding, moment))
                .map(finding -> finding(finding.input()))
                .sorted()
                .forEach(lines);
    }

    private void commitment(DatedCommitment dated, int publishedBy) {
        CommitmentInput input = dated.input();
        line(
                "commitment",
                input.id(),
                input.kind(),
                input.windowDays(),
                input.stallDays(),
                input.reversible(),
                input.condition(),
                input.appliesFrom(),
                input.appliesUntil(),
                dated.supersededOn(publishedBy) == Days.NEVER ? null : input.supersededOn());
        input.obligors().forEach(obligor -> line("obligor", obligor));
        input.beneficiaries().forEach(party -> line("beneficiary", party));
        input.deadlines().stream()
                .filter(version -> isKnown(version.announcedOn(), publishedBy))
                .forEach(version -> line("deadline", version.due(), version.announcedOn()));
        input.terms().stream()
                .filter(term -> term.announcedOn() == null || isKnown(term.announcedOn(), publishedBy))
                .forEach(term -> line("term", term.until(), term.announcedOn()));
        input.suspensions().stream()
                .filter(pause -> isKnown(pause.known(), publishedBy))
                .forEach(pause -> {
                    boolean ends = pause.untilKnown() != null && isKnown(pause.untilKnown(), publishedBy);
                    line(
                            "suspension",
                            pause.from(),
                            pause.announcedOn(),
                            ends ? pause.until() : null,
                            ends ? pause.untilAnnouncedOn() : null);
                });
    }

    private static boolean isKnown(ImpreciseDate announced, int publishedBy) {
        return Days.of(announced.to()) <= publishedBy;
    }

    private static String finding(FindingInput input) {
        return text(
                "finding",
                input.id(),
                input.kind(),
                input.reporter(),
                input.reporterRole(),
                input.reporterSide(),
                input.day(),
                input.eventOn(),
                input.eventUntil(),
                input.ongoing(),
                input.about(),
                input.sourceGrade(),
                input.itemGrade(),
                input.origin(),
                input.rebuts());
    }

    private void line(String name, @Nullable Object... fields) {
        lines.accept(text(name, fields));
    }

    private static String text(String name, @Nullable Object... fields) {
        StringBuilder text = new StringBuilder(name);
        for (Object field : fields) {
            if (field == null) {
                text.append(" -");
            } else {
                String value = field.toString();
                text.append(' ').append(value.length()).append(':').append(value);
            }
        }
        return text.append('\n').toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
