package org.clausetracker.web.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clausetracker.imports.ImportedKind;
import org.clausetracker.intake.Entrance;
import org.clausetracker.intake.ImportActor;
import org.clausetracker.intake.ImportState;
import org.clausetracker.web.site.SiteMessages;

/** What the pages of imports say; see {@link SiteMessages}. */
@MessageBundle(value = "imports", locale = "en")
public interface ImportMessages {
    @Message
    String importState(ImportState state);

    @Message
    String importEntrance(Entrance entrance);

    @Message
    String importActor(ImportActor actor);

    @Message
    String recordKind(ImportedKind kind);

    // Words
    @Message
    String titleImports();

    @Message
    String titleImport(String number);

    @Message
    String importsNote();

    @Message
    String noImport();

    @Message
    String bundle();

    @Message
    String handedOver();

    @Message
    String byWhom();

    @Message
    String outcome();

    @Message
    String checkOnly();

    @Message
    String rowsNew();

    @Message
    String rowsChanged();

    @Message
    String rowsRemoved();

    @Message
    String rowsUnchanged();

    @Message
    String recordsOfKind();

    @Message
    String changesOfStatus();

    @Message
    String wouldChange();

    @Message
    String noStatusChanged();

    @Message
    String wasNot();

    @Message
    String statusBefore();

    @Message
    String statusAfter();

    @Message
    String noteHeading(String kind);

    @Message
    String moreNotes();

    @Message
    String allImports();

    // The form
    @Message
    String sendBundle();

    @Message
    String sendBundleNote();

    @Message
    String bundleFile();

    @Message
    String replaceHandEdits();

    @Message
    String checkBundle();

    @Message
    String importBundle();
}
