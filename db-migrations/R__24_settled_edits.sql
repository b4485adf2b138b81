-- What follows from an edit is settled once. Plans are made once in each connection and serve small edits and large
-- ones, and tables that have grown since: so every record is looked up by its name, whether there are few or many.
create or replace function settle_edit() returns table (agreement_id text, clause_label text, from_day date)
  language plpgsql security definer set jit = off set work_mem = '64MB' set plan_cache_mode = force_generic_plan
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp
as $$
#variable_conflict use_column
declare
  this edit := open_edit();
  tables text[] := array(select distinct r.table_name from edit_row r where r.edit_id = this.id);
  names text[];
begin
  if this.agreements is not null then
    raise exception 'an edit is settled once' using errcode = 'object_not_in_prerequisite_state';
  end if;
  insert into touched_clause (edit_id, agreement_id, clause_label, from_day)
  select this.id, split_part(c.name, '/', 1), substr(c.name, strpos(c.name, '/') + 1), least(min(c.day), date '9999-12-30')
    from consequences(this.id, 'STATUS', tables) c group by c.name;
  -- whoever has not locked the agreements first does so here, before what is derived from them is read
  perform pg_advisory_xact_lock(hashtextextended('agreement ' || a.slug, 0))
     from (select r.scope as slug from edit_row r where r.edit_id = this.id and r.scope <> '*'
            union select t.agreement_id from touched_clause t where t.edit_id = this.id order by 1) a;

  names := array(select distinct c.name from consequences(this.id, 'CLAUSE_WORDS', tables) c);
  if names <> '{}' then
    perform refresh_clause_documents(names);
  end if;
  names := array(select distinct c.name from consequences(this.id, 'STATEMENT_WORDS', tables) c);
  if names <> '{}' then
    perform refresh_statement_documents(names);
  end if;
  names := array(select distinct c.name from consequences(this.id, 'FINDING_WORDS', tables) c);
  if names <> '{}' then
    perform refresh_finding_documents(names);
  end if;
  names := array(select distinct c.name from consequences(this.id, 'MONTHS', tables) c);
  if cardinality(names) > 1000 then
    -- of so many, counting whole clauses anew is cheaper than taking their differences
    perform refresh_finding_months(array(
      select f.agreement_id || '/' || coalesce(f.clause_label, '') from unnest(names) n(id) join finding f on f.id = n.id
       union select f.agreement_id || '/' || coalesce(f.clause_label, '') from finding_history f where f.superseded_by_edit = this.id));
  elsif names <> '{}' then
    perform count_findings_by_difference(this.id, names);
  end if;
  names := array(select distinct c.name from consequences(this.id, 'PARTY_ORDER', tables) c);
  if names <> '{}' then
    perform order_findings_of_parties(this.id, names);
  end if;
  names := array(select distinct c.name from consequences(this.id, 'NAMES', tables) c);
  if names <> '{}' then
    perform forget_answers_that_name(names);
  end if;
  insert into change (edit_id, ordinal, kind, agreement_id, record_type, record_id, version)
  select this.id, row_number() over (order by c.record_type, c.name), c.record_type || '.' || c.action, c.agreement, c.record_type, c.name, c.version
    from (select distinct on (n.record_type, n.name) n.*
            from consequences(this.id, 'CHANGE', tables) n
           order by n.record_type, n.name, array_position(
             '{created,retracted,rejected,accepted,reopened,corrected,removed}', n.action), n.version desc nulls last) c;
  update edit e
     set agreements = array(
           select c.name from consequences(this.id, 'REVISION', tables) c
            union select t.agreement_id from touched_clause t where t.edit_id = this.id order by 1)
   where e.id = this.id;
  return query select t.agreement_id, t.clause_label, t.from_day from touched_clause t where t.edit_id = this.id order by 1, 2;
end
$$;
comment on function settle_edit() is
  'Makes anew what is derived from the rows that the open edit wrote, once, and answers the clauses whose status has to be computed before it can be sealed, each with the first day that can differ.';
revoke execute on function settle_edit() from public;
grant execute on function settle_edit() to "${applicationRole}";

-- What it used before there was consequences().
drop function if exists names_that_follow(uuid, text, text[]), query_of_consequences(text, text[]);
