-- Answers with names of parties in them are kept in clause_current until a party that one of them names gets another name.
create or replace function forget_answers_that_name(names text[]) returns void
  language sql security definer set search_path = public, pg_temp
as $$
  update clause_current c set answer = null
   where c.answer is not null
     and exists (select from unnest(names) n(name) where strpos(c.answer::text, trim(both '"' from to_json(n.name)::text)) > 0)
$$;
comment on function forget_answers_that_name(text[]) is 'Forgets the kept answers in which a former name of a party stands; they are made again in the background.';
revoke execute on function forget_answers_that_name(text[]) from public;
