-- Who accepts or rejects a finding has written none of it since it was decided last. The application asks first and
-- answers with a sentence; these triggers hold it whoever writes.

-- The settings that the database holds people to. What is asked at each write is asked in PL/pgSQL, which keeps its plans in a
-- connection; SQL alone would plan it anew each time.
create or replace function is_single_person_mode() returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp
as $$
begin
  return coalesce((select s.value = 'true' from instance_setting s where s.name = 'review.single-person' order by s.n desc limit 1), false);
end
$$;
revoke execute on function is_single_person_mode() from public;
grant execute on function is_single_person_mode() to "${applicationRole}";
comment on function is_single_person_mode() is 'Whether one may decide what one has written oneself.';

create or replace function four_eyes_of(agreement text) returns text
  language plpgsql stable security definer set search_path = public, pg_temp
as $$
begin
  return coalesce((select p.four_eyes from agreement_policy p
                    where p.agreement_id = $1 and (p.four_eyes <> 'NONE' or is_single_person_mode())), 'FINDINGS');
end
$$;
revoke execute on function four_eyes_of(text) from public;
grant execute on function four_eyes_of(text) to "${applicationRole}";
comment on function four_eyes_of(text) is
  'What of an agreement a second person decides: FINDINGS, ALL, or NONE, which holds only where one person works alone.';

