package org.clausetracker.web.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clausetracker.rule.Cause;
import org.clausetracker.web.site.SiteMessages;

/** What the home page says; see {@link SiteMessages}. */
@MessageBundle(value = "home", locale = "en")
public interface HomeMessages {
    /** Why a status will change. */
    @Message
    String because(Cause cause);

    @Message
    String homeTitle();

    @Message
    String homeLead();

    // The agreement that is shown whole
    @Message
    String wholeAgreement();

    @Message
    String worstOf(int shown, int of);

    // What moved, will move and waits
    @Message
    String changedLately();

    @Message
    String nothingChanged();

    @Message
    String becomes();

    @Message
    String allChanges();

    @Message
    String changesNext();

    @Message
    String nothingNext();

    @Message
    String allDeadlines();

    @Message
    String waitsForDecision();

    @Message
    String waitingSince(int n, String form, String day);

    @Message
    String nothingWaits();

    // The others
    @Message
    String others();

    @Message
    String othersNote();
}
