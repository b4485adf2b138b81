-- A series counts the findings of each clause by month; the counts are kept in finding_month.
create or replace function refresh_finding_months(clauses text[]) returns void
  language plpgsql security definer set jit = off set work_mem = '64MB' set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  set search_path = public, pg_temp
as $$
begin
  -- one transaction at a time counts an agreement's findings, so that none misses what another just wrote
  perform pg_advisory_xact_lock(hashtextextended('finding months of ' || a.slug, 0))
     from (select distinct split_part(name, '/', 1) as slug from unnest(clauses) n(name) order by 1) a;
  delete from finding_month m
   using (select distinct split_part(name, '/', 1) as agreement_id, substr(name, strpos(name, '/') + 1) as clause_label
            from unnest(clauses) n(name)) k
   where m.agreement_id = k.agreement_id and m.clause_label = k.clause_label;
  insert into finding_month (agreement_id, clause_label, clock, about, month, last_month, kind, findings)
  select f.agreement_id, coalesce(f.clause_label, ''), d.clock, b.about,
         coalesce(date_trunc('month', d.first_day)::date, date '-infinity'),
         coalesce(date_trunc('month', d.last_day)::date, date '-infinity'),
         f.kind, count(*)
    from (select distinct split_part(name, '/', 1) as agreement_id, substr(name, strpos(name, '/') + 1) as clause_label
            from unnest(clauses) n(name)) k
   cross join lateral (
         select * from finding f where f.agreement_id = k.agreement_id and f.clause_label = k.clause_label
          union all
         select * from finding f where f.agreement_id = k.agreement_id and f.clause_label is null and k.clause_label = '') f
    join statement s on s.id = f.statement_id
   cross join lateral (values ('EVENT', f.event_from, f.event_to), ('STATED', s.stated_from, s.stated_to)) d(clock, first_day, last_day)
   cross join lateral (select '*' union all select a.party_id from finding_about a where a.finding_id = f.id
                       union all select '' where not exists (select from finding_about a where a.finding_id = f.id)) b(about)
   group by 1, 2, 3, 4, 5, 6, 7;
end
$$;
comment on function refresh_finding_months(text[]) is 'Counts the findings of clauses, each given as its agreement, a slash and its label or nothing, anew.';
revoke execute on function refresh_finding_months(text[]) from public;

create or replace function note_counted_finding() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  clauses text[];
begin
  case tg_table_name
    when 'finding' then
      clauses := array(select distinct agreement_id || '/' || coalesce(clause_label, '') from written);
    when 'finding_about' then
      clauses := array(select distinct f.agreement_id || '/' || coalesce(f.clause_label, '') from written b join finding f on f.id = b.finding_id);
    when 'statement' then
      clauses := array(select distinct f.agreement_id || '/' || coalesce(f.clause_label, '') from written s join finding f on f.statement_id = s.id);
  end case;
  if clauses <> '{}' then
    insert into written_record (type, names) values ('MONTH', clauses);
  end if;
  return null;
end
$$;
comment on function note_counted_finding() is 'Notes the clauses whose counts by month a statement has made out of date.';
revoke execute on function note_counted_finding() from public;
