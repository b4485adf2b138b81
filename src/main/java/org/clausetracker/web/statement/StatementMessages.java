package org.clausetracker.web.statement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.Fit;
import org.clausetracker.finding.ItemGrade;
import org.clausetracker.party.SourceGrade;
import org.clausetracker.statement.Mode;
import org.clausetracker.statement.RecordType;
import org.clausetracker.web.site.SiteMessages;

/** What the pages of statements and sources say; see {@link SiteMessages}. */
@MessageBundle(value = "statement", locale = "en")
public interface StatementMessages {
    /** The same in a sentence. */
    @Message
    String findingKindMeaning(FindingKind findingKind);

    /** Whether the act falls under the clause. */
    @Message
    String fit(Fit fit);

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
    String titleSource(String id);

    // Words
    @Message
    String source();

    @Message
    String speaker();

    @Message
    String statedOn();

    @Message
    String eventOn();

    // Counted things; form is the plural category of the language: one, few, many or other
    @Message
    String findingCount(int n, String form);

    @Message
    String statementCount(int n, String form);

    // Fields of forms
    @Message
    String wordsInText();

    @Message
    String kindOfRecord();

    @Message
    String saidFrom();

    @Message
    String saidTo();

    // Statements and sources
    @Message
    String noStatement();

    @Message
    String allStatementsLink();

    @Message
    String asPublishedDamaged();

    @Message
    String editorsWords();

    @Message
    String asPublished();

    @Message
    String restored();

    @Message
    String readToSay();

    @Message
    String notLinked();

    @Message
    String neverEvidence(String type);

    @Message
    String numbersNote();

    @Message
    String noMoreExact();

    @Message
    String standing();

    @Message
    String review();

    @Message
    String doesNotMove();

    @Message
    String withdrawn(String day);

    @Message
    String words();

    @Message
    String firstSaidIn();

    @Message
    String oneVoice();

    @Message
    String sameWordsAs();

    @Message
    String repeatedIn();

    @Message
    String cutFrom();

    @Message
    String characters(String document, int start, int end);

    @Message
    String address();

    @Message
    String notKnown();

    @Message
    String whereFrom();

    @Message
    String publisher();

    @Message
    String published();

    @Message
    String noSource();

    @Message
    String allSources();

    @Message
    String sourcesNote();

    @Message
    String onlyOf();

    @Message
    String textKept();

    @Message
    String textKeptSum();

    @Message
    String moreInSource();

    // Parties
    @Message
    String forSide(String side);
}
