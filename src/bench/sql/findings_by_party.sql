-- GET /api/v1/parties/{party}/findings?limit=25
\set p random(0, 599)
select json_build_object('items', coalesce(json_agg(json_build_object('id', f.id, 'statement', f.statement_id, 'agreement', f.agreement_id, 'clause', f.clause_label,
    'commitment', f.commitment_id, 'kind', f.kind, 'alternatives', f.alternatives,
    'about', coalesce((select json_agg(b.party_id order by b.ordinal) from finding_about b where b.finding_id = f.id), '[]'),
    'reporter', f.reporter_id, 'reporterRole', f.reporter_role, 'reporterSide', f.reporter_side_id, 'via', f.via_id,
    'sourceGrade', f.source_grade, 'itemGrade', f.item_grade, 'fit', f.fit,
    'quotation', json_build_object('text', f.quotation, 'start', f.quotation_start, 'end', f.quotation_end),
    'statedOn', s.stated_on, 'eventOn', f.event_on, 'ongoing', f.ongoing, 'rebuts', f.rebuts_id, 'coderConfidence', f.coder_confidence,
    'rationale', f.rationale, 'reviewState', f.review_state, 'retractedOn', f.retracted_on, 'recordedAt', f.recorded_at)
    order by f.event_order desc, f.id desc), '[]'))
  from (select finding_id from finding_of_party where party_id = 'party-' || lpad(:p::text, 3, '0')
         order by event_order desc, finding_id desc limit 26) p
  join finding f on f.id = p.finding_id
  join statement s on s.id = f.statement_id;
