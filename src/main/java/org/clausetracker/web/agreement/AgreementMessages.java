package org.clausetracker.web.agreement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clausetracker.agreement.AgreementKind;
import org.clausetracker.agreement.PartyRole;
import org.clausetracker.agreement.RelationType;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.web.site.SiteMessages;

/** What the pages of agreements say; see {@link SiteMessages}. */
@MessageBundle(value = "agreement", locale = "en")
public interface AgreementMessages {
    /** What sort of document an agreement is. */
    @Message
    String agreementKind(AgreementKind agreementKind);

    /** How a party stands to an agreement. */
    @Message
    String partyRole(PartyRole partyRole);

    /** What one agreement does to another. */
    @Message
    String relationType(RelationType relationType);

    // Navigation and titles of pages
    @Message
    String navMatrix();

    // Voices and findings
    /** What a voice says of a duty. */
    @Message
    String said(FindingKind said);

    @Message
    String saysNothing();

    @Message
    String editorsWords();

    @Message
    String moreSaid();

    @Message
    String toldLabel();

    @Message
    String pointAndPromise();

    @Message
    String promise();

    @Message
    String owedBy();

    @Message
    String wholePoint();

    @Message
    String voicesDiffer();

    @Message
    String allStatements();

    // Home and agreements
    @Message
    String noAgreement();

    @Message
    String lookForAgreement();

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
    String noneKnownBy(String day);

    @Message
    String noPointsShort();

    @Message
    String statusOfPoints();

    @Message
    String moreAgreements();

    /** Said once of each agreement, and of all of a group. */
    @Message
    String changesInAYear(int n, String form);

    // Processes and countries
    @Message
    String process();

    @Message
    String country();

    @Message
    String groupBy();

    @Message
    String notGrouped();

    @Message
    String anyProcess();

    @Message
    String anyCountry();

    @Message
    String ofNoProcess();

    @Message
    String ofNoCountry();

    @Message
    String noneOfCountry();

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
    String stripNote(String day);

    @Message
    String noStripNote(String day);

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

    @Message
    String chooseObligors();

    /** Those who owe a duty and of whom nobody speaks. */
    @Message
    String otherObligors(int n);

    @Message
    String pointsOf(String first, String last);

    @Message
    String nextPoints();

    @Message
    String firstPoints();

    @Message
    String why();

    @Message
    String newestStatement();

    @Message
    String lastRecorded();

    /** Said where nobody stated what was searched, and up to when. */
    @Message
    String silence();

    @Message
    String codedUntil();

    @Message
    String notStated();

    @Message
    String codedBeyond();

    @Message
    String searched(String sources);

    /** Said of a day after the last that was coded. */
    @Message
    String silenceAfter(String day);

    // Finding points on a board
    @Message
    String findPoints();

    @Message
    String goTo();

    @Message
    String goToHint();

    @Message
    String go();

    @Message
    String noSuchPoint(String label);

    @Message
    String severalCalled(String label);

    @Message
    String anybody();

    @Message
    String codedOrNot();

    @Message
    String codedBoth();

    @Message
    String codedOnly();

    @Message
    String pointsMatch(int matching, int of);

    @Message
    String allPoints();

    @Message
    String noPointMatches();

    @Message
    String pages();

    @Message
    String previousPoints();

    @Message
    String ownPage(String title);
}
