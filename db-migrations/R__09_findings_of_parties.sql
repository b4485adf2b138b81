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

-- How the speaker of a report stands to what it is about, as section 3 of the rule derives it. Standing.of says the same.
create or replace function standing_of_report(
    role text, reporter text, side text, obligors text[], beneficiaries text[], signatories text[]) returns text
  language sql immutable parallel safe
as $$
  select case
    when role not in ('MONITOR', 'OUTSIDER') then role
    when coalesce(side, reporter) = any (obligors || beneficiaries) or side = any (signatories) then 'PARTY'
    else 'INDEPENDENT'
  end
$$;
comment on function standing_of_report(text, text, text, text[], text[], text[]) is
  'PARTY, GUARANTOR or INDEPENDENT: a monitor or outsider who speaks for somebody concerned stands as a party.';

-- A report that names no commitment concerns everybody whom a commitment of its clause concerns.
create or replace function standing_of_finding(
    agreement text, clause text, commitment text, role text, reporter text, side text) returns text
  language sql stable parallel safe
as $$
  select public.standing_of_report($4, $5, $6,
    array(select o.party_id from public.commitment m join public.commitment_obligor o on o.commitment_id = m.id
           where m.agreement_id = $1 and m.clause_label = $2 and ($3 is null or m.id = $3)),
    array(select b.party_id from public.commitment m join public.commitment_beneficiary b on b.commitment_id = m.id
           where m.agreement_id = $1 and m.clause_label = $2 and ($3 is null or m.id = $3)),
    array(select p.party_id from public.agreement_party p where p.agreement_id = $1 and p.role = 'SIGNATORY'))
$$;
comment on function standing_of_finding(text, text, text, text, text, text) is
  'The standing of the reporter of a finding, by what is recorded of its agreement and its clause.';
