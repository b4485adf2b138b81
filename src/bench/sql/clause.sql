-- GET /api/v1/agreements/{agreement}/clauses/{clause}
-- one request in ten asks for one of the five clauses with the most findings
\set hot random(0, 9)
\set n random(0, :agreements * 30 - 1)
\set n case when :hot = 0 then mod(:n, 5) * 7919 else :n end
\set n mod(:n, :agreements * 30)
\set a 1 + :n / 30
\set k 1 + mod(:n, 30)
select json_build_object('agreement', c.agreement_id, 'label', c.label, 'ordinal', c.ordinal, 'parent', c.parent_label,
  'heading', c.heading, 'editorialLabel', c.editorial_label,
  'wordings', (select json_agg(json_build_object('language', w.language, 'publisher', w.publisher, 'url', w.url, 'authority', w.authority,
      'primary', w.is_primary, 'text', w.text, 'validFrom', w.valid_from, 'validTo', w.valid_to, 'note', w.note) order by w.is_primary desc, w.ordinal)
    from wording w where w.agreement_id = c.agreement_id and w.clause_label = c.label),
  'topics', coalesce((select json_agg(json_build_object('scheme', t.scheme, 'name', t.name) order by t.ordinal)
    from clause_topic t where t.agreement_id = c.agreement_id and t.clause_label = c.label), '[]'),
  'commitments', coalesce((select json_agg(json_build_object('id', m.id, 'letter', m.letter, 'summary', m.summary, 'kind', m.kind, 'appliesFrom', m.applies_from,
      'appliesUntil', m.applies_until, 'windowDays', m.window_days, 'stallDays', m.stall_days, 'reversible', m.reversible,
      'obligors', (select json_agg(json_build_object('party', o.party_id, 'namedInText', o.named_in_text) order by o.ordinal)
        from commitment_obligor o where o.commitment_id = m.id),
      'beneficiaries', coalesce((select json_agg(b.party_id order by b.ordinal) from commitment_beneficiary b where b.commitment_id = m.id), '[]'),
      'condition', case when m.condition_text is not null then json_build_object('text', m.condition_text, 'metOn', m.condition_met_on) end,
      'supersededOn', m.superseded_on, 'supersededAnnouncedOn', m.superseded_announced_on, 'note', m.note,
      'deadlines', coalesce((select json_agg(json_build_object('announcedOn', d.announced_on, 'due', d.due, 'basis', d.basis, 'url', d.url) order by d.announced_on)
        from deadline d where d.commitment_id = m.id), '[]'),
      'suspensions', coalesce((select json_agg(json_build_object('from', s.suspended_from, 'until', s.suspended_until, 'note', s.note) order by s.suspended_from)
        from suspension s where s.commitment_id = m.id), '[]')) order by length(m.letter), m.letter)
    from commitment m where m.agreement_id = c.agreement_id and m.clause_label = c.label), '[]'))
  from clause c where c.agreement_id = 'accord-' || lpad(:a::text, 4, '0') and c.label = ((:k + 4) / 5)::text || case when :k % 5 = 1 then '' else '.' || (:k - 1) % 5 end;
