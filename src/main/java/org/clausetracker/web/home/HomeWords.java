package org.clausetracker.web.home;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import org.clausetracker.rule.Cause;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.PageLanguage;

/** The words of the home page for fixed terms. */
@TemplateExtension
class HomeWords {

    private HomeWords() {}

    /** Why a status will change. */
    static String because(Cause cause, @TemplateAttribute(PageLanguage.ATTRIBUTE) Object language) {
        return Language.ofTemplate(language).words(HomeMessages.class).because(cause);
    }
}
