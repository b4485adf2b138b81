package org.clausetracker.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A party's role in an agreement.
 *
 * @param party slug of the party
 * @param role what it is to the agreement
 * @param note editor's note
 */
public record AgreementPartyDetail(
        @Schema(examples = "azerbaijan") String party,
        @Schema(examples = "SIGNATORY") PartyRole role,
        @Schema(nullable = true) @Nullable String note) {}
