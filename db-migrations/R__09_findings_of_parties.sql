-- The findings about each party stand in the order of their events in finding_of_party.
create or replace function order_finding_of_party() returns trigger
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

create or replace function reorder_finding_of_party() returns trigger
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
