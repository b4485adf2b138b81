package org.clausetracker.web.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the frame of the site, the board, the matrix and error pages say; see {@link Messages}. */
@MessageBundle(value = "site", locale = "en")
public interface SiteMessages {
    // Frame
    @Message
    String description();

    @Message
    String foot();

    @Message
    String api();

    @Message
    String appearance();

    @Message
    String asDevice();

    @Message
    String light();

    @Message
    String dark();

    @Message
    String breadcrumb();

    @Message
    String onThisPage();

    @Message
    String data();

    @Message
    String citeText();

    // Home and agreements
    @Message
    String homeTitle();

    @Message
    String homeLead();

    @Message
    String noAgreement();

    @Message
    String agreementCount(int n, String form);

    @Message
    String onPage();

    @Message
    String fewerWords();

    @Message
    String allAgreements();

    @Message
    String emptyRecord();

    @Message
    String noPointsShort();

    @Message
    String statusOfPoints();

    @Message
    String moreAgreements();

    // BoardView
    @Message
    String noPoints();

    @Message
    String otherAgreementsLink();

    @Message
    String matrixLink();

    @Message
    String pointsInOrder();

    @Message
    String sinceBrief(String day);

    @Message
    String whomItConcerns();

    @Message
    String lastEvidence(String day, String age);

    @Message
    String noEvidence();

    @Message
    String breachBy();

    @Message
    String complianceBy();

    @Message
    String stripNote(String day);

    @Message
    String stripLabel(int n, String from, String to);

    @Message
    String role();

    @Message
    String otherAgreements();

    @Message
    String noRelations();

    @Message
    String thisAgreement();

    @Message
    String thisAgreementToo();

    @Message
    String pointInBrackets(String label);

    @Message
    String textAndSources();

    @Message
    String notSeen();

    // Matrix
    @Message
    String matrixTitle();

    @Message
    String matrixNote();

    @Message
    String voicesDifferOn(int differing, int of);

    @Message
    String listenTo();

    // Errors
    @Message
    String badAddress();

    @Message
    String notHere();

    @Message
    String ourFault();

    @Message
    String error(int status);

    @Message
    String dayExample();

    @Message
    String tryAgain();

    @Message
    String whatYouCanDo();

    @Message
    String openToday();

    @Message
    String startHome();

    // Reference
    @Message
    String englishOnly();

    @Message
    String codebookNote();

    @Message
    String noCodebook();

    // Citations
    @Message
    String citeRule(String version);

    @Message
    String citeRecorded(String day);

    @Message
    String citePublisher(String name);

    @Message
    String citeOn(String title, String day);

    @Message
    String citeKnown(String title, String day, String known);

    @Message
    String citeChanges(String agreement, String first, String last);

    @Message
    String citeStatement(String id);

    @Message
    String citeAccessed(String day);

    @Message
    String citeParty(String party);
}
