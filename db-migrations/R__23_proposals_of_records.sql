-- What a second person decides beside findings: corrections of statements that accepted findings read, and, where the policy of
-- the agreement says ALL, of clauses and commitments. The application asks first and answers with a sentence; these triggers hold
-- it whoever writes.

create or replace function demand_own_edit() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  -- the owner of the tables writes by hand
  if coalesce(current_setting('tracker.edit', true), '') = '' and pg_has_role(session_user, current_user, 'USAGE') then
    return null;
  end if;
  if exists (select from written w where w.edit_id <> (open_edit()).id) then
    raise exception 'a proposal under another edit' using errcode = 'insufficient_privilege';
  end if;
  return null;
end
$$;
comment on function demand_own_edit() is 'Refuses a proposal that names another edit than the open one, and so another author.';
revoke execute on function demand_own_edit() from public;

create or replace function demand_second_person_of_proposal() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  this edit;
  wrong record;
begin
  if coalesce(current_setting('tracker.edit', true), '') = '' and pg_has_role(session_user, current_user, 'USAGE') then
    return null;
  end if;
  this := open_edit();
  if exists (select from written w where w.edit_id <> this.id) then
    raise exception 'a decision under another edit' using errcode = 'insufficient_privilege';
  end if;
  if brings_decisions(this) then
    return null;
  end if;
  select w.proposal_id as id, case when w.state = 'WITHDRAWN' then 'is taken back by somebody else than its author'
                                   else 'is decided by its author' end as fault into wrong
    from written w join proposal p on p.id = w.proposal_id join edit e on e.id = p.edit_id
   where case w.state
           when 'WITHDRAWN' then e.actor_id <> this.actor_id
           when 'OVERTAKEN' then false
           else e.actor_id = this.actor_id and not is_single_person_mode() end
   limit 1;
  if wrong.id is not null then
    raise exception 'proposal % %', wrong.id, wrong.fault
      using errcode = 'check_violation', constraint = 'proposal_second_person', table = 'proposal_decision', column = 'state';
  end if;
  return null;
end
$$;
comment on function demand_second_person_of_proposal() is 'Refuses a decision about a proposal by its author, and a withdrawal by anybody else.';
revoke execute on function demand_second_person_of_proposal() from public;

create or replace trigger proposal_own_edit after insert on proposal referencing new table as written
  for each statement execute function demand_own_edit();
create or replace trigger proposal_decision_second_person after insert on proposal_decision referencing new table as written
  for each statement execute function demand_second_person_of_proposal();

create or replace function demand_proposal(record_type text, names text[]) returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  wrong text;
begin
  select n.name into wrong
    from unnest(names) as n(name)
   where not exists (
           select from proposal_decision d join proposal p on p.id = d.proposal_id
            where d.edit_id = (open_edit()).id and d.state = 'ACCEPTED'
              and p.record_type = demand_proposal.record_type and p.record_id = n.name)
   order by n.name limit 1;
  if wrong is not null then
    raise exception '% % is corrected by a proposal that somebody else accepts', record_type, wrong
      using errcode = 'check_violation', constraint = 'record_second_person', table = record_type;
  end if;
end
$$;
comment on function demand_proposal(text, text[]) is 'Refuses changes of records for which the open edit has accepted no proposal.';
revoke execute on function demand_proposal(text, text[]) from public;

-- The arguments of the trigger are the kind of record, its name as SQL over a row w, the columns that count for nothing, and
-- whether it is entered by the open edit itself, as SQL over its name.
create or replace function demand_proposal_of_structure() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  names text[];
begin
  if not exists (select from written w join agreement_policy p on p.agreement_id = w.agreement_id and p.four_eyes = 'ALL')
     or brings_decisions(open_edit()) then
    return null;
  end if;
  execute format(
    'select array_agg(distinct c.name)
       from (select %1$s as name, w.agreement_id, to_jsonb(w) - $1 as content from written w %2$s) c
      where four_eyes_of(c.agreement_id) = ''ALL'' and not exists (select from %3$s)',
    tg_argv[1],
    case when tg_op = 'UPDATE' then format('except select %s, w.agreement_id, to_jsonb(w) - $1 from removed w', tg_argv[1]) else '' end,
    tg_argv[3])
    using tg_argv[2]::text[] into names;
  perform demand_proposal(tg_argv[0], names);
  return null;
end
$$;
comment on function demand_proposal_of_structure() is 'Refuses a correction of a clause or commitment that was not proposed, where the policy of its agreement says ALL.';
revoke execute on function demand_proposal_of_structure() from public;

create or replace function demand_proposal_of_statement() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if brings_decisions(open_edit()) then
    return null;
  end if;
  perform demand_proposal('statement', array(
    select c.id
      from (select w.id, to_jsonb(w) - '{version,recorded_at,edit_id}'::text[] from written w
            except select w.id, to_jsonb(w) - '{version,recorded_at,edit_id}'::text[] from removed w) c
     where is_read_by_accepted(c.id)));
  return null;
end
$$;
comment on function demand_proposal_of_statement() is 'Refuses a correction of a statement that accepted findings read and that was not proposed.';
revoke execute on function demand_proposal_of_statement() from public;

create or replace trigger statement_second_person after update on statement referencing old table as removed new table as written
  for each statement execute function demand_proposal_of_statement();

do $$
declare
  part record;
  event text;
begin
  for part in
    select * from (values
      ('clause', 'clause', 'w.agreement_id || ''/'' || w.label', '{update}'::text[]),
      ('wording', 'clause', 'w.agreement_id || ''/'' || w.clause_label', '{insert,update,delete}'),
      ('clause_topic', 'clause', 'w.agreement_id || ''/'' || w.clause_label', '{insert,update,delete}'),
      ('commitment', 'commitment', 'w.id', '{update}'),
      ('commitment_obligor', 'commitment', 'w.commitment_id', '{insert,update,delete}'),
      ('commitment_beneficiary', 'commitment', 'w.commitment_id', '{insert,update,delete}'),
      ('commitment_term', 'commitment', 'w.commitment_id', '{insert,update,delete}'),
      ('deadline', 'commitment', 'w.commitment_id', '{insert,update,delete}'),
      ('suspension', 'commitment', 'w.commitment_id', '{insert,update,delete}')) v(name, kind, named, events)
  loop
    foreach event in array part.events loop
      execute format('create or replace trigger %I after %s on %I referencing %s for each statement execute function demand_proposal_of_structure(%L, %L, %L, %L)',
        part.name || '_proposed_on_' || event, event, part.name,
        case event when 'insert' then 'new table as written' when 'delete' then 'old table as written'
                   else 'old table as removed new table as written' end,
        part.kind, part.named,
        -- where a clause stands among the others changes nothing that it says
        case part.name when 'clause' then '{version,recorded_at,edit_id,ordinal}' else '{version,recorded_at,edit_id}' end,
        case part.kind
          when 'clause' then 'clause k where k.agreement_id || ''/'' || k.label = c.name and k.version = 1 and k.edit_id = (open_edit()).id'
          else 'commitment k where k.id = c.name and k.version = 1 and k.edit_id = (open_edit()).id' end);
    end loop;
  end loop;
end
$$;
