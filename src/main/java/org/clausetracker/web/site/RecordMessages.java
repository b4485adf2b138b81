package org.clausetracker.web.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of deadlines, changes, statements, sources and parties say; see {@link Messages}. */
@MessageBundle(value = "rec", locale = "en")
public interface RecordMessages {
    // Deadlines, changes
    @Message
    String deadlinesNote();

    @Message
    String noDeadline();

    @Message
    String allDeadlines();

    @Message
    String announcedOn(String day);

    @Message
    String changesAsk();

    @Message
    String pointsChanged();

    @Message
    String changesNote(int unchanged);

    @Message
    String then();

    @Message
    String saidBetween();

    @Message
    String nothingBetween();

    @Message
    String allBetween();

    // Statements and sources
    @Message
    String noSpeaker();

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
    String partiesNote();

    @Message
    String noParty();

    @Message
    String allParties();

    @Message
    String name();

    @Message
    String speaksFor();

    @Message
    String itself();

    @Message
    String independent();

    @Message
    String whatItOwes();

    @Message
    String whatItIsAccusedOf();

    @Message
    String whatItReported();

    @Message
    String owesNothing();

    @Message
    String itsOwnStatus();

    @Message
    String inferred();

    @Message
    String notAccused();

    @Message
    String notReporter();

    @Message
    String inItsWords();

    @Message
    String alsoNamed();

    @Message
    String speaksForSide();

    @Message
    String independentOfSides();

    @Message
    String heldFrom(String date);

    @Message
    String heldUntil(String date);

    @Message
    String forSide(String side);
}
