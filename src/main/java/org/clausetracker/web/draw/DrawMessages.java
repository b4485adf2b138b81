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

    /** The month about which most is reported. */
    @Message
    String peak(String month, int n);

    @Message
    String brushHint();

    @Message
    String reportsOf(String side, String month, int n);

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

    // What the marks mean
    @Message
    String markBreach();

    @Message
    String markDenial();

    @Message
    String markCompliance();

    @Message
    String markPartial();

    @Message
    String markReading();

    @Message
    String markOther();

    @Message
    String markUncounted();

    // BoardView
    @Message
    String ifNobodySpeaks();

    @Message
    String stripLabel(int n, String from, String to);
}
