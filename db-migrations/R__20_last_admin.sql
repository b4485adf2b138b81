-- An instance that had somebody to look after people keeps somebody. Whoever takes a role or suspends a person waits for the
-- others who do, so that two who take away one another's role at the same time cannot both succeed.
create or replace function keep_last_admin() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  concerned boolean;
begin
  if tg_table_name = 'membership' then
    concerned := exists (select from removed where role = 'ADMIN' and scope = '*');
  else
    concerned := exists (select from removed r join written w using (id) join membership m on m.person_id = r.id
                          where r.state = 'ACTIVE' and w.state <> 'ACTIVE' and m.role = 'ADMIN' and m.scope = '*');
  end if;
  if concerned then
    perform pg_advisory_xact_lock(hashtextextended('last admin', 0));
    if not exists (select from membership m join person p on p.id = m.person_id
                    where m.role = 'ADMIN' and m.scope = '*' and p.state = 'ACTIVE') then
      raise exception 'the last administrator cannot be removed' using errcode = 'check_violation', constraint = tg_name;
    end if;
  end if;
  return null;
end
$$;
comment on function keep_last_admin() is 'Refuses to take away the last person who is active and has the role ADMIN everywhere.';
revoke execute on function keep_last_admin() from public;
create or replace trigger membership_last_admin after delete on membership referencing old table as removed
  for each statement execute function keep_last_admin();
create or replace trigger person_last_admin after update on person referencing old table as removed new table as written
  for each statement execute function keep_last_admin();
