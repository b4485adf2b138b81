-- An edit is one transaction that writes records. It is begun by a row in edit and the setting tracker.edit, which ends with
-- the transaction; each row that it writes is noted; before its end what follows is settled once, and it is sealed.
-- Each function runs as its owner: the application role writes the ledger through them and in no other way.

create or replace function stamp_edit() returns trigger
  language plpgsql set timezone = 'UTC' set search_path = pg_catalog, pg_temp
as $$
begin
  new.at := now();
  new.txid := pg_current_xact_id();
  new.agreements := null;
  new.changes := null;
  new.position := null;
  new.sha256 := sha256(convert_to(
    jsonb_strip_nulls(to_jsonb(new) - '{sha256,txid,agreements,changes,position}'::text[])::text, 'UTF8'));
  return new;
end
$$;
comment on function stamp_edit() is 'Stamps an edit with its time, its transaction and the hash of what it says of itself.';
revoke execute on function stamp_edit() from public;

create or replace function edit_of_owner() returns uuid
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  begun uuid;
begin
  if not pg_has_role(session_user, current_user, 'USAGE') then
    raise exception 'a write without an edit' using errcode = 'insufficient_privilege',
      hint = 'Every write of records is part of an edit, which says who makes it and why.';
  end if;
  insert into edit (id, actor_id, via, kind, reason)
  values (gen_random_uuid(), 'operator', 'OPERATOR', 'CORRECT', 'Written by the owner of the database, past the application.')
  returning id into begun;
  perform set_config('tracker.edit', begun::text, true);
  return begun;
end
$$;
comment on function edit_of_owner() is 'Begins an edit for the owner of the tables, who writes by hand; refuses everybody else.';
revoke execute on function edit_of_owner() from public;

create or replace function open_edit() returns edit
  language plpgsql stable security definer set search_path = public, pg_temp
as $$
declare
  found_one edit;
begin
  select e.* into found_one from edit e
   where e.id = nullif(current_setting('tracker.edit', true), '')::uuid and e.txid = pg_current_xact_id() and e.position is null;
  if found_one.id is null then
    raise exception 'a write without an edit of its own transaction' using errcode = 'insufficient_privilege';
  end if;
  return found_one;
end
$$;
comment on function open_edit() is 'The edit of this transaction that is not sealed yet; refused where there is none.';
revoke execute on function open_edit() from public;

create or replace function stamp_import_run() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if coalesce(current_setting('tracker.edit', true), '') = '' then
    perform edit_of_owner();
  end if;
  new.recorded_at := now();
  new.edit_id := (open_edit()).id;
  return new;
end
$$;
comment on function stamp_import_run() is 'Stamps an import run with its time and its edit.';
revoke execute on function stamp_import_run() from public;

create or replace function mark_computed_clause() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  delete from touched_clause t
   where t.edit_id = current_setting('tracker.edit')::uuid
     and t.agreement_id = new.agreement_id and t.clause_label = new.clause_label;
  return null;
end
$$;
comment on function mark_computed_clause() is 'Takes a clause whose status was written from those that the open edit has touched.';
revoke execute on function mark_computed_clause() from public;

create or replace function tell_changes_of_statuses(kinds text[], agreements text[], clauses text[], days date[], details text[]) returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  this edit := open_edit();
begin
  insert into change (edit_id, ordinal, kind, agreement_id, record_type, record_id, effective_on, detail)
  select this.id, coalesce((select max(c.ordinal) from change c where c.edit_id = this.id), 0) + row_number() over (order by n.place),
         n.kind, n.agreement, 'clause', n.agreement || '/' || n.clause, n.day, n.detail::json
    from unnest(kinds, agreements, clauses, days, details) with ordinality n(kind, agreement, clause, day, detail, place)
   where n.day is null
      or not exists (select from change c
                      where c.record_id = n.agreement || '/' || n.clause and c.effective_on = n.day and c.kind = n.kind);
end
$$;
comment on function tell_changes_of_statuses(text[], text[], text[], date[], text[]) is
  'Adds changes of statuses to what the open edit tells, in the order given; what time alone did on a day is told once.';

