package org.clausetracker.finding;

import org.clausetracker.record.StoredElement;

/** Stored findings as the elements of a bundle. */
public final class FindingElements {

    private static final String JSON =
            """
            json_build_object(
              'id', t.id, 'statement', t.statement_id, 'agreement', t.agreement_id, 'clause', t.clause_label,
              'commitment', t.commitment_id, 'kind', t.kind, 'alternatives', to_json(t.alternatives),
              'about', coalesce((select json_agg(a.party_id order by a.ordinal) from finding_about a
                                  where a.finding_id = t.id), '[]'::json),
              'reporter', t.reporter_id, 'reporterRole', t.reporter_role, 'reporterSide', t.reporter_side_id,
              'via', t.via_id, 'sourceGrade', t.source_grade, 'itemGrade', t.item_grade, 'fit', t.fit,
              'excerpt', {excerpt}, 'eventOn', t.event_on, 'ongoing', t.ongoing, 'rebuts', t.rebuts_id,
              'coderConfidence', trim_scale(t.coder_confidence), 'rationale', t.rationale,
              'reviewState', t.review_state, 'retractedOn', t.retracted_on)""";
    private static final String WORDS_AND_PLACE = "json_build_object('text', t.quotation, 'start', t.quotation_start)";

    /** A finding with the place of its words, as it is given alone. */
    public static final StoredElement FINDING =
            new StoredElement(FindingRules.FINDING, JSON.replace("{excerpt}", WORDS_AND_PLACE));

    /** A finding as bundles have it: words at their first occurrence stand alone. */
    public static final StoredElement FINDING_OF_BUNDLE = new StoredElement(
            FindingRules.FINDING,
            JSON.replace(
                    "{excerpt}",
                    "case when t.quotation_start = (select strpos(s.text, t.quotation) - 1 from statement s"
                            + " where s.id = t.statement_id) then to_json(t.quotation) else " + WORDS_AND_PLACE
                            + " end"));

    private FindingElements() {}
}
