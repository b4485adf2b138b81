package org.clausetracker.web.site;

import io.quarkus.qute.TemplateExtension;
import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.clause.WordingAuthority;
import org.clausetracker.rule.Confidence;
import org.clausetracker.rule.Flag;
import org.clausetracker.rule.Timing;
import org.clausetracker.status.HeadlineChange.Cause;

/** How the fixed terms of a verdict, and of what is judged, are told on a page. */
@TemplateExtension
public class VerdictWords {

    private VerdictWords() {}

    /** How well a verdict is supported. */
    public static String word(Confidence confidence) {
        return confidence == Confidence.NONE
                ? ""
                : PageLanguage.current().words().confidence(confidence);
    }

    /** How it stands to the deadline; nothing where there is none. */
    public static String word(Timing timing) {
        return timing == Timing.NO_DEADLINE || timing == Timing.CONTINUING
                ? ""
                : PageLanguage.current().words().timing(timing);
    }

    /** What a reader must know beside the status. */
    public static String word(Flag flag) {
        return PageLanguage.current().words().flag(flag);
    }

    /** Why a status changed on a day. */
    public static String word(Cause cause) {
        return PageLanguage.current().words().cause(cause);
    }

    /** What sort of promise it is. */
    public static String word(CommitmentKind kind) {
        return PageLanguage.current().words().commitmentKind(kind);
    }

    /** The standing of a published text. */
    public static String word(WordingAuthority authority) {
        return PageLanguage.current().words().wordingAuthority(authority);
    }
}
