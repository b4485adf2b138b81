package org.clausetracker.web.site;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Locale;
import org.clausetracker.clause.Group;
import org.clausetracker.clause.Headline;

/**
 * How a status is told on a page: a word, an icon of its own shape, and the tone of its colour group. The one place for
 * all three.
 */
@TemplateExtension
public class StatusWords {

    private StatusWords() {}

    /** The status in one or two words. */
    public static String word(Headline headline, @TemplateAttribute(PageLanguage.ATTRIBUTE) Object language) {
        return Language.ofTemplate(language).words().headline(headline);
    }

    /** What the word means, in one sentence. */
    public static String meaning(Headline headline, @TemplateAttribute(PageLanguage.ATTRIBUTE) Object language) {
        return Language.ofTemplate(language).words().headlineMeaning(headline);
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
    public static String word(Group group, @TemplateAttribute(PageLanguage.ATTRIBUTE) Object language) {
        return Language.ofTemplate(language).words().group(group);
    }
}
