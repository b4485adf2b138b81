package org.clausetracker.web.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clausetracker.search.SearchType;

/** What forms, lists and the search say; see {@link Messages}. */
@MessageBundle(value = "find", locale = "en")
public interface FindMessages {
    // Fields of forms
    @Message
    String wordsInName();

    @Message
    String wordsInText();

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
    String chooseAgreement();

    @Message
    String kindOfRecord();

    @Message
    String dateFrom();

    @Message
    String dateTo();

    @Message
    String saidFrom();

    @Message
    String saidTo();

    @Message
    String dueFrom();

    @Message
    String dueTo();

    @Message
    String dateHint();

    @Message
    String search();

    @Message
    String show();

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
    String browseAgreements();

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
    String problemInForm();

    @Message
    String firstPage();

    // Findings
    @Message
    String findings();

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
    String datesWithin();

    @Message
    String noFinding();

    @Message
    String allFindings();
}
