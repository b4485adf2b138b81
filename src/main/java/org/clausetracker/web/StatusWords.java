package org.clausetracker.web;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.clausetracker.status.Group;
import org.clausetracker.status.Headline;

/**
 * How a status is told on a page: a word, an icon of its own shape, and the tone of its colour group. The one place for
 * all three.
 */
@TemplateExtension
public class StatusWords {

    private StatusWords() {}

    /** The status in one or two words. */
    public static String word(Headline headline) {
        return switch (headline) {
            case BREACHED -> "Breached";
            case CONTESTED -> "Contested";
            case OVERDUE -> "Overdue";
            case ALLEGED_BREACH -> "Breach alleged";
            case PARTIAL -> "Partly kept";
            case UNKNOWN -> "Unknown";
            case CLAIMED -> "Only claimed";
            case IN_PROGRESS -> "In progress";
            case PENDING -> "Not yet due";
            case COMPLYING -> "Being kept";
            case FULFILLED -> "Fulfilled";
            case SUSPENDED -> "Suspended";
            case NOT_IN_FORCE -> "Not in force";
            case ENDED -> "Ended";
            case SUPERSEDED -> "Superseded";
            case NOT_ASSESSABLE -> "Not assessable";
        };
    }

    /** What the word means, in one sentence. */
    public static String meaning(Headline headline) {
        return switch (headline) {
            case BREACHED -> "A breach is established and nothing established cured it.";
            case CONTESTED -> "Sources of equal standing contradict each other, or the duty is read differently.";
            case OVERDUE -> "The deadline has passed and nobody claims it was met.";
            case ALLEGED_BREACH -> "A breach is claimed, not established, and nobody has answered.";
            case PARTIAL -> "Kept in part, or broken and then kept.";
            case UNKNOWN -> "Nothing recent says how things stand.";
            case CLAIMED -> "Said to be kept only by those with an interest in saying so.";
            case IN_PROGRESS -> "Begun, not finished, not yet due.";
            case PENDING -> "Not yet due and nothing reported.";
            case COMPLYING -> "A lasting duty that recent, established reports say is kept.";
            case FULFILLED -> "A duty to act once, established as done.";
            case SUSPENDED -> "Laid aside for a time.";
            case NOT_IN_FORCE -> "Its term has not begun, or its condition is not met.";
            case ENDED -> "Its term is over.";
            case SUPERSEDED -> "Another duty took its place.";
            case NOT_ASSESSABLE -> "Nothing in it can be kept or broken.";
        };
    }

    /** The name of its symbol in the sheet of icons. */
    public static String icon(Headline headline) {
        return headline.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of its colours in the style sheet. */
    public static String tone(Headline headline) {
        return tone(headline.group());
    }

    /** The name of its colours in the style sheet. */
    public static String tone(Group group) {
        return group.name().toLowerCase(Locale.ROOT);
    }

    /** What the statuses of a colour group have in common. */
    public static String word(Group group) {
        return switch (group) {
            case RED -> "Breached or overdue";
            case AMBER -> "Contested, alleged or partly kept";
            case GREY -> "Unknown or only claimed";
            case BLUE -> "In progress or not yet due";
            case GREEN -> "Kept or fulfilled";
            case NONE -> "Not judged";
        };
    }
}
