package org.clausetracker.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.clausetracker.access.Access;
import org.clausetracker.access.Permission;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.editing.Call;
import org.clausetracker.editing.EditAnswer;
import org.clausetracker.editing.Preconditions;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.record.JsonFields;
import org.clausetracker.record.RecordDraft;
import org.clausetracker.record.RecordWriter;
import org.clausetracker.rule.RuleConfiguration;
import org.clausetracker.rule.RuleParameters;
import org.clausetracker.rule.StatusEngine;

/** Tells and sets the figures of the rule of an agreement. */
@ApplicationScoped
public class RuleConfigurationService {

    private static final int LONGEST_DAYS = 36_500;
    private static final int LAST_YEAR = 9999;
    private static final String TYPE = "rule-configuration";

    private final Access access;
    private final AgreementService agreements;
    private final RuleConfigurationStore configurations;
    private final SettingEdits edits;
    private final RecordWriter records;

    RuleConfigurationService(
            Access access,
            AgreementService agreements,
            RuleConfigurationStore configurations,
            SettingEdits edits,
            RecordWriter records) {
        this.access = access;
        this.agreements = agreements;
        this.configurations = configurations;
        this.edits = edits;
        this.records = records;
    }

    /**
     * Those of an agreement, the first ones first.
     *
     * @throws NotFound when there is no such agreement
     */
    public Page<RuleConfigurationDetail> list(String agreement, PageRequest request) {
        LocalDate after = request.after().map(key -> cursor(key.get(0))).orElse(null);
        List<RuleConfigurationDetail> found = configurations.list(agreement, after, request.rowsToRead());
        if (found.isEmpty()) {
            agreements.require(List.of(agreement));
        }
        return Page.of(found, request, one -> List.of(one.validFrom().toString()));
    }

    private static LocalDate cursor(String text) {
        return day(text).orElseThrow(() -> new Rejected("cursor", PageRequest.NO_CURSOR));
    }

    /**
     * Those that an agreement sets from a day on.
     *
     * @throws NotFound when it sets none from that day on
     */
    public RuleConfigurationDetail get(String agreement, String validFrom) {
        return day(validFrom)
                .flatMap(day -> configurations.find(agreement, day))
                .orElseThrow(() -> new NotFound(TYPE, agreement + '/' + validFrom));
    }

    /**
     * Sets figures from a day on; every status of the agreement follows.
     *
     * @param body read once the caller is known to be an ADMIN of the agreement
     * @throws Rejected when a figure is out of its bounds, or the day is none
     */
    public EditAnswer put(
            String agreement, String validFrom, Supplier<ObjectNode> body, Preconditions preconditions, Call call) {
        access.requireSomewhere(Permission.CONFIGURE);
        agreements.require(List.of(agreement));
        access.require(Permission.CONFIGURE, agreement);
        preconditions.permit();
        LocalDate day = day(validFrom)
                .orElseThrow(() -> new Rejected("validFrom", "validFrom must be a day such as 2021-01-31."));
        Wanted wanted = read(agreement, day, body.get());
        return edits.put(wanted, wanted.reason, preconditions, call);
    }

    private Wanted read(String agreement, LocalDate day, ObjectNode body) {
        RecordDraft draft = records.draft();
        JsonFields fields = draft.create(body);
        Integer window = fields.optional("windowDays").number(1, LONGEST_DAYS);
        Integer stall = fields.optional("stallDays").number(1, LONGEST_DAYS);
        Integer dispute = fields.optional("disputeDays").number(1, LONGEST_DAYS);
        String reason = fields.required("reason").text();
        fields.done();
        records.requireShape(draft);
        return new Wanted(
                agreement,
                new RuleConfiguration(
                        day,
                        StatusEngine.RULE,
                        window,
                        stall,
                        dispute == null ? RuleParameters.PUBLISHED.disputeDays() : dispute),
                Objects.requireNonNull(reason, "what is required was read"));
    }

    /** Exactly as days are written, in the years that the database knows. */
    private static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() >= 1 && day.getYear() <= LAST_YEAR ? Optional.of(day) : Optional.empty();
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private final class Wanted implements Setting<RuleConfigurationDetail> {

        private final String agreement;
        private final RuleConfiguration figures;
        private final String reason;

        Wanted(String agreement, RuleConfiguration figures, String reason) {
            this.agreement = agreement;
            this.figures = figures;
            this.reason = reason;
        }

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public String name() {
            return agreement + '/' + figures.validFrom();
        }

        @Override
        public String agreement() {
            return agreement;
        }

        @Override
        public String path() {
            return "rule-configurations/" + figures.validFrom();
        }

        @Override
        public Optional<RuleConfigurationDetail> stored() {
            return configurations.find(agreement, figures.validFrom());
        }

        @Override
        public int versionOf(RuleConfigurationDetail stored) {
            return stored.version();
        }

        @Override
        public boolean isGiven(RuleConfigurationDetail stored) {
            return stored.rule().equals(figures.rule())
                    && Objects.equals(stored.windowDays(), figures.windowDays())
                    && Objects.equals(stored.stallDays(), figures.stallDays())
                    && stored.disputeDays() == figures.disputeDays();
        }

        @Override
        public void store() {
            configurations.put(agreement, figures, reason);
        }
    }
}
