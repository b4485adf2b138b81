package org.clausetracker.clause;

import org.clausetracker.agreement.AgreementElements;
import org.clausetracker.record.StoredElement;

/** Stored clauses and commitments as the elements of a bundle, and agreements with them. */
public final class ClauseElements {

    public static final StoredElement COMMITMENT = new StoredElement(
            ClauseRules.COMMITMENT,
            """
            json_build_object(
              'id', t.id, 'letter', t.letter, 'summary', t.summary, 'kind', t.kind,
              'obligors', coalesce((select json_agg(json_build_object(
                                             'party', o.party_id, 'namedInText', o.named_in_text) order by o.ordinal)
                                      from commitment_obligor o where o.commitment_id = t.id), '[]'::json),
              'beneficiaries', coalesce((select json_agg(b.party_id order by b.ordinal) from commitment_beneficiary b
                                          where b.commitment_id = t.id), '[]'::json),
              'appliesFrom', t.applies_from, 'appliesUntil', t.applies_until, 'windowDays', t.window_days,
              'stallDays', nullif(t.stall_days, {stallDays}), 'reversible', t.reversible,
              'condition', case when t.condition_text is not null
                                then json_build_object('text', t.condition_text, 'metOn', t.condition_met_on) end,
              'terms', (select json_agg(json_build_object('until', e.until_on, 'announcedOn', e.announced_on)
                                        order by e.ordinal)
                          from commitment_term e where e.commitment_id = t.id),
              'deadlines', coalesce((select json_agg(json_build_object(
                                              'due', d.due, 'announcedOn', d.announced_on, 'basis', d.basis, 'url', d.url)
                                              order by d.announced_on)
                                       from deadline d where d.commitment_id = t.id), '[]'::json),
              'suspensions', (select json_agg(json_build_object(
                                       'from', s.suspended_from, 'until', s.suspended_until,
                                       'announcedOn', s.announced_on, 'untilAnnouncedOn', s.until_announced_on,
                                       'note', s.note) order by s.ordinal)
                                from suspension s where s.commitment_id = t.id),
              'supersededOn', t.superseded_on, 'supersededAnnouncedOn', t.superseded_announced_on, 'note', t.note)"""
                    .replace("{stallDays}", String.valueOf(CommitmentRecords.DEFAULT_STALL_DAYS)));

    private static final String JSON =
            """
            json_build_object(
              'label', t.label, 'ordinal', t.ordinal, 'parent', t.parent_label, 'heading', t.heading,
              'editorialLabel', t.editorial_label,
              'wordings', coalesce((select json_agg(json_build_object(
                                             'language', w.language, 'publisher', w.publisher, 'url', w.url,
                                             'authority', w.authority, 'primary', w.is_primary, 'text', w.text,
                                             'validFrom', w.valid_from, 'validTo', w.valid_to, 'verified', w.verified,
                                             'note', w.note) order by w.ordinal)
                                      from wording w where (w.agreement_id, w.clause_label) = (t.agreement_id, t.label)),
                                   '[]'::json),
              'topics', coalesce((select json_agg(json_build_object('scheme', o.scheme, 'name', o.name) order by o.ordinal)
                                    from clause_topic o where (o.agreement_id, o.clause_label) = (t.agreement_id, t.label)),
                                 '[]'::json){commitments})""";

    /** A clause without its commitments. */
    public static final StoredElement CLAUSE = new StoredElement(ClauseRules.CLAUSE, JSON.replace("{commitments}", ""));

    /** A clause with its commitments. */
    public static final StoredElement WHOLE_CLAUSE = new StoredElement(
            ClauseRules.CLAUSE,
            JSON.replace(
                    "{commitments}",
                    ", 'commitments', "
                            + COMMITMENT.in(
                                    "(c.agreement_id, c.clause_label) = (t.agreement_id, t.label)", "letter", "c")));

    /** An agreement with its clauses and their commitments. */
    public static final StoredElement WHOLE_AGREEMENT =
            AgreementElements.with(WHOLE_CLAUSE.in("k.agreement_id = t.slug", "ordinal", "k"));

    private ClauseElements() {}
}
