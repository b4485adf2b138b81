package org.clausetracker.web.agreement;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import org.clausetracker.agreement.AgreementKind;
import org.clausetracker.agreement.PartyRole;
import org.clausetracker.agreement.RelationType;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.PageLanguage;

/** The words of a page for the fixed terms of an agreement. */
@TemplateExtension
public class AgreementWords {

    private AgreementWords() {}

    /** What the document is. */
    public static String word(AgreementKind kind, @TemplateAttribute(PageLanguage.ATTRIBUTE) Object language) {
        return Language.ofTemplate(language).words(AgreementMessages.class).agreementKind(kind);
    }

    /** What a party is to the agreement. */
    public static String word(PartyRole role, @TemplateAttribute(PageLanguage.ATTRIBUTE) Object language) {
        return Language.ofTemplate(language).words(AgreementMessages.class).partyRole(role);
    }

    /** What one agreement does to another, between their names. */
    public static String word(RelationType type, @TemplateAttribute(PageLanguage.ATTRIBUTE) Object language) {
        return Language.ofTemplate(language).words(AgreementMessages.class).relationType(type);
    }
}
