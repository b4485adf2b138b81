-- GET /api/v1/agreements/{agreement}/clauses/{clause}/findings?limit=25
-- one request in ten asks for one of the five clauses with the most findings
\set hot random(0, 9)
\set n random(0, :agreements * 30 - 1)
\set n case when :hot = 0 then mod(:n, 5) * 7919 else :n end
\set n mod(:n, :agreements * 30)
\set a 1 + :n / 30
\set k 1 + mod(:n, 30)
select json_build_object('items', coalesce(json_agg(json_build_object('id', f.id, 'statement', f.statement_id, 'agreement', f.agreement_id, 'clause', f.clause_label,
    'commitment', f.commitment_id, 'kind', f.kind, 'alternatives', f.alternatives,
    'about', coalesce((select json_agg(b.party_id order by b.ordinal) from finding_about b where b.finding_id = f.id), '[]'),
    'reporter', f.reporter_id, 'reporterRole', f.reporter_role, 'reporterSide', f.reporter_side_id, 'via', f.via_id,
    'sourceGrade', f.source_grade, 'itemGrade', f.item_grade, 'fit', f.fit,
    'quotation', json_build_object('text', f.quotation, 'start', f.quotation_start, 'end', f.quotation_end),
    'statedOn', s.stated_on, 'eventOn', f.event_on, 'ongoing', f.ongoing, 'rebuts', f.rebuts_id, 'coderConfidence', f.coder_confidence,
    'rationale', f.rationale, 'reviewState', f.review_state, 'retractedOn', f.retracted_on, 'recordedAt', f.recorded_at)
    order by f.event_order desc, f.id desc), '[]'))
  from (select * from finding where agreement_id = 'accord-' || lpad(:a::text, 4, '0') and clause_label = ((:k + 4) / 5)::text || case when :k % 5 = 1 then '' else '.' || (:k - 1) % 5 end
         order by event_order desc, id desc limit 26) f
  join statement s on s.id = f.statement_id;