create or replace function seal_edit() returns bigint
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  this edit := open_edit();
  waiting touched_clause;
  wrote boolean := exists (select from edit_row r where r.edit_id = this.id);
  told int := coalesce((select max(c.ordinal) from change c where c.edit_id = this.id), 0);
  last_position bigint;
begin
  if wrote and this.agreements is null then
    raise exception 'what follows from the edit was not settled' using errcode = 'insufficient_privilege';
  end if;
  select t.* into waiting from touched_clause t where t.edit_id = this.id order by t.agreement_id, t.clause_label limit 1;
  if waiting.edit_id is not null then
    raise exception 'the status of clause % of % was not computed anew', waiting.clause_label, waiting.agreement_id
      using errcode = 'insufficient_privilege';
  end if;
  -- from here to the commit it holds what all writers share
  if told > 0 then
    update feed_head set position = position + told returning position into last_position;
  else
    select h.position into last_position from feed_head h;
  end if;
  update edit e set changes = told, position = last_position, agreements = coalesce(e.agreements, '{}') where e.id = this.id;
  if wrote or exists (select from import_run i where i.edit_id = this.id) then
    perform raise_revisions(coalesce(this.agreements, '{}'));
  end if;
  if told > 0 then
    perform pg_notify('tracker_change', last_position::text);
  end if;
  perform set_config('tracker.edit', '', true);
  return last_position;
end
$$;
comment on function seal_edit() is
  'Ends the open edit: gives it its positions, raises revisions and tells every listening node; answers its last position. Call it last, since it locks what all writers share.';

create or replace function check_edit_is_sealed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if not exists (select from edit e where e.id = new.id and e.position is null) then
    return null;
  end if;
  if not pg_has_role(session_user, current_user, 'USAGE') then
    raise exception 'the edit was not sealed' using errcode = 'insufficient_privilege', constraint = 'edit_is_sealed', table = 'edit',
      hint = 'What follows from it was not settled, so nothing of it is stored.';
  end if;
  -- the owner of the tables computes no status: what is kept is not served any more, and computed in the background
  perform set_config('tracker.edit', new.id::text, true);
  perform settle_edit();
  update clause_current c set answer = null
    from touched_clause t where t.edit_id = new.id and (c.agreement_id, c.clause_label) = (t.agreement_id, t.clause_label);
  delete from touched_clause t where t.edit_id = new.id;
  perform seal_edit();
  return null;
end
$$;
comment on function check_edit_is_sealed() is
  'Refuses, at commit, an edit that was not sealed; that of the owner of the tables is settled and sealed here.';
revoke execute on function check_edit_is_sealed() from public;

-- Positions are given to whole edits, so that the lock on them is held for as long as it takes to count.
create or replace view change_told as
  select e.position - e.changes + c.ordinal as position, c.kind, c.agreement_id, c.record_type, c.record_id, c.version,
         c.effective_on, c.detail, e.id as edit_id, e.actor_id, e.via, e.kind as edit_kind, e.reason, e.at
    from edit e join change c on c.edit_id = e.id
   where e.position is not null and e.changes > 0;
comment on view change_told is 'Changes with their positions, consecutive from 1; read on by the position of the edit.';
comment on column change_told.position is 'Position, without gaps; positions become visible in their order.';
comment on column change_told.kind is 'As in change.';
comment on column change_told.agreement_id is 'As in change.';
comment on column change_told.record_type is 'As in change.';
comment on column change_told.record_id is 'As in change.';
comment on column change_told.version is 'As in change.';
comment on column change_told.effective_on is 'As in change.';
comment on column change_told.detail is 'As in change.';
comment on column change_told.edit_id is 'The edit.';
comment on column change_told.actor_id is 'As in edit.';
comment on column change_told.via is 'As in edit.';
comment on column change_told.edit_kind is 'As in edit.kind.';
comment on column change_told.reason is 'As in edit.';
comment on column change_told.at is 'As in edit.';
grant select on change_told to "${applicationRole}";

revoke execute on function seal_edit(), tell_changes_of_statuses(text[], text[], text[], date[], text[]) from public;
grant execute on function seal_edit(), tell_changes_of_statuses(text[], text[], text[], date[], text[]) to "${applicationRole}";
