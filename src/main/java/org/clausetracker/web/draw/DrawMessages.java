package org.clausetracker.web.draw;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clausetracker.web.site.SiteMessages;

/** What drawings say; see {@link SiteMessages}. */
@MessageBundle(value = "draw", locale = "en")
public interface DrawMessages {
    // Timeline
    @Message
    String timeline();

    @Message
    String chartTitle(String from, String to);

    @Message
    String chartDescription();

    @Message
    String laneWording();

    @Message
    String laneDeadlines();

    @Message
    String deadlineOf(String letter, String day);

    @Message
    String laterMoved();

    // BoardView
    @Message
    String ifNobodySpeaks();

    @Message
    String stripLabel(int n, String from, String to);
}
