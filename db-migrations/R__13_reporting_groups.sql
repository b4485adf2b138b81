-- The application fills in a line for each headline (RuleWords), so that pages, API and views show one group.
create or replace function reporting.status_group(headline text) returns text
  language sql immutable parallel safe strict
as $$
  select case headline
    ${headlineGroups}
    else 'NONE'
  end
$$;
comment on function reporting.status_group(text) is 'Colour group of a headline.';
-- a view calls functions with the rights of its reader, so reporting.let_read gives this right
revoke execute on function reporting.status_group(text) from public;
