-- What is served about an agreement changes only when its revision does, whoever wrote.
-- Each function runs as its owner, so that the application role can raise a revision by writing, but not directly.
create or replace function raise_revisions(scopes text[]) returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  raised text;
begin
  -- once a transaction is enough; in one order, that of everybody last, so that two writers never wait for each other
  for raised in
    insert into revision as r (scope)
      select s from unnest(scopes || '*'::text) s
       where not exists (select from revision known where known.scope = s and known.xmin = pg_current_xact_id()::xid)
       group by s order by s = '*', s
    on conflict (scope) do update set number = r.number + 1
    returning scope
  loop
    perform pg_notify('tracker_revision', raised);
  end loop;
end
$$;
comment on function raise_revisions(text[]) is
  'Raises the revisions of these agreements and of everything, and tells every listening node at commit.';
revoke execute on function raise_revisions(text[]) from public;

create or replace function raise_revision_of_all() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if exists (select from changed) then
    perform raise_revisions(array(select slug::text from agreement));
  end if;
  return null;
end
$$;
comment on function raise_revision_of_all() is 'Raises every revision: names show in answers about any agreement.';
revoke execute on function raise_revision_of_all() from public;

create or replace function raise_revision_of_clause() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform raise_revisions(array[coalesce(new.agreement_id, old.agreement_id)]);
  return null;
end
$$;
comment on function raise_revision_of_clause() is
  'Raises, at commit, the revision of the agreement of a kept answer that was written outside of an edit; edits raise it when they are sealed.';
revoke execute on function raise_revision_of_clause() from public;
