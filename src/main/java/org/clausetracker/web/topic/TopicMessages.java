package org.clausetracker.web.topic;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clausetracker.web.site.SiteMessages;

/** What the pages of topics say; see {@link SiteMessages}. */
@MessageBundle(value = "topic", locale = "en")
public interface TopicMessages {
    @Message
    String topics();

    @Message
    String topic();

    @Message
    String topicsNote();

    @Message
    String compareTopics();

    @Message
    String noTopics();

    @Message
    String schemeNote(String scheme);

    @Message
    String compareNote();

    @Message
    String anyStatus();

    @Message
    String noneSo();

    @Message
    String allOnTopic();

    @Message
    String inShort();

    @Message
    String statusSince();
}
