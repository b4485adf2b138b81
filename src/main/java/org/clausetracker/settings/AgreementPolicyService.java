package org.clausetracker.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.clausetracker.access.Access;
import org.clausetracker.access.Permission;
import org.clausetracker.account.ReviewConfig;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.editing.Call;
import org.clausetracker.editing.EditAnswer;
import org.clausetracker.editing.Preconditions;
import org.clausetracker.problem.DomainFailure.Contradiction;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.FieldError;
import org.clausetracker.record.JsonFields;
import org.clausetracker.record.RecordDraft;
import org.clausetracker.record.RecordWriter;

/** Tells and sets what of an agreement a second person decides. */
@ApplicationScoped
public class AgreementPolicyService {

    private static final String FOUR_EYES = "fourEyes";

    private final Access access;
    private final AgreementService agreements;
    private final AgreementPolicyStore policies;
    private final SettingEdits edits;
    private final RecordWriter records;
    private final ReviewConfig config;

    AgreementPolicyService(
            Access access,
            AgreementService agreements,
            AgreementPolicyStore policies,
            SettingEdits edits,
            RecordWriter records,
            ReviewConfig config) {
        this.access = access;
        this.agreements = agreements;
        this.policies = policies;
        this.edits = edits;
        this.records = records;
        this.config = config;
    }

    private record Given(FourEyes fourEyes, String reason) {}

    /**
     * The policy of an agreement.
     *
     * @throws NotFound when there is no such agreement
     */
    public AgreementPolicy get(String agreement) {
        return policies.find(agreement).orElseThrow(() -> new NotFound("agreement", agreement));
    }

    /**
     * Sets it.
     *
     * @param body read once the caller is known to be an ADMIN of the agreement
     * @throws Contradiction when nobody is to decide, though more than one person works here
     */
    public EditAnswer put(String agreement, Supplier<ObjectNode> body, Preconditions preconditions, Call call) {
        access.requireSomewhere(Permission.CONFIGURE);
        agreements.require(List.of(agreement));
        access.require(Permission.CONFIGURE, agreement);
        preconditions.permit();
        Given given = read(body.get());
        return edits.put(new Wanted(agreement, given.fourEyes), given.reason, preconditions, call);
    }

    private Given read(ObjectNode body) {
        RecordDraft draft = records.draft();
        JsonFields fields = draft.create(body);
        FourEyes fourEyes = fields.required(FOUR_EYES).oneOf(FourEyes.class);
        String reason = fields.required("reason").text();
        fields.done();
        records.requireShape(draft);
        if (fourEyes == null || reason == null) {
            throw new IllegalStateException("what is required was read");
        }
        return new Given(fourEyes, reason);
    }

    private final class Wanted implements Setting<AgreementPolicy> {

        private final String agreement;
        private final FourEyes fourEyes;

        Wanted(String agreement, FourEyes fourEyes) {
            this.agreement = agreement;
            this.fourEyes = fourEyes;
        }

        @Override
        public String type() {
            return "agreement-policy";
        }

        @Override
        public String name() {
            return agreement;
        }

        @Override
        public String agreement() {
            return agreement;
        }

        @Override
        public String path() {
            return "policy";
        }

        @Override
        public Optional<AgreementPolicy> stored() {
            return policies.find(agreement);
        }

        @Override
        public int versionOf(AgreementPolicy stored) {
            return stored.version();
        }

        @Override
        public boolean isGiven(AgreementPolicy stored) {
            return stored.fourEyes() == fourEyes;
        }

        @Override
        public void store() {
            if (fourEyes == FourEyes.NONE && !config.singlePerson()) {
                throw new Contradiction(List.of(new FieldError(
                        FOUR_EYES,
                        "is NONE only where one person works alone: tracker.review.single-person is false.")));
            }
            policies.put(agreement, fourEyes);
        }
    }
}
