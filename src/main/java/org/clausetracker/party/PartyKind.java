package org.clausetracker.party;

/** What a party is. */
public enum PartyKind {
    /** Recognised state. */
    STATE,
    /** De facto entity without general recognition. */
    UNRECOGNISED_ENTITY,
    /** Intergovernmental body, court or the Red Cross. */
    INTERNATIONAL_ORGANISATION,
    /** Ministry, court, parliament, presidency or service of a state or entity. */
    STATE_BODY,
    /** Non-governmental organisation or think tank. */
    NGO,
    /** Outlet, agency or placeholder for one. */
    MEDIA,
    /** Named person; the offices held carry dates. */
    PERSON,
    /** Armed force or contingent. */
    ARMED_FORCE,
    /** Joint body, territory, format, anonymous source or group. */
    OTHER
}
