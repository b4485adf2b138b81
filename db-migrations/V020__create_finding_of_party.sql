-- Derived from finding_about and finding by the triggers below, so nobody writes to it and it has no history: no index
-- can hold the party of one table beside the day of another, and a party may have tens of thousands of findings.
create table finding_of_party (
  party_id text collate "C" not null,
  event_order date not null,
  finding_id text collate "C" not null,
  constraint finding_of_party_pk primary key (party_id, event_order, finding_id)
);
comment on table finding_of_party is 'The findings about each party in the order of their events, so that a page of them costs the same however many there are.';
comment on column finding_of_party.party_id is 'The party accused or credited.';
comment on column finding_of_party.event_order is 'As in finding.';
comment on column finding_of_party.finding_id is 'The finding.';
grant select on finding_of_party to "${applicationRole}";

create function order_finding_of_party() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if tg_op <> 'INSERT' then
    delete from finding_of_party p using removed r
     where exists (select from finding f where f.id = r.finding_id and f.event_order = p.event_order)
       and p.party_id = r.party_id and p.finding_id = r.finding_id;
  end if;
  if tg_op <> 'DELETE' then
    -- locked, because a concurrent change of the event's day could not see the new row
    insert into finding_of_party (party_id, event_order, finding_id)
    select w.party_id, f.event_order, w.finding_id from written w join finding f on f.id = w.finding_id for share of f
    on conflict do nothing;
  end if;
  return null;
end
$$;
comment on function order_finding_of_party() is 'Lists findings under the parties they are about, or no longer.';
revoke execute on function order_finding_of_party() from public;
create trigger finding_about_insert_ordered after insert on finding_about referencing new table as written
  for each statement execute function order_finding_of_party();
create trigger finding_about_update_ordered after update on finding_about referencing old table as removed new table as written
  for each statement execute function order_finding_of_party();
create trigger finding_about_delete_ordered after delete on finding_about referencing old table as removed
  for each statement execute function order_finding_of_party();

create function reorder_finding_of_party() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if exists (select from removed r join written w using (id) where r.event_order <> w.event_order) then
    delete from finding_of_party p using removed r join written w using (id) join finding_about a on a.finding_id = r.id
     where r.event_order <> w.event_order and p.party_id = a.party_id and p.event_order = r.event_order and p.finding_id = r.id;
    insert into finding_of_party (party_id, event_order, finding_id)
    select a.party_id, w.event_order, w.id from removed r join written w using (id) join finding_about a on a.finding_id = w.id
     where r.event_order <> w.event_order
    on conflict do nothing;
  end if;
  return null;
end
$$;
comment on function reorder_finding_of_party() is 'Moves findings whose event has another day to their new place under each party.';
revoke execute on function reorder_finding_of_party() from public;
create trigger finding_update_ordered after update on finding referencing old table as removed new table as written
  for each statement execute function reorder_finding_of_party();

insert into finding_of_party (party_id, event_order, finding_id)
select a.party_id, f.event_order, f.id from finding_about a join finding f on f.id = a.finding_id;
