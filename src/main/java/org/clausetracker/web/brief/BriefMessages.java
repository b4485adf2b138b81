package org.clausetracker.web.brief;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clausetracker.web.site.SiteMessages;

/** What a brief says; see {@link SiteMessages}. */
@MessageBundle(value = "brief", locale = "en")
public interface BriefMessages {
    @Message
    String brief();

    /** What a brief is called. */
    @Message
    String briefOn(String subject);

    @Message
    String conduct();

    @Message
    String owesNothing();

    @Message
    String soSince(String day);

    // Sections
    @Message
    String state();

    @Message
    String nothingJudged();

    @Message
    String changedSince(String day);

    @Message
    String nothingChanged(String first, String last);

    @Message
    String deciding();

    @Message
    String nobodySpoke();

    @Message
    String next();

    @Message
    String nothingComes();

    @Message
    String howToCheck();

    // Lines
    @Message
    String at(String place, String sentence);

    @Message
    String changedOn(String day, String from, String to, String event);

    @Message
    String happenedOn(String day, String event);

    @Message
    String changedBetween(String first, String from, String last, String to);

    @Message
    String due(String day, String what, String who);

    @Message
    String more(int n);

    @Message
    String saidBy(String who, String day);

    @Message
    String publishedBy(String publisher);

    @Message
    String archived(String digest);

    @Message
    String weighed(String digest);

    @Message
    String scan();

    // The form and the files
    @Message
    String changesSince();

    @Message
    String asPdf();

    @Message
    String asDocument();
}
