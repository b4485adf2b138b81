-- Nothing is overwritten: every table of record has a table of superseded rows beside it, written only by the trigger
-- below. The function runs as its owner, so the application role needs (and has) no right to write history.

create function keep_superseded_row() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  stamp timestamptz := now();
begin
  if tg_op = 'INSERT' then
    new.recorded_at := stamp;
    return new;
  end if;
  if old.recorded_at <> stamp then
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

-- superseded_at comes first in a history table, so that a column added to both tables later keeps their order equal.
create function keep_history_of(kept regclass, application_role text, removable boolean default false) returns void
  language plpgsql
as $$
declare
  name text := (select relname from pg_class where oid = kept);
  key text := (
    select string_agg(quote_ident(a.attname), ', ' order by k.position)
      from pg_index i
      cross join unnest(i.indkey::int2[]) with ordinality k(attnum, position)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
     where i.indrelid = kept and i.indisprimary);
begin
  execute format('create table %I (superseded_at timestamptz not null, like %I including comments)', name || '_history', name);
  execute format('alter table %I add constraint %I primary key (%s, recorded_at)', name || '_history', name || '_history_pk', key);
  execute format('alter table %I add constraint %I check (superseded_at > recorded_at)', name || '_history', name || '_history_period_check');
  execute format('comment on table %I is %L', name || '_history', 'Superseded rows of ' || name || ', append-only: written by a trigger alone.');
  execute format('comment on column %I.superseded_at is %L', name || '_history', 'When a newer row, or a removal, took this row''s place.');
  execute format('create trigger %I before insert or update or delete on %I for each row execute function keep_superseded_row()', name || '_history_trigger', name);
  execute format('create view %I as select null::timestamptz as superseded_at, c.* from %I c union all select * from %I',
    name || '_recorded', name, name || '_history');
  execute format('comment on view %I is %L', name || '_recorded', 'Every row of ' || name || ' this database ever held: current ones have no superseded_at.');
  execute format('grant select, insert, update%s on %I to %I', case when removable then ', delete' else '' end, name, application_role);
  execute format('grant select on %I, %I to %I', name || '_history', name || '_recorded', application_role);
end
$$;

comment on function keep_history_of(regclass, text, boolean) is
  'Gives a table its history table, its trigger, a view over both, and the grants of the application role: read, insert, supersede; remove only where the row merely links.';
revoke execute on function keep_history_of(regclass, text, boolean) from public;
