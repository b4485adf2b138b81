-- Nothing is overwritten: every table of record has a table of superseded rows beside it, written only by the trigger
-- below. The function runs as its owner, so the application role needs (and has) no right to write history.
create or replace function keep_superseded_row() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  stamp timestamptz := now();
begin
  if tg_op = 'INSERT' then
    new.recorded_at := stamp;
    return new;
  end if;
  -- Both, because two transactions may begin in one microsecond and transaction numbers come round again.
  if old.xmin = pg_current_xact_id()::xid and old.recorded_at >= stamp then
    stamp := old.recorded_at;
  else
    -- a transaction that began earlier may supersede a row recorded later: periods still never run backwards
    stamp := greatest(stamp, old.recorded_at + interval '1 microsecond');
    execute format('insert into %I.%I select $1, ($2).*', tg_table_schema, tg_table_name || '_history') using stamp, old;
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  new.recorded_at := stamp;
  return new;
end
$$;
comment on function keep_superseded_row() is
  'Stamps recorded_at on every row written and moves the former row, with the time it was superseded, into the history table. A row changed again within its own transaction was never visible and leaves none.';

-- Nobody else may execute a trigger function that runs as its owner: one could attach it to a table of one's own, even a
-- temporary one, and what its insert then sets off would run as the owner.
revoke execute on function keep_superseded_row() from public;

-- A tool of versioned migrations. It also writes the views that end in _recorded: their columns are those of the table.
-- superseded_at comes first in a history table, so that a column added to both tables later keeps their order equal.
create or replace function keep_history_of(kept regclass, application_role text, removable boolean default false) returns void
  language plpgsql
as $$
declare
  name text := (select relname from pg_class where oid = kept);
  history text := name || '_history';
  recorded text := name || '_recorded';
  key_columns int2[] := (select indkey::int2[] from pg_index where indrelid = kept and indisprimary);
  key text := (
    select string_agg(quote_ident(a.attname), ', ' order by k.position)
      from unnest(key_columns) with ordinality k(attnum, position)
      join pg_attribute a on a.attrelid = kept and a.attnum = k.attnum);
  -- A key is permanent: a changed one would be a removal by another name.
  changeable text := (
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
      from pg_attribute a
     where a.attrelid = kept and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attnum <> all (key_columns));
  col record;
begin
  if to_regclass(quote_ident(history)) is null then
    execute format('create table %I (superseded_at timestamptz not null, like %I including comments)', history, name);
    execute format('alter table %I add constraint %I primary key (%s, recorded_at)', history, history || '_pk', key);
    execute format('alter table %I add constraint %I check (superseded_at > recorded_at)', history, history || '_period_check');
    execute format('comment on table %I is %L', history, 'Superseded rows of ' || name || ', append-only: written by a trigger alone.');
    execute format('comment on column %I.superseded_at is %L', history, 'When a newer row, or a removal, took this row''s place.');
    execute format('create trigger %I before insert or update or delete on %I for each row execute function keep_superseded_row()', history || '_trigger', name);
  end if;

  for col in
    select a.attname,
           format_type(a.atttypid, a.atttypmod)
             || coalesce((select format(' collate %I.%I', n.nspname, c.collname)
                            from pg_collation c join pg_namespace n on n.oid = c.collnamespace
                           where c.oid = a.attcollation and c.collname <> 'default'), '') as definition
      from pg_attribute a
     where a.attrelid = kept and a.attnum > 0 and not a.attisdropped
       and not exists (select from pg_attribute h
                        where h.attrelid = to_regclass(quote_ident(history)) and h.attname = a.attname and not h.attisdropped)
     order by a.attnum
  loop
    execute format('alter table %I add column %I %s', history, col.attname, col.definition);
    execute format('comment on column %I.%I is %L', history, col.attname, 'As in ' || name || '; empty in rows superseded before the column was there.');
  end loop;

  execute format('create or replace view %I as select null::timestamptz as superseded_at, c.* from %I c union all select * from %I',
    recorded, name, history);
  execute format('comment on view %I is %L', recorded, 'Every row of ' || name || ' this database ever held: current ones have no superseded_at.');
  for col in
    select h.attname, col_description(h.attrelid, h.attnum) as meaning
      from pg_attribute h
     where h.attrelid = to_regclass(quote_ident(history)) and h.attnum > 0 and not h.attisdropped
  loop
    execute format('comment on column %I.%I is %L', recorded, col.attname, col.meaning);
  end loop;

  execute format('grant select, insert, update (%s)%s on %I to %I', changeable, case when removable then ', delete' else '' end, name, application_role);
  execute format('grant select on %I, %I to %I', history, recorded, application_role);
end
$$;
comment on function keep_history_of(regclass, text, boolean) is
  'Gives a table its history table, its trigger, a view over both, and the grants of the application role: read, insert, supersede all but the key; remove only where the row merely links. Called again after columns were added, it adds them to the history, the view and the grants.';
revoke execute on function keep_history_of(regclass, text, boolean) from public;
