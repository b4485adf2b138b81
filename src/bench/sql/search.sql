-- GET /api/v1/search?q={words}&limit=20; :words is one of the queries of measure.py
with asked as materialized (
  select q.asked as question, q.exact from search_question((:words), true, '{}', '{}') q),
found as (
  select 'CLAUSE' as type, c.* from asked, search_candidates('CLAUSE', asked.question, asked.exact, null, null, null, null, null, null, null, null, null, null, 200) c
  union all select 'STATEMENT', c.* from asked, search_candidates('STATEMENT', asked.question, asked.exact, null, null, null, null, null, null, null, null, null, null, 200) c
  union all select 'FINDING', c.* from asked, search_candidates('FINDING', asked.question, asked.exact, null, null, null, null, null, null, null, null, null, null, 200) c),
best as (
  select type, id, part, (rank * 1000000)::bigint as score, row_number() over (partition by type, id order by rank desc, part) as place from found),
page as (
  select b.*, row_number() over (order by b.score desc, b.type, b.id) as line from best b where b.place = 1 order by b.score desc, b.type, b.id limit 20)
select json_build_object('items', coalesce(json_agg(json_build_object('type', p.type, 'id', p.id, 'agreements', d.agreement_ids,
    'clause', coalesce(d.clause_label, f.clause_label), 'title', coalesce(c.heading, f.kind), 'date', coalesce(a.signed_on, s.stated_on, r.stated_on),
    'language', d.language, 'widths', search_widths(coalesce(w.text, s.text, f.rationale)),
    'marked', ts_headline(search_configuration(d.language), search_text(coalesce(w.text, s.text, f.rationale)), asked.question, 'MaxFragments=2, MinWords=12, MaxWords=32'))
    order by p.line), '[]'))
  from asked, page p
  join search_document d on d.type = p.type and d.id = p.id and d.part = p.part
  left join clause c on d.type = 'CLAUSE' and c.agreement_id = d.agreement_ids[1] and c.label = d.clause_label
  left join wording w on w.agreement_id = c.agreement_id and w.clause_label = c.label and w.ordinal = d.part
  left join agreement a on a.slug = c.agreement_id
  left join statement s on d.type = 'STATEMENT' and s.id = d.id
  left join finding f on d.type = 'FINDING' and f.id = d.id
  left join statement r on r.id = f.statement_id;
