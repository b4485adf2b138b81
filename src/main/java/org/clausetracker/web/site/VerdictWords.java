package org.clausetracker.web.site;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.clause.WordingAuthority;
import org.clausetracker.rule.Confidence;
import org.clausetracker.rule.Flag;
import org.clausetracker.rule.Timing;
import org.clausetracker.status.ChangeEvent;

/** The words of a page for the fixed terms of a verdict, and of what is judged. */
@TemplateExtension
public class VerdictWords {

    private VerdictWords() {}

    /** How well a verdict is supported. */
    public static String word(Confidence confidence, @TemplateAttribute(PageLanguage.ATTRIBUTE) Object language) {
        return confidence == Confidence.NONE
                ? ""
                : Language.ofTemplate(language).words().confidence(confidence);
    }

    /** How it stands to the deadline; nothing where there is none. */
    public static String word(Timing timing, @TemplateAttribute(PageLanguage.ATTRIBUTE) Object language) {
        return timing == Timing.NO_DEADLINE || timing == Timing.CONTINUING
                ? ""
                : Language.ofTemplate(language).words().timing(timing);
    }

    /** What a reader must know beside the status. */
    public static String word(Flag flag, @TemplateAttribute(PageLanguage.ATTRIBUTE) Object language) {
        return Language.ofTemplate(language).words().flag(flag);
    }

    /** What happened on the day of a change. */
    public static String word(ChangeEvent event, @TemplateAttribute(PageLanguage.ATTRIBUTE) Object language) {
        return Language.ofTemplate(language).words().event(event);
    }

    /** What sort of promise it is. */
    public static String word(CommitmentKind kind, @TemplateAttribute(PageLanguage.ATTRIBUTE) Object language) {
        return Language.ofTemplate(language).words().commitmentKind(kind);
    }

    /** The standing of a published text. */
    public static String word(WordingAuthority authority, @TemplateAttribute(PageLanguage.ATTRIBUTE) Object language) {
        return Language.ofTemplate(language).words().wordingAuthority(authority);
    }
}
