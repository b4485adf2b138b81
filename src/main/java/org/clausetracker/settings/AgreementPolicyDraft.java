package org.clausetracker.settings;

/**
 * The policy of an agreement as it is to be.
 *
 * @param fourEyes what a second person decides
 * @param reason why
 */
record AgreementPolicyDraft(FourEyes fourEyes, String reason) {}
