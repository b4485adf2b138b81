-- Answers with names of parties in them are kept in clause_current until a party gets another name.
create or replace function forget_answers_with_names() returns trigger
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
