package org.clausetracker.web.party;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clausetracker.party.PartyKind;
import org.clausetracker.web.site.SiteMessages;

/** What the pages of parties say; see {@link SiteMessages}. */
@MessageBundle(value = "party", locale = "en")
public interface PartyMessages {
    /** What a party is. */
    @Message
    String partyKind(PartyKind partyKind);

    // Counted things; form is the plural category of the language: one, few, many or other
    @Message
    String commitmentCount(int n, String form);

    // Parties
    @Message
    String partiesNote();

    @Message
    String noParty();

    @Message
    String allParties();

    @Message
    String name();

    @Message
    String speaksFor();

    @Message
    String itself();

    @Message
    String independentOutlet();

    @Message
    String whatItOwes();

    @Message
    String whatItIsAccusedOf();

    @Message
    String whatItReported();

    @Message
    String owesNothing();

    @Message
    String itsOwnStatus();

    @Message
    String inferred();

    @Message
    String notAccused();

    @Message
    String notReporter();

    @Message
    String inItsWords();

    @Message
    String alsoNamed();

    @Message
    String speaksForSide();

    @Message
    String noSide();

    @Message
    String heldFrom(String date);

    @Message
    String heldUntil(String date);
}