-- A statement that accepted findings read counts through them, also through those of its reprints.
create or replace function is_read_by_accepted(statement text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
as $$
  select exists (
    select from finding f
     where f.review_state = 'ACCEPTED'
       and (f.statement_id = $1 or f.statement_id in (select s.id from statement s where s.origin_id = $1))
       and four_eyes_of(f.agreement_id) <> 'NONE')
$$;
revoke execute on function is_read_by_accepted(text) from public;
grant execute on function is_read_by_accepted(text) to "${applicationRole}";
comment on function is_read_by_accepted(text) is 'Whether accepted findings read a statement, so that a second person decides about corrections of it.';

-- Edits that decided something about a finding are told from those that wrote it by their row in review. A correction that
-- is accepted was written by whoever proposed it. "Since the last decision" means the last one before somebody wrote:
-- who revises a decision is held to the same authors as who made it.
create or replace function authors_of_finding(finding text, accepted uuid default null) returns text[]
  language plpgsql stable security definer set search_path = public, pg_temp
as $$
begin
  return (
  with written as (
    select r.edit_id from finding_recorded r where r.id = $1 and r.edit_id is not null
    union
    select a.edit_id from finding_about_recorded a where a.finding_id = $1 and a.edit_id is not null
    union
    select h.superseded_by_edit from finding_about_history h where h.finding_id = $1 and h.superseded_by_edit is not null),
  decided as (
    select v.edit_id, v.decision, p.edit_id as proposed_by, coalesce(e.position, 9223372036854775807) as position
      from review v join edit e on e.id = v.edit_id left join proposal p on p.id = v.proposal_id
     where v.finding_id = $1),
  authored as (
    select e.actor_id, coalesce(e.position, 9223372036854775807) as position
      from written w join edit e on e.id = w.edit_id
     where not exists (select from decided d where d.edit_id = w.edit_id)
    union all
    select e.actor_id, d.position from decided d join edit e on e.id = d.proposed_by
    union all
    select e.actor_id, 9223372036854775807 from proposal p join edit e on e.id = p.edit_id where p.id = $2),
  since as (
    select max(d.position) as position from decided d
     where d.decision <> 'REOPENED' and d.position < (select max(a.position) from authored a))
  select coalesce(array_agg(distinct a.actor_id order by a.actor_id), '{}')
    from authored a where a.position > coalesce((select s.position from since s), -1));
end
$$;
revoke execute on function authors_of_finding(text, uuid) from public;
grant execute on function authors_of_finding(text, uuid) to "${applicationRole}";
comment on function authors_of_finding(text, uuid) is
  'Who wrote what is to be decided about a finding, and with it about a proposal: nobody of these decides it.';

-- A bundle brings decisions that were made elsewhere: at the start, or by an ADMIN of the whole instance. Whoever runs the
-- installation may write by hand, and is told of by his edits.
create or replace function brings_decisions(asked edit) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp
as $$
begin
  return (asked.actor_id, asked.via) = ('operator', 'OPERATOR')
      or asked.kind = 'IMPORT'
     and (asked.actor_id = 'import'
          or exists (select from membership m where (m.person_id, m.scope, m.role) = (asked.actor_id, '*', 'ADMIN')));
end
$$;
revoke execute on function brings_decisions(edit) from public;
comment on function brings_decisions(edit) is 'Whether an edit is an import of somebody who may bring decisions about findings with it.';

-- All rows that a statement writes are of the open edit, which is asked once and not for each.
create or replace function demand_second_person_of_new() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  decided text;
begin
  if not exists (select from written) or brings_decisions(open_edit()) then
    return null;
  end if;
  select w.id into decided from written w where w.review_state <> 'PROPOSED' order by w.id limit 1;
  if decided is not null then
    raise exception 'finding % is new, and nobody can have decided about it yet', decided
      using errcode = 'check_violation', constraint = 'finding_second_person', table = 'finding', column = 'review_state';
  end if;
  return null;
end
$$;
comment on function demand_second_person_of_new() is 'Refuses a new finding that comes with a decision, but from an import.';
revoke execute on function demand_second_person_of_new() from public;

create or replace function demand_second_person() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  wrong record;
  this edit;
  brings boolean;
begin
  if not exists (select from written) then
    return null;
  end if;
  this := open_edit();
  brings := brings_decisions(this);
  select changed.id, changed.fault into wrong
    from (select w.id, case
            when brings then
              case when w.review_state <> o.review_state and exists (select from review d where d.finding_id = w.id)
                   then 'was decided here, which no import changes' end
            when o.review_state = 'REJECTED' and w.review_state = 'REJECTED' then null
            when o.review_state = 'PROPOSED' and w.review_state = 'PROPOSED' then
              case when v.edit_id is not null then 'is corrected and decided in one edit' end
            when v.edit_id is null then
              case when w.review_state <> o.review_state then 'changes its state without a decision'
                   when four_eyes_of(o.agreement_id) <> 'NONE' or four_eyes_of(w.agreement_id) <> 'NONE'
                     then 'was accepted, so a correction of it is proposed first' end
            when o.edit_id = w.edit_id then
              case when w.review_state <> o.review_state or v.proposal_id is null then 'is corrected and decided in one edit' end
            when v.finding_version <> o.version then 'has another version than the one that was decided on'
            when v.decision = 'REOPENED' then
              case when (o.review_state, w.review_state) <> ('REJECTED', 'PROPOSED') then 'was not rejected, so it is not reopened' end
            when w.review_state <> v.decision then 'has another state than was decided'
            when (v.decision = 'ACCEPTED' and o.review_state = 'ACCEPTED') <> (v.proposal_id is not null)
              then 'changes otherwise than its proposal'
            when v.alone <> (this.actor_id = any (authors_of_finding(w.id))) or v.alone and not is_single_person_mode()
              then 'is decided by one of its authors'
            end as fault
            from removed o join written w using (id)
            left join review v on v.finding_id = w.id and v.edit_id = this.id) changed
   where changed.fault is not null
   order by changed.id limit 1;
  if wrong.id is not null then
    raise exception 'finding % %', wrong.id, wrong.fault
      using errcode = 'check_violation', constraint = 'finding_second_person', table = 'finding', column = 'review_state';
  end if;
  return null;
end
$$;
comment on function demand_second_person() is
  'Refuses a change of a finding''s state, or of an accepted finding, that nobody but its authors decided.';
revoke execute on function demand_second_person() from public;

create or replace function demand_second_person_of_parties() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  wrong text;
  this edit;
begin
  if not exists (select from written) then
    return null;
  end if;
  this := open_edit();
  if brings_decisions(this) then
    return null;
  end if;
  select f.id into wrong
    from written w join finding f on f.id = w.finding_id
    left join review v on v.finding_id = f.id and v.edit_id = this.id
   where (f.review_state = 'ACCEPTED' or v.edit_id is not null)
     and v.proposal_id is null
     and (v.edit_id is not null or four_eyes_of(f.agreement_id) <> 'NONE')
   order by f.id limit 1;
  if wrong is not null then
    raise exception 'finding % was accepted, so whom it is about is corrected by a proposal', wrong
      using errcode = 'check_violation', constraint = 'finding_second_person', table = 'finding_about', column = 'party_id';
  end if;
  return null;
end
$$;
comment on function demand_second_person_of_parties() is 'Refuses a change of whom an accepted finding is about that was not proposed and decided.';
revoke execute on function demand_second_person_of_parties() from public;

create or replace trigger finding_insert_second_person after insert on finding referencing new table as written
  for each statement execute function demand_second_person_of_new();
create or replace trigger finding_update_second_person after update on finding referencing old table as removed new table as written
  for each statement execute function demand_second_person();
create or replace trigger finding_about_insert_second_person after insert on finding_about referencing new table as written
  for each statement execute function demand_second_person_of_parties();
create or replace trigger finding_about_update_second_person after update on finding_about referencing new table as written
  for each statement execute function demand_second_person_of_parties();
create or replace trigger finding_about_delete_second_person after delete on finding_about referencing old table as written
  for each statement execute function demand_second_person_of_parties();
