package org.clausetracker.agreement;

import org.clausetracker.record.StagedTable;
import org.clausetracker.record.StoredElement;

/** Stored settings of agreements, as the API tells them. */
public final class SettingElements {

    /** What of an agreement a second person decides. */
    public static final StoredElement AGREEMENT_POLICY = new StoredElement(
            StagedTable.of("agreement_policy", "agreement_id", "four_eyes"),
            "json_build_object('agreement', t.agreement_id, 'fourEyes', t.four_eyes)");

    /** Figures of the rule from a day on. */
    public static final StoredElement RULE_CONFIGURATION = new StoredElement(
            StagedTable.of(
                    "rule_configuration", "agreement_id valid_from", "rule window_days stall_days dispute_days note"),
            """
            json_build_object(
              'agreement', t.agreement_id, 'validFrom', t.valid_from, 'rule', t.rule, 'windowDays', t.window_days,
              'stallDays', t.stall_days, 'disputeDays', t.dispute_days, 'reason', t.note)""");

    private SettingElements() {}
}
