package org.clausetracker.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over a canonical text of the inputs that count (section 6 of the rule).
 *
 * <p>One line per record, ended by a line feed, in UTF-8: its name, then each field as a blank, its length in UTF-16
 * units, a colon and its value; a field that is not given is a blank and a hyphen. In this order:
 *
 * <ol>
 *   <li>{@code rule} version; {@code parameters} dispute days; {@code clocks} asOf, publishedBy, recordedBy
 *   <li>{@code known} the day publication is judged by; then for each commitment in the order given
 *       <ul>
 *         <li>{@code commitment} id, kind, windowDays, stallDays, reversible, condition, appliesFrom, appliesUntil, and
 *             supersededOn as far as it was known by that day
 *         <li>{@code obligor} id, in the order given
 *         <li>{@code deadline} due, announcedOn, for the versions announced by that day, in the order given
 *         <li>{@code suspension} from, until, in the order given
 *         <li>{@code finding} id, kind, reporter, reporterRole, reporterSide, statedOn, eventOn, eventUntil, ongoing,
 *             about, sourceGrade, itemGrade, origin, rebuts, for the findings that count on that or any later day, in
 *             ascending order of their lines
 *       </ul>
 *   <li>where publishedBy is not asOf, the same again as known on asOf, which the forecast starts from
 * </ol>
 *
 * Findings that do not count are left out, so a later publication leaves the digest of an earlier answer as it was.
 */
final class InputDigest {

    private final StringBuilder text = new StringBuilder(1024);

    private InputDigest() {}

    static String of(StatusCase input, PreparedClause clause, Moment moment, RuleParameters parameters) {
        return sha256(canonical(input, clause, moment, parameters));
    }

    /** The text that is digested. */
    static String canonical(StatusCase input, PreparedClause clause, Moment moment, RuleParameters parameters) {
        InputDigest digest = new InputDigest();
        digest.line("rule", StatusEngine.RULE);
        digest.line("parameters", parameters.disputeDays());
        digest.line("clocks", input.asOf(), Days.date(moment.publishedBy()), input.recordedBy());
        digest.known(clause, moment);
        if (moment.publishedBy() != moment.asOf()) {
            digest.known(clause, moment.withoutHindsight());
        }
        return digest.text.toString();
    }

    private void known(PreparedClause clause, Moment moment) {
        line("known", Days.date(moment.publishedBy()));
        for (PreparedCommitment prepared : clause.commitments()) {
            commitment(prepared.commitment(), moment.publishedBy());
            prepared.findings().stream()
                    .filter(finding -> UsableFindings.mayCount(finding, moment))
                    .map(finding -> finding(finding.input()))
                    .sorted()
                    .forEach(text::append);
        }
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
        for (DeadlineVersion version : input.deadlines()) {
            if (Days.of(version.announcedOn().from()) <= publishedBy) {
                line("deadline", version.due(), version.announcedOn());
            }
        }
        input.suspensions().forEach(pause -> line("suspension", pause.from(), pause.until()));
    }

    private static String finding(FindingInput input) {
        InputDigest line = new InputDigest();
        line.line(
                "finding",
                input.id(),
                input.kind(),
                input.reporter(),
                input.reporterRole(),
                input.reporterSide(),
                input.statedOn(),
                input.eventOn(),
                input.eventUntil(),
                input.ongoing(),
                input.about(),
                input.sourceGrade(),
                input.itemGrade(),
                input.origin(),
                input.rebuts());
        return line.text.toString();
    }

    private void line(String name, @Nullable Object... fields) {
        text.append(name);
        for (Object field : fields) {
            if (field == null) {
                text.append(" -");
            } else {
                String value = field.toString();
                text.append(' ').append(value.length()).append(':').append(value);
            }
        }
        text.append('\n');
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
