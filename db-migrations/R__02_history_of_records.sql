-- Nothing is overwritten: every table of record has a table of superseded rows beside it, written only by the trigger
-- made below. Its function runs as its owner, so the application role needs (and has) no right to write history. Each table
-- has a function of its own, so that the plan of what it writes is made once in a connection and not for each row.
-- A tool of versioned migrations. It also writes the views that end in _recorded: their columns are those of the table.
-- superseded_at comes first in a history table, so that a column added to both tables later keeps their order equal.
create or replace function keep_history_of(kept regclass, application_role text, removable boolean default false) returns void
  language plpgsql
as $$
declare
  name text := (select relname from pg_class where oid = kept);
  history text := name || '_history';
  recorded text := name || '_recorded';
  keeper text := 'keep_superseded_' || name;
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
  -- Of the columns of the table, in its order: all, and those that are computed from others.
  columns text := (
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
      from pg_attribute a where a.attrelid = kept and a.attnum > 0 and not a.attisdropped);
  computed text[] := array(
    select a.attname::text from pg_attribute a
     where a.attrelid = kept and a.attnum > 0 and not a.attisdropped and a.attgenerated <> '' order by a.attnum);
  scope text := coalesce((
    select a.attname::text from pg_attribute a
     where a.attrelid = kept and not a.attisdropped
       and a.attname = case when kept = 'public.agreement'::regclass then 'slug' else 'agreement_id' end), '');
  event text;
  col record;
begin
  if to_regclass(quote_ident(history)) is null then
    execute format('create table %I (superseded_at timestamptz not null, like %I including comments)', history, name);
    execute format('alter table %I add constraint %I primary key (%s, recorded_at)', history, history || '_pk', key);
    execute format('alter table %I add constraint %I check (superseded_at > recorded_at)', history, history || '_period_check');
    execute format('comment on table %I is %L', history, 'Superseded rows of ' || name || ', append-only: written by a trigger alone.');
    execute format('comment on column %I.superseded_at is %L', history, 'When a newer row, or a removal, took this row''s place.');
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

  if not exists (select from pg_attribute where attrelid = to_regclass(quote_ident(history)) and attname = 'superseded_by_edit' and not attisdropped) then
    execute format('alter table %I add column superseded_by_edit uuid', history);
    execute format('comment on column %I.superseded_by_edit is %L', history,
      'The edit that put another row in this one''s place, or removed it; empty: superseded before there were edits.');
    execute format('create index %I on %I (superseded_by_edit) where superseded_by_edit is not null', history || '_edit_idx', history);
    execute format('create index %I on %I (edit_id) where edit_id is not null', name || '_edit_idx', name);
  end if;

  -- Nobody else may execute a trigger function that runs as its owner: one could attach it to a table of one's own, even a
  -- temporary one, and what its insert then sets off would run as the owner.
  execute format($create$
create or replace function %1$I() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $body$
declare
  stamp timestamptz := now();
  edit uuid := nullif(current_setting('tracker.edit', true), '')::uuid;
begin
  if edit is null then
    edit := public.edit_of_owner();
  end if;
  if tg_op = 'INSERT' then
    new.recorded_at := stamp;
    new.edit_id := edit;
    new.version := 1;
    return new;
  end if;
  if old.edit_id = edit then
    -- written by this edit itself, so nobody ever saw it
    stamp := old.recorded_at;
  else
    -- a transaction that began earlier may supersede a row recorded later: periods still never run backwards
    stamp := greatest(stamp, old.recorded_at + interval '1 microsecond');
    insert into public.%2$I (superseded_at, superseded_by_edit, %3$s) values (stamp, edit, %4$s);
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  new.recorded_at := stamp;
  new.version := case when old.edit_id = edit then old.version else old.version + 1 end;
  new.edit_id := edit;
  return new;
end
$body$
$create$, keeper, history, columns, (
    select string_agg(format('old.%I', a.attname), ', ' order by a.attnum)
      from pg_attribute a where a.attrelid = kept and a.attnum > 0 and not a.attisdropped));
  execute format('revoke execute on function %I() from public', keeper);
  execute format('comment on function %I() is %L', keeper,
    'Stamps recorded_at, edit and version on every row of ' || name || ' and moves the former row, with when and by which edit it was superseded, into its history. A row changed again within its own edit was never visible and leaves none.');
  execute format('create or replace trigger %I before insert or update or delete on %I for each row execute function %I()',
    history || '_trigger', name, keeper);
  foreach event in array array['insert', 'update', 'delete'] loop
    execute format('create or replace trigger %I after %s on %I referencing %s table as written for each statement execute function note_written_rows(%L, %L, %L)',
      name || '_noted_on_' || event, event, name, case event when 'delete' then 'old' else 'new' end,
      array(select a.attname::text from unnest(key_columns) with ordinality k(attnum, position)
              join pg_attribute a on a.attrelid = kept and a.attnum = k.attnum order by k.position),
      scope, computed);
  end loop;

  execute (
    select format('create or replace view %I as select %s from %I union all select %s from %I', recorded,
             string_agg(case h.attname when 'superseded_at' then 'null::timestamptz as superseded_at'
                                       when 'superseded_by_edit' then 'null::uuid as superseded_by_edit'
                                       else quote_ident(h.attname) end, ', ' order by h.attnum), name,
             string_agg(quote_ident(h.attname), ', ' order by h.attnum), history)
      from pg_attribute h
     where h.attrelid = to_regclass(quote_ident(history)) and h.attnum > 0 and not h.attisdropped);
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
  'Gives a table, which has edit_id and version, its history table, its triggers, a view over both, and the grants of the application role: read, insert, supersede all but the key; remove only where the row merely links. Called again after columns were added, it adds them to the history, the view and the grants.';
revoke execute on function keep_history_of(regclass, text, boolean) from public;
