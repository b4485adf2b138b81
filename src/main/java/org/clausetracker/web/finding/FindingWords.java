package org.clausetracker.web.finding;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Locale;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ReviewState;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.PageLanguage;

/** The words of a page for the fixed terms of a finding. */
@TemplateExtension
public class FindingWords {

    private FindingWords() {}

    /** What the statement says. */
    public static String word(FindingKind kind, @TemplateAttribute(PageLanguage.ATTRIBUTE) Object language) {
        return Language.ofTemplate(language).words().findingKind(kind);
    }

    /** The name of its colours in the style sheet. */
    public static String tone(FindingKind kind) {
        return switch (kind) {
            case BREACH -> "red";
            case PARTIAL_COMPLIANCE, INTERPRETATION_DISPUTE -> "amber";
            case COMPLIANCE -> "green";
            case DENIAL -> "blue";
            case INTENT, RISK, CONTEXT -> "grey";
        };
    }

    /** The name of its mark in drawings and beside its word. */
    public static String mark(FindingKind kind) {
        return switch (kind) {
            case INTENT, RISK, CONTEXT -> "other";
            default -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /** Whether it was reviewed, and how. */
    public static String word(ReviewState state, @TemplateAttribute(PageLanguage.ATTRIBUTE) Object language) {
        return Language.ofTemplate(language).words().reviewState(state);
    }
}
