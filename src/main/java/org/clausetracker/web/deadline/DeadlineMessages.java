package org.clausetracker.web.deadline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clausetracker.web.site.SiteMessages;

/** What the page of deadlines says; see {@link SiteMessages}. */
@MessageBundle(value = "deadline", locale = "en")
public interface DeadlineMessages {
    /** Where deadlines stand, as headings. */
    @Message
    String deadlineHeading(DeadlineHeading heading);

    // Words
    @Message
    String obligor();

    @Message
    String deadlinesMoved();

    // Fields of forms
    @Message
    String dueFrom();

    @Message
    String dueTo();

    // Deadlines, changes
    @Message
    String deadlinesNote();

    @Message
    String noDeadline();

    @Message
    String allDeadlines();

    @Message
    String announcedOn(String day);
}
