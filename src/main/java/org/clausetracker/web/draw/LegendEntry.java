package org.clausetracker.web.draw;

import java.util.List;
import org.clausetracker.web.site.Language;

/**
 * What one sort of mark means.
 *
 * @param mark name of the mark in the sheet of icons
 * @param tone name of its colours
 * @param outline whether only its outline is drawn
 * @param text what it means
 */
public record LegendEntry(String mark, String tone, boolean outline, String text) {

    /** All sorts of marks, in a language. */
    public static List<LegendEntry> all(Language language) {
        DrawMessages words = language.words(DrawMessages.class);
        return List.of(
                new LegendEntry("breach", "red", false, words.markBreach()),
                new LegendEntry("denial", "blue", false, words.markDenial()),
                new LegendEntry("compliance", "green", false, words.markCompliance()),
                new LegendEntry("partial-compliance", "amber", false, words.markPartial()),
                new LegendEntry("interpretation-dispute", "amber", false, words.markReading()),
                new LegendEntry("other", "grey", false, words.markOther()),
                new LegendEntry("breach", "grey", true, words.markUncounted()));
    }
}
