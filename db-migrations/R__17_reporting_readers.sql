-- Views that a later migration adds can be read without a further call: the function sets default privileges.
create or replace function reporting.let_read(reader text) returns void
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  execute format('grant usage on schema reporting to %I', reader);
  -- the planner looks into functions of indexes with the rights of the reader; no table comes with it
  execute format('grant usage on schema public to %I', reader);
  execute format('grant select on all tables in schema reporting to %I', reader);
  execute format('grant execute on function reporting.status_group(text) to %I', reader);
  execute format('alter default privileges in schema reporting grant select on tables to %I', reader);
end
$$;
comment on function reporting.let_read(text) is
  'Lets a role read every view here, and those that later migrations add. To be called by the role that owns the schema.';
revoke execute on function reporting.let_read(text) from public;
