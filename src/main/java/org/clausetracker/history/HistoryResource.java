package org.clausetracker.history;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@FromDatabase
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "History")
class HistoryResource {

    private static final String MEANING =
            "Every version, the newest first: the record as it was, the fields that changed, and the edit that made it so."
                    + " Who made it is told to callers who are known.";

    private final RecordHistoryService histories;

    HistoryResource(RecordHistoryService histories) {
        this.histories = histories;
    }

    @GET
    @Path("parties/{slug}/history")
    @Operation(summary = "List the versions of a party", description = MEANING)
    public Page<RecordVersion> ofParty(@RestPath String slug, @BeanParam PageQuery page) {
        return versions(new RecordOfHistory(HistoryKind.PARTY, slug), page);
    }

    @GET
    @Path("sources/{id}/history")
    @Operation(summary = "List the versions of a source", description = MEANING)
    public Page<RecordVersion> ofSource(@RestPath String id, @BeanParam PageQuery page) {
        return versions(new RecordOfHistory(HistoryKind.SOURCE, id), page);
    }

    @GET
    @Path("statements/{id}/history")
    @Operation(summary = "List the versions of a statement", description = MEANING)
    public Page<RecordVersion> ofStatement(@RestPath String id, @BeanParam PageQuery page) {
        return versions(new RecordOfHistory(HistoryKind.STATEMENT, id), page);
    }

    @GET
    @Path("findings/{id}/history")
    @Operation(summary = "List the versions of a finding", description = MEANING)
    public Page<RecordVersion> ofFinding(@RestPath String id, @BeanParam PageQuery page) {
        return versions(new RecordOfHistory(HistoryKind.FINDING, id), page);
    }

    @GET
    @Path("agreements/{slug}/history")
    @Operation(summary = "List the versions of an agreement", description = MEANING)
    public Page<RecordVersion> ofAgreement(@RestPath String slug, @BeanParam PageQuery page) {
        return versions(new RecordOfHistory(HistoryKind.AGREEMENT, slug), page);
    }

    @GET
    @Path("agreements/{slug}/clauses/{label}/history")
    @Operation(summary = "List the versions of a clause", description = MEANING)
    public Page<RecordVersion> ofClause(@RestPath String slug, @RestPath String label, @BeanParam PageQuery page) {
        return versions(RecordOfHistory.clause(slug, label), page);
    }

    @GET
    @Path("agreements/{slug}/clauses/{label}/commitments/{letter}/history")
    @Operation(summary = "List the versions of a commitment", description = MEANING)
    public Page<RecordVersion> ofCommitment(
            @RestPath String slug, @RestPath String label, @RestPath String letter, @BeanParam PageQuery page) {
        return versions(RecordOfHistory.commitment(slug, label, letter), page);
    }

    @GET
    @Path("agreements/{slug}/policy/history")
    @Operation(summary = "List the versions of the policy of an agreement", description = MEANING)
    public Page<RecordVersion> ofPolicy(@RestPath String slug, @BeanParam PageQuery page) {
        return versions(new RecordOfHistory(HistoryKind.AGREEMENT_POLICY, slug), page);
    }

    @GET
    @Path("agreements/{slug}/rule-configurations/{validFrom}/history")
    @Operation(summary = "List the versions of figures of the rule", description = MEANING)
    public Page<RecordVersion> ofRuleConfiguration(
            @RestPath String slug, @RestPath String validFrom, @BeanParam PageQuery page) {
        return versions(RecordOfHistory.ruleConfiguration(slug, validFrom), page);
    }

    private Page<RecordVersion> versions(RecordOfHistory asked, PageQuery page) {
        QueryReader reader = new QueryReader("history:" + asked.kind().word() + "/" + asked.name());
        PageRequest request = page.read(reader, 1);
        reader.check();
        return histories.versions(asked, request).map(ComparedVersion::version);
    }
}
