package org.clausetracker.web.finding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clausetracker.web.site.SiteMessages;

/** What the pages of findings say; see {@link SiteMessages}. */
@MessageBundle(value = "finding", locale = "en")
public interface FindingMessages {
    // Words
    @Message
    String reporter();

    @Message
    String reset();

    // Voices and findings
    @Message
    String roleParty();

    @Message
    String roleGuarantor();

    @Message
    String roleIndependent();

    @Message
    String roleOutlet();

    @Message
    String aboutWhom(String names);

    @Message
    String notEnded();

    @Message
    String carriedBy(String outlet);

    @Message
    String saidBy(String reporter);

    @Message
    String doesNotCount();

    @Message
    String findingsOf(String point);

    @Message
    String clauseFindingsNote();

    @Message
    String backToPoint();

    // Findings
    @Message
    String findingsNote();

    @Message
    String aboutParty();

    @Message
    String dayOf();

    @Message
    String dayOfEvent();

    @Message
    String dayOfStatement();

    @Message
    String review();

    @Message
    String anyReview();

    @Message
    String datesWithin();

    @Message
    String noFinding();
}
