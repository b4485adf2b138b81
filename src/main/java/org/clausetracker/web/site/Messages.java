package org.clausetracker.web.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clausetracker.agreement.AgreementKind;
import org.clausetracker.agreement.PartyRole;
import org.clausetracker.agreement.RelationType;
import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.clause.Group;
import org.clausetracker.clause.Headline;
import org.clausetracker.clause.WordingAuthority;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.Fit;
import org.clausetracker.finding.ItemGrade;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.finding.ReviewState;
import org.clausetracker.finding.SourceGrade;
import org.clausetracker.party.PartyKind;
import org.clausetracker.rule.Confidence;
import org.clausetracker.rule.Flag;
import org.clausetracker.rule.Progress;
import org.clausetracker.rule.Timing;
import org.clausetracker.statement.Mode;
import org.clausetracker.statement.RecordType;
import org.clausetracker.status.HeadlineChange.Cause;

/**
 * The words of the product in the language of the reader. The texts stand in {@code messages/msg.properties} (English)
 * and the files beside it; a test holds that every language has every word. A count comes with {@code form}, the plural
 * category that its number has in that language, see {@link Language#plural(long)}.
 */
@MessageBundle(value = "msg", locale = "en")
public interface Messages {
    /** What a status is called; the words are those of the rule. */
    @Message
    String headline(Headline headline);

    /** What a status means, in one line. */
    @Message
    String headlineMeaning(Headline headline);

    /** Where deadlines stand, as headings. */
    @Message
    String deadlineHeading(DeadlineHeading heading);

    /** Groups of statuses, each drawn in one colour. */
    @Message
    String group(Group group);

    /** How well a status is supported. */
    @Message
    String confidence(Confidence confidence);

    /** Where a duty stands against its deadline. */
    @Message
    String timing(Timing timing);

    /** What a reader must know beside a status. */
    @Message
    String flag(Flag flag);

    /** How far a one-off duty has come. */
    @Message
    String progress(Progress progress);

    /** Why a status changed on a day. */
    @Message
    String cause(Cause cause);

    /** What a statement says about a commitment. */
    @Message
    String findingKind(FindingKind findingKind);

    /** The same in a sentence. */
    @Message
    String findingKindMeaning(FindingKind findingKind);

    /** How a reporter stands to the agreement. */
    @Message
    String reporterRole(ReporterRole reporterRole);

    /** Whether the act falls under the clause. */
    @Message
    String fit(Fit fit);

    /** What a second person decided about a finding. */
    @Message
    String reviewState(ReviewState reviewState);

    /** What sort of document an agreement is. */
    @Message
    String agreementKind(AgreementKind agreementKind);

    /** How a party stands to an agreement. */
    @Message
    String partyRole(PartyRole partyRole);

    /** What a party is. */
    @Message
    String partyKind(PartyKind partyKind);

    /** Standing of one published text of a clause. */
    @Message
    String wordingAuthority(WordingAuthority wordingAuthority);

    /** What one agreement does to another. */
    @Message
    String relationType(RelationType relationType);

    /** What sort of promise a commitment is. */
    @Message
    String commitmentKind(CommitmentKind commitmentKind);

    /** What a recorded statement is good for. */
    @Message
    String recordType(RecordType recordType);

    /** Whose words a text is in. */
    @Message
    String mode(Mode mode);

    /** Reliability of a reporter on the Admiralty scale. */
    @Message
    String sourceGrade(SourceGrade sourceGrade);

    /** Credibility of one item on the Admiralty scale. */
    @Message
    String itemGrade(ItemGrade itemGrade);

    // Navigation and titles of pages
    @Message
    String siteName();

    @Message
    String skipToContent();

    @Message
    String navMain();

    @Message
    String navAgreements();

    @Message
    String navBoard();

    @Message
    String navMatrix();

    @Message
    String navDeadlines();

    @Message
    String navParties();

    @Message
    String navStatements();

    @Message
    String navSources();

    @Message
    String navChanges();

    @Message
    String navSearch();

    @Message
    String navReview();

    @Message
    String navCodebook();

    @Message
    String navAbout();

    @Message
    String navLanguage();

    @Message
    String titleClause(String label);

    @Message
    String titleMatrix();

    @Message
    String titleStatement(String id);

    @Message
    String titleSource(String id);

    @Message
    String titleNotFound();

    @Message
    String titleError();

    // Words that stand on many pages
    @Message
    String status();

    @Message
    String agreement();

    @Message
    String clause();

    @Message
    String commitment();

    @Message
    String obligor();

    @Message
    String nobodyNamed();

    @Message
    String finding();

    @Message
    String statement();

    @Message
    String source();

    @Message
    String speaker();

    @Message
    String reporter();

    @Message
    String about();

    @Message
    String statedOn();

    @Message
    String eventOn();

    @Message
    String due();

    @Message
    String dateUnknown();

    @Message
    String deadlinesMoved();

    @Message
    String sameDay();

    @Message
    String asOf(String day);

    @Message
    String asOfToday(String day);

    @Message
    String knownThen();

    @Message
    String hindsightBy(String day);

    @Message
    String showAnotherDay();

    @Message
    String whatCounts();

    @Message
    String backToToday();

    @Message
    String asKnownThen();

    @Message
    String withHindsight();

    @Message
    String embed();

    @Message
    String cite();

    @Message
    String reasons();

    @Message
    String reset();

    @Message
    String apply();

    @Message
    String nextPage();

    // Counted things; form is the plural category of the language: one, few, many or other
    @Message
    String clauseCount(int n, String form);

    @Message
    String commitmentCount(int n, String form);

    @Message
    String findingCount(int n, String form);

    @Message
    String statementCount(int n, String form);

    @Message
    String dayCount(int n, String form);

    @Message
    String daysEarlier(int n, String form);

    @Message
    String monthsEarlier(int n, String form);

    @Message
    String yearsEarlier(int n, String form);
}
