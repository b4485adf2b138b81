package org.clausetracker.web.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clausetracker.access.KeyScope;
import org.clausetracker.access.Role;
import org.clausetracker.account.PersonState;
import org.clausetracker.web.site.SiteMessages;

/** What the pages of accounts and people say; see {@link SiteMessages}. */
@MessageBundle(value = "account", locale = "en")
public interface AccountMessages {
    /** What to do about a field that will not do. */
    @Message
    String wrong(AccountField accountField);

    /** What a person does. */
    @Message
    String role(Role role);

    /** What a key may be used for. */
    @Message
    String keyScope(KeyScope keyScope);

    /** Whether a person may log in. */
    @Message
    String personState(PersonState personState);

    // Forms
    @Message
    String problemHead();

    @Message
    String problemTitle(String title);

    @Message
    String badForm();

    @Message
    String email();

    @Message
    String password();

    @Message
    String newPassword();

    @Message
    String passwordHint();

    @Message
    String name();

    @Message
    String nameHint();

    // Logging in
    @Message
    String logIn();

    @Message
    String logOut();

    @Message
    String logInFailed();

    @Message
    String tooOften(String seconds);

    @Message
    String forgot();

    // Links
    @Message
    String setUp();

    @Message
    String setUpNote();

    @Message
    String setUpDo();

    @Message
    String invited(String name);

    @Message
    String invitedNote(String email);

    @Message
    String invitedDo();

    // One's own account
    @Message
    String account();

    @Message
    String roles();

    @Message
    String noRoles();

    @Message
    String everywhere();

    @Message
    String changePassword();

    @Message
    String currentPassword();

    @Message
    String passwordNote();

    @Message
    String sessions();

    @Message
    String thisSession();

    @Message
    String unknownAgent();

    @Message
    String sessionSeen(String when, String network);

    @Message
    String end();

    @Message
    String endSession(String what);

    @Message
    String logOutEverywhere();

    @Message
    String keys();

    @Message
    String keysNote();

    @Message
    String noKeys();

    @Message
    String keyEnds(String when);

    @Message
    String keyUsed(String when);

    @Message
    String keyNeverUsed();

    @Message
    String keyEnded();

    @Message
    String makeKey();

    @Message
    String keyScopes();

    @Message
    String keyDays();

    @Message
    String keyTold();

    @Message
    String keyToldNote();

    // People
    @Message
    String invite();

    @Message
    String inviteNote();

    @Message
    String linkTold(String name);

    @Message
    String linkToldNote(String when);

    @Message
    String taken();

    @Message
    String lastAdmin();

    @Message
    String notNow();

    @Message
    String scope();

    @Message
    String giveRole();

    @Message
    String takeRole(String role);

    @Message
    String newLink();

    @Message
    String suspend();

    @Message
    String readmit();

    @Message
    String changePerson(String name);
}
