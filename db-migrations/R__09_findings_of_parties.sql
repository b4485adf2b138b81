-- The findings about each party stand in the order of their events in finding_of_party.
create or replace function order_findings_of_parties(edit uuid, findings text[]) returns void
  language plpgsql security definer set jit = off set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  set search_path = public, pg_temp
as $$
begin
  delete from finding_of_party p using (
    select distinct a.party_id, f.event_order, f.id
      from (select h.id from finding_history h where h.superseded_by_edit = edit
             union select h.finding_id from finding_about_history h where h.superseded_by_edit = edit) asked
      join finding_recorded f on f.id = asked.id and (f.superseded_at is null or f.superseded_by_edit = edit)
      join finding_about_recorded a on a.finding_id = f.id and (a.superseded_at is null or a.superseded_by_edit = edit)
     where not exists (
             select from finding k join finding_about b on b.finding_id = k.id
              where k.id = f.id and k.event_order = f.event_order and b.party_id = a.party_id)) gone
   where p.party_id = gone.party_id and p.event_order = gone.event_order and p.finding_id = gone.id;
  insert into finding_of_party (party_id, event_order, finding_id)
  select a.party_id, f.event_order, f.id
    from (select distinct id from unnest(findings) asked(id)) k
    join finding f on f.id = k.id join finding_about a on a.finding_id = f.id
  on conflict do nothing;
end
$$;
comment on function order_findings_of_parties(uuid, text[]) is
  'Lists findings under the parties they are about at the place of their events, and no longer where they were before the edit.';
revoke execute on function order_findings_of_parties(uuid, text[]) from public;

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
-- In PL/pgSQL, which keeps its plan: SQL would plan it anew for each finding.
create or replace function standing_of_finding(
    agreement text, clause text, commitment text, role text, reporter text, side text) returns text
  language plpgsql stable parallel safe set plan_cache_mode = force_generic_plan
as $$
begin
  return public.standing_of_report($4, $5, $6,
    array(select o.party_id from public.commitment m join public.commitment_obligor o on o.commitment_id = m.id
           where m.agreement_id = $1 and m.clause_label = $2 and ($3 is null or m.id = $3)),
    array(select b.party_id from public.commitment m join public.commitment_beneficiary b on b.commitment_id = m.id
           where m.agreement_id = $1 and m.clause_label = $2 and ($3 is null or m.id = $3)),
    array(select p.party_id from public.agreement_party p where p.agreement_id = $1 and p.role = 'SIGNATORY'));
end
$$;
comment on function standing_of_finding(text, text, text, text, text, text) is
  'The standing of the reporter of a finding, by what is recorded of its agreement and its clause.';
