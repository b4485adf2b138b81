package org.clausetracker.web.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clausetracker.search.SearchType;
import org.clausetracker.search.WideningKind;
import org.clausetracker.web.site.SiteMessages;

/** What the page of search says; see {@link SiteMessages}. */
@MessageBundle(value = "search", locale = "en")
public interface SearchMessages {
    // Search
    @Message
    String searchFor();

    @Message
    String searchHint();

    @Message
    String searchIn();

    @Message
    String anyText();

    @Message
    String hitType(SearchType hitType);

    @Message
    String hitCount(int n, String form);

    @Message
    String hitCountOrMore(int n);

    @Message
    String nothingFound();

    @Message
    String nothingFoundHint();

    @Message
    String searchEverything();

    @Message
    String browseStatements();

    @Message
    String pointsWithNumber();

    @Message
    String narrowDown();

    @Message
    String alsoSearchedFor();

    @Message
    String withoutThis(String name);

    @Message
    String byFindings();

    @Message
    String clauseNeedsAgreement();

    @Message
    String whatIsSaid();

    @Message
    String sideSpokenFor();

    @Message
    String anySide();

    @Message
    String roleOfSpeaker();

    @Message
    String anyRole();

    @Message
    String independentAlone();

    @Message
    String ignoredWords();

    @Message
    String ignoredWordsHint();

    @Message
    String searchedExactly();

    @Message
    String searchWidely();

    @Message
    String searchExactly();

    @Message
    String spelledLike();

    @Message
    String calledSo();

    @Message
    String nothingFoundBeginning();

    @Message
    String savedSearch();

    @Message
    String addressOfSearch();

    @Message
    String wideningKind(WideningKind wideningKind);

    @Message
    String andMore(int n);

    @Message
    String problemInForm();

    @Message
    String firstPage();

    // Concepts
    @Message
    String concepts();

    @Message
    String conceptsNote();

    @Message
    String browseConcepts();

    @Message
    String noConcept();

    @Message
    String allConcepts();

    @Message
    String nameOrWord();

    @Message
    String calledInLanguages();

    @Message
    String otherSpellings();

    @Message
    String formsOf(String party);

    @Message
    String mayMeanElse();

    @Message
    String liesWithin();

    @Message
    String pageOfParty();

    @Message
    String whatMentionsIt();

    @Message
    String nothingMentionsIt();

    @Message
    String allMentions();
}
