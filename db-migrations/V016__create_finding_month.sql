-- Derived from the findings by the triggers below, so nobody writes to it and it has no history.
create table finding_month (
  agreement_id text collate "C" not null,
  clause_label text collate "C" not null,
  clock text not null,
  about text collate "C" not null,
  month date not null,
  last_month date not null,
  kind text not null,
  findings int not null,
  constraint finding_month_pk primary key (agreement_id, clause_label, clock, about, month, last_month, kind),
  constraint finding_month_clock_check check (clock in ('EVENT', 'STATED')),
  constraint finding_month_findings_check check (findings > 0),
  constraint finding_month_period_check check (month <= last_month)
);
comment on table finding_month is 'How many findings of a clause fall into each month, so that a series costs the same however many there are.';
comment on column finding_month.agreement_id is 'The agreement.';
comment on column finding_month.clause_label is 'The clause; empty text: the agreement as a whole.';
comment on column finding_month.clock is 'Which date was counted: that of the EVENT, or that on which it was STATED.';
comment on column finding_month.about is 'Party accused or credited; empty text: findings that name nobody; *: all findings, whoever they are about.';
comment on column finding_month.month is 'First day of the first month that the date may lie in; -infinity: date not known.';
comment on column finding_month.last_month is 'First day of the last month that the date may lie in: month itself, unless the date is too imprecise for one month.';
comment on column finding_month.kind is 'What they say.';
comment on column finding_month.findings is 'How many findings, whatever their review state.';
grant select on finding_month to "${applicationRole}";

create function refresh_finding_months(clauses text[]) returns void
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

comment on column written_record.type is 'What is to be made again: documents of a CLAUSE, STATEMENT or FINDING, or counts of a MONTH.';
create or replace function refresh_written_records() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  written text[];
begin
  -- what other transactions have noted cannot be seen, so these are the notes of this one, of which the first does all
  if not exists (select from written_record where id = new.id) then
    return null;
  end if;
  with noted as (delete from written_record w where w.type = new.type returning w.names)
  select array_agg(distinct n.name) into written from noted, unnest(noted.names) n(name);
  case new.type
    when 'CLAUSE' then perform refresh_clause_documents(written);
    when 'STATEMENT' then perform refresh_statement_documents(written);
    when 'FINDING' then perform refresh_finding_documents(written);
    when 'MONTH' then perform refresh_finding_months(written);
  end case;
  return null;
end
$$;

create function note_counted_finding() returns trigger
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
create trigger finding_insert_counted after insert on finding referencing new table as written
  for each statement execute function note_counted_finding();
create trigger finding_update_counted after update on finding referencing new table as written
  for each statement execute function note_counted_finding();
-- a finding may be moved to another clause, which then has one less
create trigger finding_leave_counted after update on finding referencing old table as written
  for each statement execute function note_counted_finding();
create trigger finding_about_insert_counted after insert on finding_about referencing new table as written
  for each statement execute function note_counted_finding();
create trigger finding_about_update_counted after update on finding_about referencing new table as written
  for each statement execute function note_counted_finding();
create trigger finding_about_delete_counted after delete on finding_about referencing old table as written
  for each statement execute function note_counted_finding();
create trigger statement_update_counted after update on statement referencing new table as written
  for each statement execute function note_counted_finding();

select refresh_finding_months(array(select distinct agreement_id || '/' || coalesce(clause_label, '') from finding));
