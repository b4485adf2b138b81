package org.clausetracker.web.agreement;

import io.quarkus.qute.TemplateExtension;
import org.clausetracker.agreement.AgreementKind;
import org.clausetracker.agreement.PartyRole;
import org.clausetracker.agreement.RelationType;
import org.clausetracker.web.site.PageLanguage;

/** How the fixed terms of an agreement are told on a page. */
@TemplateExtension
public class AgreementWords {

    private AgreementWords() {}

    /** What the document is. */
    public static String word(AgreementKind kind) {
        return PageLanguage.current().words().agreementKind(kind);
    }

    /** What a party is to the agreement. */
    public static String word(PartyRole role) {
        return PageLanguage.current().words().partyRole(role);
    }

    /** What one agreement does to another, between their names. */
    public static String word(RelationType type) {
        return PageLanguage.current().words().relationType(type);
    }
}
