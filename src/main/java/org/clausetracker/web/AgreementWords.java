package org.clausetracker.web;

import io.quarkus.qute.TemplateExtension;
import org.clausetracker.agreement.AgreementKind;
import org.clausetracker.agreement.PartyRole;
import org.clausetracker.agreement.RelationType;

/** How the fixed terms of an agreement are told on a page. */
@TemplateExtension
public class AgreementWords {

    private AgreementWords() {}

    /** What the document is. */
    public static String word(AgreementKind kind) {
        return switch (kind) {
            case CEASEFIRE -> "Ceasefire";
            case JOINT_STATEMENT -> "Joint statement";
            case PRESS_STATEMENT -> "Press statement";
            case TREATY -> "Treaty";
            case MEMORANDUM -> "Memorandum";
            case DECLARATION -> "Declaration";
        };
    }

    /** What a party is to the agreement. */
    public static String word(PartyRole role) {
        return switch (role) {
            case SIGNATORY -> "signatory";
            case GUARANTOR -> "guarantor";
            case MEDIATOR -> "mediator";
            case MONITOR -> "monitor";
            case NON_SIGNATORY -> "not a signatory";
            case IMPLEMENTING_BODY -> "implementing body";
        };
    }

    /** What one agreement does to another, between their names. */
    public static String word(RelationType type) {
        return switch (type) {
            case IMPLEMENTS -> "carries out";
            case EXTENDS -> "adds to";
            case AMENDS -> "changes";
            case REAFFIRMS -> "reaffirms";
            case REPLACES -> "takes the place of";
            case CITES -> "refers to";
        };
    }
}
