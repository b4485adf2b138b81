package org.clausetracker.web.change;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clausetracker.web.site.SiteMessages;

/** What the page of changes says; see {@link SiteMessages}. */
@MessageBundle(value = "change", locale = "en")
public interface ChangeMessages {
    // Fields of forms
    @Message
    String chooseAgreement();

    // Deadlines, changes
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
}
