-- GET /api/v1/agreements/{agreement}/clauses
\set a random(1, :agreements)
with agreed as (
  select slug, (now() at time zone zone)::date as day from agreement where slug = 'accord-' || lpad(:a::text, 4, '0')),
texts as materialized (
  select w.clause_label, w.language, w.text from agreed a join wording w on w.agreement_id = a.slug
   where w.is_primary and (w.valid_from is null or w.valid_from <= a.day) and (w.valid_to is null or w.valid_to >= a.day))
select json_build_object('items', json_agg(json_build_object('label', c.label, 'ordinal', c.ordinal, 'parent', c.parent_label,
    'heading', c.heading, 'editorialLabel', c.editorial_label, 'language', t.language, 'text', t.text, 'headline', s.headline,
    'counts', s.counts, 'assessed', json_build_object('headline', s.assessed_headline, 'known', s.assessed_known, 'of', s.assessed_of))
    order by c.ordinal), 'nextCursor', null)
  from agreed a
  join clause c on c.agreement_id = a.slug
  left join texts t on t.clause_label = c.label
  left join lateral (
    select k.headline, k.counts, k.assessed_headline, k.assessed_known, k.assessed_of from clause_status k
     where k.agreement_id = c.agreement_id and k.clause_label = c.label and k.valid_from <= a.day
     order by k.valid_from desc limit 1) s on true;
