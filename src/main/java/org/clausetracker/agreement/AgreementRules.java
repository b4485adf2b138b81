package org.clausetracker.agreement;

import java.util.List;
import org.clausetracker.party.PartyRules;
import org.clausetracker.record.NamedRecords;
import org.clausetracker.record.RecordRules;
import org.clausetracker.record.StagedCheck;
import org.clausetracker.record.StagedTable;

/** What agreements are made of, apart from their clauses, and what must hold among them. */
public final class AgreementRules {

    public static final StagedTable AGREEMENT = StagedTable.of(
            "agreement",
            "slug",
            "title kind signed_on effective_at zone place language process_slug process_name countries note");

    static final StagedTable AGREEMENT_NAME =
            AGREEMENT.list("agreement_name", "agreement_id ordinal", "name", "agreement_id");

    static final StagedTable AGREEMENT_PARTY =
            AGREEMENT.list("agreement_party", "agreement_id party_id role", "ordinal note", "agreement_id");

    static final StagedTable CITATION =
            AGREEMENT.list("citation", "agreement_id ordinal", "publisher url verified note", "agreement_id");

    static final StagedTable COVERAGE_NOTE =
            AGREEMENT.list("coverage_note", "agreement_id ordinal", "coded_until searched note", "agreement_id");

    /** Also refers to clauses, so it is among the tables of those, behind them. */
    public static final StagedTable AGREEMENT_RELATION = AGREEMENT.list(
            "agreement_relation",
            "agreement_id ordinal",
            "type to_agreement_id from_clause_label to_clause_label note",
            "agreement_id");

    /** A process has one name: whoever changes it changes it in all agreements at once. */
    private static final StagedCheck ONE_NAME_OF_A_PROCESS = new StagedCheck(
            "process",
            "format('%s is called ''%s'' by agreement ''%s''', s.process_slug, left(o.process_name, 80), o.slug)",
            """
            from staged_agreement s
            cross join lateral (
              select a.slug, a.process_name from (
                select t.slug, t.process_slug, t.process_name from staged_agreement t
                union all
                select t.slug, t.process_slug, t.process_name from agreement t
                 where not exists (select from staged_agreement g where g.slug = t.slug)) a
               where a.process_slug = s.process_slug and a.process_name <> s.process_name
               order by a.slug limit 1) o""");

    public static final RecordRules RULES = new RecordRules(
            List.of(AGREEMENT, AGREEMENT_NAME, AGREEMENT_PARTY, CITATION, COVERAGE_NOTE),
            List.of(
                    NamedRecords.unique(AGREEMENT),
                    ONE_NAME_OF_A_PROCESS,
                    NamedRecords.reference(AGREEMENT_PARTY, "party_id", "party", PartyRules.PARTY),
                    NamedRecords.reference(AGREEMENT_RELATION, "to_agreement_id", "to", AGREEMENT)));

    private AgreementRules() {}
}
