-- A record and what it links to are written by several statements. The triggers on them note names, and at commit this
-- function makes what is derived from each name once.
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
comment on function refresh_written_records() is 'Makes what is derived from the noted records again and removes the notes.';
revoke execute on function refresh_written_records() from public;
