package org.clausetracker.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.finding.FindingService;
import org.clausetracker.party.PartyService;
import org.clausetracker.request.EntityTag;
import org.clausetracker.statement.SourceService;

/** Knows the entity tags with which records are read, so that a client may say by them which version it has seen. */
@ApplicationScoped
class ReadTags {

    private final FindingService findings;
    private final SourceService sources;
    private final PartyService parties;
    private final AgreementService agreements;
    private final ObjectMapper json;

    ReadTags(
            FindingService findings,
            SourceService sources,
            PartyService parties,
            AgreementService agreements,
            ObjectMapper json) {
        this.findings = findings;
        this.sources = sources;
        this.parties = parties;
        this.agreements = agreements;
        this.json = json;
    }

    /** The tag of what {@code GET} answers now, without quotation marks; empty where that shows more than the record. */
    String of(RecordName name) {
        return switch (name.kind()) {
            case FINDING -> tag(findings.get(name.id()));
            case SOURCE -> tag(sources.get(name.id()));
            case PARTY -> tag(parties.get(name.id()));
            case AGREEMENT -> tag(agreements.get(name.id()));
            case STATEMENT, CLAUSE, COMMITMENT -> "";
        };
    }

    private String tag(Object answer) {
        try {
            return EntityTag.of(json.writeValueAsBytes(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written", e);
        }
    }
}
