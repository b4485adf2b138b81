-- The quotation of a finding stands in its statement at the offsets. A row alone cannot tell, so triggers on both tables check it.
create or replace function check_quotation_of_finding() returns trigger
  language plpgsql
as $$
declare
  quoted text;
begin
  -- Named with its schema, because a temporary table of that name would be found first. Locked, because a concurrent
  -- change of the text and this finding could not see each other.
  select substr(s.text, new.quotation_start + 1, length(new.quotation)) into quoted
    from public.statement s where s.id = new.statement_id for share;
  if quoted <> new.quotation then
    raise exception 'quotation of finding % does not stand at % to % of statement %', new.id, new.quotation_start, new.quotation_end, new.statement_id
      using errcode = 'check_violation', constraint = 'finding_quotation_in_text', table = 'finding', column = 'quotation';
  end if;
  return new;
end
$$;
comment on function check_quotation_of_finding() is 'Refuses a finding whose quotation is not the statement''s text between its offsets.';

create or replace function check_quotations_of_statement() returns trigger
  language plpgsql
as $$
declare
  broken text;
begin
  select f.id into broken
    from public.finding f join public.statement s on s.id = f.statement_id
   where f.statement_id = new.id and substr(s.text, f.quotation_start + 1, length(f.quotation)) <> f.quotation
   limit 1;
  if broken is not null then
    raise exception 'quotation of finding % no longer stands in statement %', broken, new.id
      using errcode = 'check_violation', constraint = 'statement_keeps_quotations', table = 'statement', column = 'text';
  end if;
  return null;
end
$$;
comment on function check_quotations_of_statement() is 'Refuses, at commit, a statement''s new text in which a finding''s quotation no longer stands.';
