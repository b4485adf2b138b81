create or replace function reporting.status_group(headline text) returns text
  language sql immutable parallel safe strict
as $$
  select case
    when headline in ('BREACHED', 'OVERDUE') then 'RED'
    when headline in ('CONTESTED', 'ALLEGED_BREACH', 'PARTIAL') then 'AMBER'
    when headline in ('UNKNOWN', 'CLAIMED') then 'GREY'
    when headline in ('IN_PROGRESS', 'PENDING') then 'BLUE'
    when headline in ('COMPLYING', 'FULFILLED') then 'GREEN'
    else 'NONE'
  end
$$;
comment on function reporting.status_group(text) is 'Colour group of a headline.';
-- a view calls functions with the rights of its reader, so reporting.let_read gives this right
revoke execute on function reporting.status_group(text) from public;
