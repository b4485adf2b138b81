create or replace function search_month(day date) returns int
  language sql immutable strict parallel safe
as $$
  select (extract(year from day) * 12 + extract(month from day))::int - 1
$$;
comment on function search_month(date) is 'The month of a day: months since the year 0.';

-- The conditions of every search. The planner writes the function out where it is called, and so it can use the indexes.
-- For that, it must stay a single expression without settings of its own.
drop function if exists search_candidates(text, tsquery, tsquery, text[], text[], date, date, int);
drop function if exists search_candidates(text, tsquery, tsquery, text[], text[], date, date, date, int);
drop function if exists search_has_words(text, tsvector, tsquery, tsquery);
drop function if exists search_passes(text[], text[], date, date, text[], text[], date, date);
create or replace function search_passes(agreement_ids text[], party_ids text[], dated_from date, dated_to date,
    agreements text[], parties text[], day_from date, day_to date, known_by date) returns boolean
  language sql immutable parallel safe
as $$
  select (agreements is null or agreement_ids && agreements)
     and (parties is null or party_ids && parties)
     and (day_from is null or dated_to >= day_from)
     and (day_to is null or dated_from <= day_to)
     and (known_by is null or dated_to <= known_by)
$$;
comment on function search_passes(text[], text[], date, date, text[], text[], date, date, date) is
  'Whether a document, given by four of its columns, passes the filters of a search, the last being the day by which it must have been known; null for no filter.';

-- What is asked of findings, one finding has to have it all: a breach that an independent reports, not one of either.
create or replace function search_has_finding(of_type text, id text, agreement_ids text[], clause_label text, agreements text[],
    clauses text[], sides text[], roles text[], standings text[], kinds text[]) returns boolean
  language plpgsql stable parallel safe set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_variable
begin
  if of_type = 'CLAUSE' then
    if clause_label <> all (clauses) then
      return false;
    elsif coalesce(sides, roles, standings, kinds) is null then
      return true;
    end if;
  end if;
  return exists (
    select from (
      select * from public.finding s where of_type = 'STATEMENT' and s.statement_id = id
       union all select * from public.finding n where of_type = 'FINDING' and n.id = id
       union all select * from public.finding c where of_type = 'CLAUSE' and c.agreement_id = agreement_ids[1] and c.clause_label = clause_label) f
     where (agreements is null or f.agreement_id = any (agreements))
       and (clauses is null or f.clause_label = any (clauses))
       and (sides is null or f.reporter_side_id = any (sides))
       and (roles is null or f.reporter_role = any (roles))
       and (kinds is null or f.kind = any (kinds))
       and (standings is null or public.standing_of_finding(f.agreement_id, f.clause_label, f.commitment_id,
              f.reporter_role, f.reporter_id, f.reporter_side_id) = any (standings)));
end
$$;
comment on function search_has_finding(text, text, text[], text, text[], text[], text[], text[], text[], text[]) is
  'Whether a document, given by four of its columns, is a finding, or has one, that passes all the filters on findings; null for no filter.';

create or replace function search_rank(terms tsvector, asked tsquery, exact tsquery) returns real
  language sql immutable parallel safe
as $$
  select case when asked = exact then ts_rank(terms, asked, 1) else (ts_rank(terms, asked, 1) + 2 * ts_rank(terms, exact, 1)) / 3 end
$$;
comment on function search_rank(tsvector, tsquery, tsquery) is
  'How well a document answers a question, from 0 to 1 (ts_rank over the logarithm of the length): one that has the words themselves before one that has others for them.';

-- The newest hits are found in one of two ways. Words that many documents have: the function walks down the documents in
-- time. Words that fewer have: it asks the index of words, first for the newest months alone. How many months should hold
-- the missing hits, it tells from the hits so far; where these are too many, it asks for all time.
-- What has been seen decides, because the planner often errs about how many documents have the words.
-- Each plan is made for the actual words, type and days; there is one index of words for each type.
create or replace function search_candidates(of_type text, asked tsquery, exact tsquery, agreements text[], parties text[],
    day_from date, day_to date, known_by date, clauses text[], sides text[], roles text[], standings text[], kinds text[], most int)
  returns table (id text, part int, language text, rank real)
  language plpgsql stable
  set plan_cache_mode = force_custom_plan set enable_seqscan = off set max_parallel_workers_per_gather = 0 set jit = off
  set search_path = public, pg_temp
as $$
declare
  -- a document costs 2 us to walk over and a hit of the index 6 us, so beyond this many the index is quicker
  most_walked constant int := 4000;
  -- the index merges the documents of each month anew for each hit
  most_months constant int := 48;
  of_findings constant boolean := coalesce(clauses, sides, roles, standings, kinds) is not null;
  ahead numeric := 400;
  passed numeric := 0;
  hits int := 0;
  added int;
  last record;
  edge record;
  months numeric;
  earliest int;
begin
  select date 'infinity' as recency, '' as id, 0 as part into last;
  loop
    select d.recency, d.id, d.part into edge
      from search_document d
     where d.type = of_type and (d.recency, d.id, d.part) < (last.recency, last.id, last.part)
     order by d.recency desc, d.id desc, d.part desc
    offset least(ahead, most_walked) - 1 limit 1;
    if ahead <= most_walked then
      return query
      select d.id, d.part, d.language, search_rank(d.terms, asked, exact)
        from (select * from search_document n
               where n.type = of_type and (n.recency, n.id, n.part) < (last.recency, last.id, last.part)
               order by n.recency desc, n.id desc, n.part desc limit ahead) d
       where d.terms @@ asked
         and search_passes(d.agreement_ids, d.party_ids, d.dated_from, d.dated_to, agreements, parties, day_from, day_to, known_by)
         and (not of_findings or search_has_finding(of_type, d.id, d.agreement_ids, d.clause_label, agreements, clauses, sides, roles, standings, kinds))
       order by d.recency desc, d.id desc, d.part desc
       limit most - hits;
    else
      months := (last.recency - edge.recency + 1) * ahead / most_walked / 30;
      if hits = 0 or months > most_months then
        edge.id := null;
      end if;
      earliest := case when edge.id is not null then search_month(last.recency - (months * 30)::int) end;
      return query
      with found as materialized (
        select d.id, d.part, d.language, d.terms, d.recency
          from search_document d
         where d.type = of_type
           and d.terms @@ asked
           and (earliest is null or array[search_month(d.recency)] && array(select generate_series(earliest, search_month(last.recency))))
           and (d.recency, d.id, d.part) < (last.recency, last.id, last.part)
           and search_passes(d.agreement_ids, d.party_ids, d.dated_from, d.dated_to, agreements, parties, day_from, day_to, known_by)
           and (not of_findings or search_has_finding(of_type, d.id, d.agreement_ids, d.clause_label, agreements, clauses, sides, roles, standings, kinds))),
      newest as (select * from found f order by f.recency desc, f.id desc, f.part desc limit most - hits)
      select n.id, n.part, n.language, search_rank(n.terms, asked, exact) from newest n;
      if earliest is not null then
        edge.recency := make_date(earliest / 12, 1 + earliest % 12, 1);
        edge.id := '';
      end if;
    end if;
    get diagnostics added = row_count;
    hits := hits + added;
    passed := passed + ahead;
    exit when hits = most or edge.id is null;
    last := edge;
    ahead := ceil(1.3 * passed * (most - hits) / greatest(hits, 1));
  end loop;
end
$$;
comment on function search_candidates(text, tsquery, tsquery, text[], text[], date, date, date, text[], text[], text[], text[], text[], int) is
  'The newest documents of one type that have the words and pass the filters, null for no filter, with their rank.';
