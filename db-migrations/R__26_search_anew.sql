-- What is stored as the search functions compute it, computed again. Run whenever a word of this file changes: change the number
-- with each change of R__05, R__06 or R__25 that makes a stored text, name or form another one. Folding: 1.
select refresh_search_forms();
do $$
declare
  one text;
begin
  foreach one in array array['party_search_name_idx', 'party_alias_search_name_idx', 'party_name_words_idx', 'party_alias_words_idx'] loop
    execute format('reindex index %I', one);
  end loop;
  -- by agreements and thousands, so that a large database holds few texts in memory at once
  for one in select slug from agreement order by slug loop
    perform refresh_clause_documents(array(select c.agreement_id || '/' || c.label from clause c where c.agreement_id = one));
  end loop;
  for one in select min(id) from (select id, (row_number() over (order by id) - 1) / 2000 as lot from statement) s group by lot order by 1 loop
    perform refresh_statement_documents(array(select s.id from statement s where s.id >= one order by s.id limit 2000));
  end loop;
  for one in select min(id) from (select id, (row_number() over (order by id) - 1) / 2000 as lot from finding where rationale is not null) f group by lot order by 1 loop
    perform refresh_finding_documents(array(select f.id from finding f where f.id >= one and f.rationale is not null order by f.id limit 2000));
  end loop;
end
$$;
