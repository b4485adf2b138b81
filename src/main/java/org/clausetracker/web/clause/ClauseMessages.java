package org.clausetracker.web.clause;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clausetracker.web.site.SiteMessages;

/** What the page of a clause says; see {@link SiteMessages}. */
@MessageBundle(value = "clause", locale = "en")
public interface ClauseMessages {
    // Words
    @Message
    String embed();

    // Head
    @Message
    String since(String day);

    @Message
    String assessed(int known, int of);

    @Message
    String nextChange(String headline, String day);

    @Message
    String evidenceExpires(String headline, String day);

    @Message
    String readingExpires(String headline, String day);

    @Message
    String waitExpires(String headline, String day);

    @Message
    String noNextChange();

    @Message
    String moreDuties(int n, String form);

    // What decides
    @Message
    String restsOn();

    @Message
    String lastSaid();

    @Message
    String strongestDenial();

    @Message
    String strongestReading();

    @Message
    String strongestCharge();

    @Message
    String noDenial();

    @Message
    String noAnswer();

    @Message
    String answeredBy();

    @Message
    String answerTo();

    @Message
    String moreOfThem(int n);

    @Message
    String independentOnly();

    // Sections
    @Message
    String onThisPage();

    @Message
    String settledDuties(int n, String form);

    @Message
    String record();

    // The headline in sentences
    /** What a party is said to have done. */
    @Message
    String act(Act act);

    @Message
    String saidBy(String who, String by, String act);

    @Message
    String saidOf(String who, String act);

    @Message
    String saysSoItself(String who);

    @Message
    String readDifferently(String who, String by);

    @Message
    String unreported(String who, String day);

    @Message
    String pending(String who);

    @Message
    String unknown(String who);

    @Message
    String notEstablished();

    @Message
    String deadlinePassed(String day);

    @Message
    String nobodyAccused();

    @Message
    String deniesIt(String by, String form);

    @Message
    String readsOtherwise(String by, String form);

    @Message
    String creditsIt(String by, String form);

    @Message
    String answerYearsOld(String party, String month, int n, String form);

    @Message
    String answerOverYearsOld(String party, String month, int n, String form);

    @Message
    String answerDaysOld(String party, String month, int n, String form);

    @Message
    String somebodyNotNamed();

    @Message
    String both(String first, String last);

    @Message
    String andOthers(String named, int n, String form);

    @Message
    String otherPoints();

    // Wordings
    @Message
    String whatWasAgreed();

    @Message
    String editorialLabel();

    @Message
    String noWording();

    @Message
    String wholeText();

    @Message
    String otherWordings(int n);

    @Message
    String validFrom(String day);

    @Message
    String validTo(String day);

    @Message
    String publishedThere();

    @Message
    String compared();

    @Message
    String onlyAbove();

    @Message
    String onlyHere();

    @Message
    String sameWords();

    @Message
    String otherTongue();

    // Reasons
    @Message
    String whyItStandsSo();

    @Message
    String noPromises();

    @Message
    String supersededOn(String day);

    @Message
    String owedTo(String names);

    @Message
    String onCondition(String text);

    @Message
    String conditionMet(String day);

    @Message
    String deadline();

    @Message
    String deadlineMoved();

    @Message
    String announced();

    @Message
    String basis();

    @Message
    String lastKnown(String headline, String day);

    @Message
    String noted(String flag);

    @Message
    String whatDidNotCount();

    @Message
    String derivedBy(String rule, String day);

    @Message
    String inputDigest();

    // Timeline
    @Message
    String howItCameAbout();

    @Message
    String lookAt();

    @Message
    String allYears();

    @Message
    String zoomIn();

    @Message
    String zoomOut();

    @Message
    String earlier();

    @Message
    String later();

    @Message
    String marks();

    @Message
    String takeChart();

    @Message
    String sameAsTable();

    @Message
    String noChanges();

    @Message
    String changesCaption();

    @Message
    String eventsCaption();

    @Message
    String vagueDates();

    @Message
    String changedOn();

    @Message
    String changedFrom();

    @Message
    String changedTo();

    @Message
    String because();

    @Message
    String whose();

    @Message
    String what();

    @Message
    String newestMarked(int shown, long all);

    // Voices and findings
    @Message
    String asTold();

    @Message
    String asToldNote();

    @Message
    String silentSides(String names);

    @Message
    String dutyByDuty();

    @Message
    String evidence();

    @Message
    String whoSpeaks();

    @Message
    String anySide();

    @Message
    String duty();

    @Message
    String anyDuty();

    @Message
    String onlyAskedFor();

    /** On which side of the question evidence stands. */
    @Message
    String part(EvidencePart part);

    /** What evidence on that side says. */
    @Message
    String partMeaning(EvidencePart part);

    @Message
    String nothingSaid(String day);

    @Message
    String laterCount(int n, String form, String day);

    @Message
    String lookWithHindsight();

    @Message
    String newestShown(int shown, long all);

    @Message
    String allFindings();

    /** Whether a wording was seen word for word. */
    @Message
    String verified(boolean yes);
}
