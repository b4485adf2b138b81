-- Each function brings the documents of the records that it is given up to date. It first locks the documents that
-- are there: then it sees what a concurrent transaction committed in the meantime, and nobody's work is lost.
-- A transaction that fills empty tables leaves the planner without statistics, and the planner would read whole tables
-- for each record. So every record is looked up by its name, whether there are few or many.
create or replace function refresh_clause_documents(clauses text[]) returns void
  language plpgsql security definer set jit = off set work_mem = '64MB' set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  set search_path = public, pg_temp
as $$
begin
  perform from search_document where type = 'CLAUSE' and id = any (clauses) order by id, part for update;
  insert into search_document (type, id, part, language, clause_label, agreement_ids, party_ids, dated_from, dated_to, terms)
  select 'CLAUSE', c.agreement_id || '/' || c.label, w.ordinal, w.language, c.label, array[c.agreement_id],
         array(select distinct o.party_id from commitment m join commitment_obligor o on o.commitment_id = m.id
                where m.agreement_id = c.agreement_id and m.clause_label = c.label order by 1),
         a.signed_from, a.signed_to,
         setweight(search_terms(w.language, coalesce(c.heading, '')), 'A') || setweight(search_terms(w.language, w.text), 'B')
           || setweight(search_terms(w.language, concat_ws(' ', a.title,
                (select string_agg(n.name, ' ' order by n.ordinal) from agreement_name n where n.agreement_id = a.slug))), 'D')
    from (select distinct asked from unnest(clauses) asked) k
    join clause c on c.agreement_id = split_part(k.asked, '/', 1) and c.label = substr(k.asked, strpos(k.asked, '/') + 1)
    join wording w on w.agreement_id = c.agreement_id and w.clause_label = c.label
    join agreement a on a.slug = c.agreement_id
  on conflict (type, id, part) do update
     set (language, agreement_ids, party_ids, dated_from, dated_to, terms) =
         (excluded.language, excluded.agreement_ids, excluded.party_ids, excluded.dated_from, excluded.dated_to, excluded.terms)
   where (search_document.language, search_document.party_ids, search_document.dated_from, search_document.dated_to, search_document.terms)
         is distinct from (excluded.language, excluded.party_ids, excluded.dated_from, excluded.dated_to, excluded.terms);
  delete from search_document d
   where d.type = 'CLAUSE' and d.id = any (clauses)
     and not exists (select from wording w
                      where w.agreement_id = d.agreement_ids[1] and w.clause_label = d.clause_label and w.ordinal = d.part);
end
$$;
comment on function refresh_clause_documents(text[]) is 'Brings the search documents of clauses, each given as its agreement, a slash and its label, up to date.';
revoke execute on function refresh_clause_documents(text[]) from public;

create or replace function refresh_statement_documents(statements text[]) returns void
  language plpgsql security definer set jit = off set work_mem = '64MB' set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  set search_path = public, pg_temp
as $$
begin
  perform from search_document where type = 'STATEMENT' and id = any (statements) order by id, part for update;
  insert into search_document (type, id, part, language, agreement_ids, party_ids, dated_from, dated_to, terms)
  select 'STATEMENT', s.id, t.part, search_language(s.language, t.text), l.agreement_ids,
         case when s.speaker_id is null or s.speaker_id = any (l.party_ids) then l.party_ids
              else array(select unnest(l.party_ids || s.speaker_id) order by 1) end,
         s.stated_from, s.stated_to, search_terms(search_language(s.language, t.text), t.text)
    from (select distinct asked from unnest(statements) asked) k
    join statement s on s.id = k.asked
    cross join lateral (
         select coalesce(array_agg(distinct f.agreement_id order by f.agreement_id), '{}') as agreement_ids,
                coalesce(array_agg(distinct p.party_id order by p.party_id), '{}') as party_ids
           from finding f
          cross join lateral (select f.reporter_id union all
                              select b.party_id from finding_about b where b.finding_id = f.id) p(party_id)
          where f.statement_id = s.id) l
    cross join lateral (values (1, s.text), (2, s.restored_text)) t(part, text)
   where t.text is not null
  on conflict (type, id, part) do update
     set (language, agreement_ids, party_ids, dated_from, dated_to, terms) =
         (excluded.language, excluded.agreement_ids, excluded.party_ids, excluded.dated_from, excluded.dated_to, excluded.terms)
   where (search_document.language, search_document.agreement_ids, search_document.party_ids, search_document.dated_from, search_document.dated_to, search_document.terms)
         is distinct from (excluded.language, excluded.agreement_ids, excluded.party_ids, excluded.dated_from, excluded.dated_to, excluded.terms);
  delete from search_document d
   where d.type = 'STATEMENT' and d.id = any (statements) and d.part = 2
     and exists (select from statement s where s.id = d.id and s.restored_text is null);
end
$$;
comment on function refresh_statement_documents(text[]) is 'Brings the search documents of statements up to date.';
revoke execute on function refresh_statement_documents(text[]) from public;

create or replace function refresh_finding_documents(findings text[]) returns void
  language plpgsql security definer set jit = off set work_mem = '64MB' set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  set search_path = public, pg_temp
as $$
begin
  perform from search_document where type = 'FINDING' and id = any (findings) order by id, part for update;
  insert into search_document (type, id, part, language, agreement_ids, party_ids, dated_from, dated_to, terms)
  select 'FINDING', f.id, 1, search_language(null, f.rationale), array[f.agreement_id],
         array(select f.reporter_id union select b.party_id from finding_about b where b.finding_id = f.id order by 1),
         s.stated_from, s.stated_to, search_terms(search_language(null, f.rationale), f.rationale)
    from (select distinct asked from unnest(findings) asked) k
    join finding f on f.id = k.asked
    join statement s on s.id = f.statement_id
   where f.rationale is not null
  on conflict (type, id, part) do update
     set (language, agreement_ids, party_ids, dated_from, dated_to, terms) =
         (excluded.language, excluded.agreement_ids, excluded.party_ids, excluded.dated_from, excluded.dated_to, excluded.terms)
   where (search_document.language, search_document.agreement_ids, search_document.party_ids, search_document.dated_from, search_document.dated_to, search_document.terms)
         is distinct from (excluded.language, excluded.agreement_ids, excluded.party_ids, excluded.dated_from, excluded.dated_to, excluded.terms);
  delete from search_document d
   where d.type = 'FINDING' and d.id = any (findings)
     and exists (select from finding f where f.id = d.id and f.rationale is null);
end
$$;
comment on function refresh_finding_documents(text[]) is 'Brings the search documents of findings up to date.';
revoke execute on function refresh_finding_documents(text[]) from public;
