package org.clausetracker.web;

import io.quarkus.qute.TemplateExtension;
import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.clause.WordingAuthority;
import org.clausetracker.status.Confidence;
import org.clausetracker.status.Flag;
import org.clausetracker.status.HeadlineChange.Cause;
import org.clausetracker.status.Timing;

/** How the fixed terms of a verdict, and of what is judged, are told on a page. */
@TemplateExtension
public class VerdictWords {

    private VerdictWords() {}

    /** How well a verdict is supported. */
    public static String word(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> "high confidence";
            case MEDIUM -> "medium confidence";
            case LOW -> "low confidence";
            case NONE -> "";
        };
    }

    /** How it stands to the deadline; nothing where there is none. */
    public static String word(Timing timing) {
        return switch (timing) {
            case NO_DEADLINE, CONTINUING -> "";
            case NOT_DUE -> "not yet due";
            case PAST_DUE -> "past its deadline";
            case MET_ON_TIME -> "done in time";
            case MET_LATE -> "done late";
            case MET_TIMING_UNCERTAIN -> "done, perhaps late";
            case PAST_DUE_UNVERIFIED -> "past its deadline, fulfilment only claimed";
        };
    }

    /** What a reader must know beside the status. */
    public static String word(Flag flag) {
        return switch (flag) {
            case DUE_MOVED -> "deadline was moved";
            case INTENT_DECLARED -> "performance promised";
            case AT_RISK -> "threat or warning";
            case INTERPRETATION_DISPUTED -> "meaning disputed";
            case ALLEGATION_REFUTED -> "an allegation was refuted";
            case REVERSED -> "undone later";
            case ALLEGATION_OPEN -> "an allegation is open";
            case DENIED -> "denied by the accused";
            case STALE -> "nothing recent confirms it";
            case ALLEGATION_UNCONFIRMED -> "an allegation is unconfirmed";
        };
    }

    /** Why a status changed on a day. */
    public static String word(Cause cause) {
        return switch (cause) {
            case STATEMENT -> "a statement became public";
            case RETRACTION -> "a report was withdrawn";
            case TERM -> "a date passed";
            case SILENCE -> "nothing was said for long";
        };
    }

    /** What sort of promise it is. */
    public static String word(CommitmentKind kind) {
        return switch (kind) {
            case ONE_OFF -> "To be done once";
            case CONTINUING -> "Owed every day";
            case DECLARATORY -> "A declaration";
        };
    }

    /** The standing of a published text. */
    public static String word(WordingAuthority authority) {
        return switch (authority) {
            case AUTHENTIC -> "language of issue";
            case OFFICIAL_TRANSLATION -> "official translation";
            case PRESS -> "press";
            case SUMMARY -> "summary, not the wording";
            case LEAKED_DRAFT -> "unsigned draft";
        };
    }
}
