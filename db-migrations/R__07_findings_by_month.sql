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

-- The counts that a write changes are changed by the difference between the findings before and after. The lock of the
-- agreement, which settling has taken, keeps everybody else from counting the same.
create or replace function count_findings_by_difference(edit uuid, findings text[]) returns void
  language plpgsql security definer set jit = off set work_mem = '64MB' set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  set search_path = public, pg_temp
as $$
begin
  merge into finding_month m using (
    with asked as materialized (select distinct a.id from unnest(findings) a(id)),
    counted as (
      select f.id, f.agreement_id, f.clause_label, f.kind, f.event_from, f.event_to, s.stated_from, s.stated_to,
             array(select a.party_id from finding_about a where a.finding_id = f.id) as about, 1 as more
        from asked join finding f on f.id = asked.id join statement s on s.id = f.statement_id
      union all
      select f.id, f.agreement_id, f.clause_label, f.kind, f.event_from, f.event_to, s.stated_from, s.stated_to,
             array(select a.party_id from finding_about a where a.finding_id = f.id and a.edit_id is distinct from edit
                   union select a.party_id from finding_about_history a where a.finding_id = f.id and a.superseded_by_edit = edit), -1
        from asked
       cross join lateral (
             select f.id, f.statement_id, f.agreement_id, f.clause_label, f.kind, f.event_from, f.event_to
               from finding f where f.id = asked.id and f.edit_id is distinct from edit
             union all
             select f.id, f.statement_id, f.agreement_id, f.clause_label, f.kind, f.event_from, f.event_to
               from finding_history f where f.id = asked.id and f.superseded_by_edit = edit) f
       cross join lateral (
             select s.stated_from, s.stated_to from statement s where s.id = f.statement_id and s.edit_id is distinct from edit
             union all
             select s.stated_from, s.stated_to from statement_history s where s.id = f.statement_id and s.superseded_by_edit = edit) s)
    select c.agreement_id, coalesce(c.clause_label, '') as clause_label, d.clock, b.about,
           coalesce(date_trunc('month', d.first_day)::date, date '-infinity') as month,
           coalesce(date_trunc('month', d.last_day)::date, date '-infinity') as last_month,
           c.kind, sum(c.more)::int as more
      from counted c
     cross join lateral (values ('EVENT', c.event_from, c.event_to), ('STATED', c.stated_from, c.stated_to)) d(clock, first_day, last_day)
     cross join lateral (select '*' union all select unnest(c.about) union all select '' where c.about = '{}') b(about)
     group by 1, 2, 3, 4, 5, 6, 7 having sum(c.more) <> 0
     order by 1, 2, 3, 4, 5, 6, 7) n
    on m.agreement_id = n.agreement_id and m.clause_label = n.clause_label and m.clock = n.clock and m.about = n.about
   and m.month = n.month and m.last_month = n.last_month and m.kind = n.kind
  when matched and m.findings + n.more = 0 then delete
  when matched then update set findings = m.findings + n.more
  when not matched then insert (agreement_id, clause_label, clock, about, month, last_month, kind, findings)
    values (n.agreement_id, n.clause_label, n.clock, n.about, n.month, n.last_month, n.kind, n.more);
end
$$;
comment on function count_findings_by_difference(uuid, text[]) is
  'Changes the counts by month by what an edit has made of findings, each once; refresh_finding_months counts the same anew.';
revoke execute on function count_findings_by_difference(uuid, text[]) from public;
