package org.clausetracker.web.history;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clausetracker.citation.CitationState;
import org.clausetracker.history.RowOperation;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Via;
import org.clausetracker.web.site.SiteMessages;

/** What the pages of versions and edits say; see {@link SiteMessages}. */
@MessageBundle(value = "history", locale = "en")
public interface HistoryMessages {
    /** What sort of change was meant. */
    @Message
    String editKind(EditKind kind);

    /** The door by which an edit came. */
    @Message
    String via(Via via);

    /** What an edit did with a row. */
    @Message
    String operation(RowOperation operation);

    // Titles and links
    @Message
    String history();

    @Message
    String historyOf(String name);

    @Message
    String edits();

    @Message
    String editOf(String when);

    @Message
    String editsNote();

    // Versions
    @Message
    String version(int number);

    @Message
    String uncounted();

    @Message
    String present();

    @Message
    String first();

    @Message
    String nothingDiffers();

    @Message
    String noEdit();

    @Message
    String noReason();

    @Message
    String anEditor();

    @Message
    String onlyBefore();

    @Message
    String onlyAfter();

    // Edits
    @Message
    String when();

    @Message
    String who();

    @Message
    String what();

    @Message
    String why();

    @Message
    String door();

    @Message
    String changes();

    @Message
    String rows(int n);

    @Message
    String noEdits();

    @Message
    String firstShown(int shown, int all);

    @Message
    String anyKind();

    // Citations
    @Message
    String checkCitations();

    @Message
    String checkCitationsNote();

    @Message
    String citingText();

    @Message
    String readOn();

    @Message
    String readOnDay(String day);

    @Message
    String check();

    @Message
    String noCitation();

    @Message
    String citationsFound(int n);

    @Message
    String citationState(CitationState state);

    @Message
    String changedHere();

    @Message
    String becauseOf();
}
