-- What is served about an agreement changes only when its revision does, whoever wrote.
-- Each function runs as its owner, so that the application role can raise a revision by writing, but not directly.
create or replace function raise_revisions(scopes text[]) returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  raised text;
begin
  -- once a transaction is enough; in one order, so that two writers never wait for each other
  for raised in
    insert into revision as r (scope)
      select s from unnest(scopes || '*'::text) s
       where not exists (select from revision known where known.scope = s and known.xmin = pg_current_xact_id()::xid)
       group by s order by s
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

create or replace function raise_revision_of_agreement() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform raise_revisions(array(select distinct agreement_id::text from changed where agreement_id is not null));
  return null;
end
$$;
comment on function raise_revision_of_agreement() is 'Raises the revision of each agreement that the changed rows belong to.';
revoke execute on function raise_revision_of_agreement() from public;

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
comment on function raise_revision_of_all() is 'Raises every revision: names of parties show in answers about any agreement.';
revoke execute on function raise_revision_of_all() from public;

create or replace function raise_revision_of_slug() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform raise_revisions(array(select slug::text from changed));
  return null;
end
$$;
comment on function raise_revision_of_slug() is 'Raises the revision of each agreement that was itself changed.';
revoke execute on function raise_revision_of_slug() from public;

create or replace function raise_revision_of_statement() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform raise_revisions(array(
    select distinct f.agreement_id::text from changed c join finding f on f.statement_id = c.id));
  return null;
end
$$;
comment on function raise_revision_of_statement() is 'Raises the revision of each agreement that a finding of the changed statements is about.';
revoke execute on function raise_revision_of_statement() from public;

create or replace function raise_revision_of_source() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform raise_revisions(array(
    select distinct f.agreement_id::text from changed c join statement s on s.source_id = c.id
      join finding f on f.statement_id = s.id));
  return null;
end
$$;
comment on function raise_revision_of_source() is 'Raises the revision of each agreement that a statement of the changed sources is about.';
revoke execute on function raise_revision_of_source() from public;

create or replace function raise_revision_of_nothing() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform raise_revisions(array[]::text[]);
  return null;
end
$$;
comment on function raise_revision_of_nothing() is 'Raises the revision of everything alone: the rows changed show in no answer about an agreement.';
revoke execute on function raise_revision_of_nothing() from public;
