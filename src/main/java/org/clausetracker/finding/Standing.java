package org.clausetracker.finding;

import java.util.Collection;
import org.clausetracker.party.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * How the speaker of a report stands to the commitment that it is about (section 3 of the rule). Derived from who speaks,
 * not typed: the database function {@code standing_of_report} says the same.
 */
public enum Standing {
    /** It speaks as a party, or for somebody who owes the commitment, is owed it or signed the agreement. */
    PARTY,
    /** It brokered the agreement and has a stake in how things look. */
    GUARANTOR,
    /** It speaks for nobody concerned. */
    INDEPENDENT;

    /**
     * The standing of one speaker. A monitor or an outsider who speaks for somebody concerned is a party; a monitor that
     * signed and speaks for no side stays independent.
     *
     * @param role as typed; PARTY and GUARANTOR are taken as they are
     * @param reporter slug of whose report it is
     * @param side slug of the side that the reporter speaks for; null: its own
     * @param obligors slugs of those who owe the commitment
     * @param beneficiaries slugs of those to whom it is owed
     * @param signatories slugs of those who signed the agreement as parties
     */
    public static Standing of(
            ReporterRole role,
            String reporter,
            @Nullable String side,
            Collection<String> obligors,
            Collection<String> beneficiaries,
            Collection<String> signatories) {
        String speaker = side != null ? side : reporter;
        boolean concerned = obligors.contains(speaker)
                || beneficiaries.contains(speaker)
                || (side != null && signatories.contains(side));
        Standing typed = typed(role);
        return typed == INDEPENDENT && concerned ? PARTY : typed;
    }

    /** The standing of a speaker where it is not known whom the report concerns. */
    public static Standing typed(ReporterRole role) {
        return switch (role) {
            case PARTY -> PARTY;
            case GUARANTOR -> GUARANTOR;
            case MONITOR, OUTSIDER -> INDEPENDENT;
        };
    }

    /** Whether this is the standing of an independent outlet of which no side is recorded. */
    public boolean isOutlet(@Nullable String side, PartyKind kind) {
        return this == INDEPENDENT && side == null && kind == PartyKind.MEDIA;
    }
}
