package org.clausetracker.finding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.clausetracker.party.SourceGrade;
import org.clausetracker.statement.Excerpt;
import org.clausetracker.statement.FindingOfStatement;
import org.clausetracker.time.ImpreciseDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one statement about one clause.
 *
 * @param id permanent name
 * @param statement id of the statement that is read
 * @param agreement slug of the agreement
 * @param clause label of the clause; null: the agreement as a whole
 * @param commitment id of the commitment; null: no single promise
 * @param kind what it says
 * @param alternatives other kinds that a coder might have chosen
 * @param about slugs of those accused or credited; empty: nobody is named
 * @param reporter slug of whose report it is
 * @param reporterRole how the reporter stands to the agreement
 * @param reporterSide slug of the side it speaks for; null: its own
 * @param standing how its speaker stands to what it is about, derived from who speaks and not typed; a monitor or outsider
 *     who speaks for an obligor or a beneficiary of the commitment, or whose side signed the agreement, is a party
 * @param outlet whether its speaker is an independent outlet of which no side is recorded; not in answers
 * @param via slug of the outlet that carried it
 * @param sourceGrade Admiralty reliability of the reporter
 * @param itemGrade Admiralty credibility of the item, 1 (confirmed) to 6 (cannot be judged)
 * @param fit whether the act falls under the clause
 * @param excerpt the words it rests on
 * @param statedOn when the statement was made; null when not known
 * @param eventOn when the event was; null when not known
 * @param ongoing whether the breach had not ended when it was stated
 * @param rebuts id of the finding that this denial answers
 * @param coderConfidence how sure the coder is of the label, 0 to 1
 * @param rationale why the statement was read so
 * @param reviewState whether a second person accepted it; only accepted findings move a status
 * @param retractedOn day on which the report was publicly withdrawn
 * @param recordedAt when this reading was recorded here
 * @param version how often it was recorded: {@code 1} when it was entered, one more with each change
 */
public record FindingSummary(
        @Schema(examples = "F-S010-1") String id,
        @Schema(examples = "S010") String statement,
        @Schema(examples = "nk-ceasefire-2020-11-10") String agreement,
        @Schema(examples = "1", nullable = true) @Nullable String clause,
        @Schema(examples = "nk-ceasefire-2020-11-10/1.a", nullable = true) @Nullable String commitment,
        @Schema(examples = "BREACH") FindingKind kind,
        List<FindingKind> alternatives,
        List<String> about,
        @Schema(examples = "armenia") String reporter,
        @Schema(examples = "PARTY") ReporterRole reporterRole,
        @Schema(examples = "armenia", nullable = true) @Nullable String reporterSide,
        @Schema(examples = "PARTY") Standing standing,
        @JsonIgnore boolean outlet,
        @Schema(examples = "reuters", nullable = true) @Nullable String via,
        @Schema(examples = "D") SourceGrade sourceGrade,
        @Schema(examples = "3", minimum = "1", maximum = "6") int itemGrade,
        @Schema(examples = "DIRECT") Fit fit,
        Excerpt excerpt,
        @Schema(nullable = true) @Nullable ImpreciseDate statedOn,
        @Schema(nullable = true) @Nullable ImpreciseDate eventOn,
        @Schema(examples = "false") boolean ongoing,
        @Schema(nullable = true) @Nullable String rebuts,
        @Schema(examples = "0.8", nullable = true) @Nullable BigDecimal coderConfidence,
        @Schema(nullable = true) @Nullable String rationale,
        @Schema(examples = "ACCEPTED") ReviewState reviewState,
        @Schema(nullable = true) @Nullable ImpreciseDate retractedOn,
        @Schema(examples = "2026-11-22T10:00:00Z") Instant recordedAt,
        @Schema(examples = "1", minimum = "1") int version)
        implements FindingOfStatement {}
