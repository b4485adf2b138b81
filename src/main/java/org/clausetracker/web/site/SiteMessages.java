package org.clausetracker.web.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.clause.Group;
import org.clausetracker.clause.Headline;
import org.clausetracker.clause.WordingAuthority;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.finding.ReviewState;
import org.clausetracker.finding.Standing;
import org.clausetracker.rule.Confidence;
import org.clausetracker.rule.Flag;
import org.clausetracker.rule.Timing;
import org.clausetracker.status.ChangeEvent;

/**
 * The words that several rooms share, in the language of the reader; each room has its own beside its pages. The texts
 * stand in {@code messages/site.properties} (English) and the files beside it; a test holds that every language has every
 * word. A count comes with {@code form}, the plural category that its number has in that language, see
 * {@link Language#plural(long)}.
 */
@MessageBundle(value = "site", locale = "en")
public interface SiteMessages {
    /** What a status is called; the words are those of the rule. */
    @Message
    String headline(Headline headline);

    /** What a status means, in one line. */
    @Message
    String headlineMeaning(Headline headline);

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

    /** What happened on the day of a change. */
    @Message
    String event(ChangeEvent event);

    /** What a statement says about a commitment. */
    @Message
    String findingKind(FindingKind findingKind);

    /** How a reporter stands to the agreement, as typed. */
    @Message
    String reporterRole(ReporterRole reporterRole);

    /** How the speaker stands to what it is about, as derived. */
    @Message
    String standing(Standing standing);

    /** What a second person decided about a finding. */
    @Message
    String reviewState(ReviewState reviewState);

    /** Standing of one published text of a clause. */
    @Message
    String wordingAuthority(WordingAuthority wordingAuthority);

    /** What sort of promise a commitment is. */
    @Message
    String commitmentKind(CommitmentKind commitmentKind);

    // Navigation and titles of pages
    @Message
    String siteName();

    @Message
    String skipToContent();

    @Message
    String skipToSearch();

    @Message
    String searchAll();

    @Message
    String navMain();

    @Message
    String navAgreements();

    @Message
    String navDeadlines();

    @Message
    String navParties();

    @Message
    String navStatements();

    @Message
    String navSources();

    @Message
    String navImports();

    @Message
    String navChanges();

    @Message
    String navSearch();

    @Message
    String navCodebook();

    @Message
    String navAbout();

    @Message
    String navLanguage();

    @Message
    String navLogIn();

    @Message
    String navPeople();

    @Message
    String titleClause(String label);

    @Message
    String titlePreamble();

    @Message
    String titleChapter(String label);

    @Message
    String titleAnnex(String label);

    @Message
    String titleArticle(String label);

    @Message
    String titleSection(String label);

    @Message
    String titlePart(String label);

    @Message
    String titleParagraph(String label);

    @Message
    String titleProtocol(String label);

    /** The one clause of an agreement that numbers none. */
    @Message
    String titleSingle();

    @Message
    String titleStatement(String id);

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
    String nobodyNamed();

    @Message
    String finding();

    @Message
    String due();

    @Message
    String dateUnknown();

    @Message
    String sameDay();

    @Message
    String asOf(String day);

    @Message
    String asOfToday(String day);

    @Message
    String knownThen();

    @Message
    String forecastFor(String day);

    @Message
    String knownToday();

    @Message
    String onlyPublicBy(String day);

    @Message
    String showAll();

    @Message
    String dayNotEnded(String day);

    @Message
    String dayBegun(String day);

    @Message
    String vagueSorted();

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
    String cite();

    @Message
    String apply();

    @Message
    String nextPage();

    // Counted things; form is the plural category of the language: one, few, many or other
    @Message
    String clauseCount(int n, String form);

    @Message
    String daysEarlier(int n, String form);

    @Message
    String monthsEarlier(int n, String form);

    @Message
    String yearsEarlier(int n, String form);

    @Message
    String daysLater(int n, String form);

    @Message
    String monthsLater(int n, String form);

    @Message
    String yearsLater(int n, String form);

    // Voices and findings
    @Message
    String independentVoices();

    @Message
    String notCodedYet();

    @Message
    String notCodedMeaning();

    @Message
    String breachBy();

    @Message
    String complianceBy();

    @Message
    String countAbout(long n, String whom);

    @Message
    String countAboutItself(long n);

    @Message
    String countAboutNobody(long n);

    @Message
    String noSideRecorded();

    @Message
    String outletStanding();

    /** Said beside the text of an agreement. */
    @Message
    String textNotSeen();

    @Message
    String waiting(int n, String form);

    // Fields of forms
    @Message
    String wordsInName();

    @Message
    String kind();

    @Message
    String anyKind();

    @Message
    String party();

    @Message
    String anyParty();

    @Message
    String anyAgreement();

    @Message
    String dateFrom();

    @Message
    String dateTo();

    @Message
    String dateHint();

    @Message
    String search();

    @Message
    String show();

    // Search
    @Message
    String browseAgreements();

    // Findings
    @Message
    String findings();

    @Message
    String allFindings();

    // Statements and sources
    @Message
    String noSpeaker();

    // Frame
    @Message
    String description();

    @Message
    String foot();

    /** Beside the names of a page in another language than English. */
    @Message
    String unreviewedNames();

    /** Below every page of an instance on which nobody else decides. */
    @Message
    String singlePerson();

    /** Before what must be said beside a contested name. */
    @Message
    String nameNote();

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

    // Errors
    @Message
    String badAddress();

    @Message
    String notHere();

    @Message
    String notKnownThen();

    @Message
    String knownFrom(String day);

    @Message
    String ourFault();

    /** The title of a page that cannot be shown because the service, or its database, is not there for it. */
    @Message
    String notAtTheMoment();

    @Message
    String nothingWrong();

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
    String copyCitation();

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

    @Message
    String inEditorsWords();

    /** Up to when there is evidence, in the top line of a page. */
    @Message
    String evidenceUpTo(String day);

    @Message
    String noEvidenceBy();
}
