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

-- A report that names no commitment concerns everybody whom a commitment of its clause concerns. Runs with the rights of its
-- owner, because a view for reporting shows it to a role that reads no table.
create or replace function standing_of_finding(
    agreement text, clause text, commitment text, role text, reporter text, side text) returns text
  language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp
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
