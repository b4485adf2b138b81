-- The status of a clause with its reasons, as most readers ask for it, so that it costs the same however many findings
-- were weighed.
alter table clause_current add column answer json;
comment on column clause_current.answer is
  'The whole answer about that day without hindsight, in English, as it is served; empty: to be made again, because a party in it may have another name.';

create function forget_answers_with_names() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if exists (select from removed r join written w using (slug) where r.name <> w.name) then
    update clause_current set answer = null where answer is not null;
  end if;
  return null;
end
$$;
comment on function forget_answers_with_names() is 'Forgets the answers that are kept, because a party that may be named in them has another name.';
revoke execute on function forget_answers_with_names() from public;
create trigger party_rename after update on party referencing old table as removed new table as written
  for each statement execute function forget_answers_with_names();
