-- What an edit wrote, row by row, as each was before and after: the ledger names the rows, the tables of record have them.
create or replace function rows_of_edit(edit uuid, most int)
  returns table (n bigint, table_name text, key text[], op "char", version int, before jsonb, after jsonb)
  language plpgsql stable set search_path = public, pg_temp
as $$
declare
  wrote record;
begin
  for wrote in
    select w.name, quote_ident(w.name || '_recorded') as recorded,
           string_agg(format('h.%I = r.key[%s]::%s', a.attname, k.place, format_type(a.atttypid, a.atttypmod)), ' and '
             order by k.place) as same,
           (select array_agg(g.attname::text) from pg_attribute g
             where g.attrelid = to_regclass(quote_ident(w.name)) and g.attnum > 0 and g.attgenerated <> '') as computed
      from (select distinct r.table_name as name
              from (select e.table_name from edit_row e where e.edit_id = rows_of_edit.edit order by e.n limit most) r) w
      join pg_index i on i.indrelid = to_regclass(quote_ident(w.name)) and i.indisprimary
      cross join unnest(i.indkey::int2[]) with ordinality k(attnum, place)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
     where to_regclass(quote_ident(w.name || '_recorded')) is not null
     group by w.name
  loop
    return query execute format(
      'select r.n, r.table_name, r.key, r.op, r.version,
              (select jsonb_strip_nulls(to_jsonb(h) - $3) from %1$s h where %2$s and h.superseded_by_edit = r.edit_id),
              (select jsonb_strip_nulls(to_jsonb(h) - $3) from %1$s h where %2$s and h.edit_id = r.edit_id)
         from (select * from edit_row e where e.edit_id = $1 order by e.n limit $2) r
        where r.table_name = %3$L', wrote.recorded, wrote.same, wrote.name)
      using edit, most,
            array['superseded_at', 'superseded_by_edit', 'edit_id', 'recorded_at', 'version', 'scope_id'] || wrote.computed;
  end loop;
end
$$;
comment on function rows_of_edit(uuid, int) is
  'The first rows that an edit wrote, each as it was before the edit and after it, without what the database keeps of itself; in no order.';
revoke execute on function rows_of_edit(uuid, int) from public;
grant execute on function rows_of_edit(uuid, int) to "${applicationRole}";
