-- A question as people type it becomes a question to the index of words: each word by its stems in every language that
-- knows its letters, so that one question finds texts of all languages.
create or replace function search_stems(word text) returns text
  language plpgsql immutable strict parallel safe
as $$
begin
  return (
    select string_agg(distinct '''' || stem || '''', ' | ')
      from unnest(word || case when word ~ '^[a-z0-9.]+$'
        then ts_lexize('public.tracker_english_stem', word) || ts_lexize('public.tracker_turkish_stem', word)
               || ts_lexize('public.tracker_french_stem', word) || ts_lexize('public.tracker_german_stem', word)
               || ts_lexize('public.tracker_spanish_stem', word) || ts_lexize('public.tracker_italian_stem', word)
               || ts_lexize('public.tracker_portuguese_stem', word) || ts_lexize('public.tracker_dutch_stem', word)
        else ts_lexize('public.tracker_russian_stem', word) || ts_lexize('public.tracker_armenian_stem', word)
               || ts_lexize('public.tracker_arabic_stem', word) || ts_lexize('public.tracker_greek_stem', word) end) stem);
end
$$;
comment on function search_stems(text) is 'The stems of a folded word in all languages, and the word itself, as alternatives of a question.';

create or replace function search_words(given text) returns text[]
  language plpgsql immutable strict parallel safe
as $$
begin
  return array(
    select t.token from ts_parse('pg_catalog."default"', public.search_text(given)) with ordinality t(kind, token, place)
     where t.kind <> 12 order by t.place);
end
$$;
comment on function search_words(text) is 'The words of a text as they are parsed, before they are brought to their stems.';

create or replace function search_either(one tsquery, other tsquery) returns tsquery
  language sql immutable parallel safe
as $$ select coalesce(one || other, one, other) $$;
comment on function search_either(tsquery, tsquery) is 'One question or the other; null asks for nothing.';

create or replace function search_both(one tsquery, other tsquery) returns tsquery
  language sql immutable parallel safe
as $$ select coalesce(one && other, one, other) $$;
comment on function search_both(tsquery, tsquery) is 'One question and the other; null asks for nothing.';

create or replace function search_phrase(given text) returns tsquery
  language plpgsql immutable strict parallel safe
as $$
declare
  words text[] := public.search_words(given);
begin
  return public.search_either(
    (case when given ~ '[[:alnum:]][*]$' and cardinality(words) = 1 then '''' || words[1] || ''':*' else
       (select string_agg('(' || public.search_stems(w.word) || ')', ' <-> ' order by w.place)
          from unnest(words) with ordinality w(word, place)) end)::tsquery,
    (select string_agg(public.search_stems(j.word), ' | ')
       from regexp_split_to_table(public.search_joined(given), ' ') j(word))::tsquery);
end
$$;
comment on function search_phrase(text) is
  'The question for words that stand behind each other, or are written as one; with an asterisk behind a word, for what begins so. Null where there is no word.';

-- Words that say little alone are left out of a question unless they are quoted, or in capitals among others that are not.
create or replace function search_is_small(word text) returns boolean
  language sql immutable parallel safe
as $$
  select ts_lexize(case when word ~ '^[a-z]+$' then 'pg_catalog.english_stem' else 'pg_catalog.russian_stem' end::regdictionary, word) = '{}'
$$;
comment on function search_is_small(text) is 'Whether a folded word is one that English or Russian texts hold everywhere.';

-- A word group is one sense in all its languages; a party is called what its record says, and what the names say.
create or replace function search_forms(concepts text[]) returns table (concept text, kind text, key text, ordinal int, form text, asked tsquery, caution text)
  language plpgsql stable parallel safe set search_path = public, pg_temp
as $$
#variable_conflict use_column
declare
  parties text[] := array(select substr(c, length('party/') + 1) from unnest(concepts) c where c like 'party/%');
begin
  return query
  select f.concept, f.kind, f.key, f.ordinal, f.form, f.asked, f.caution from search_form f where f.concept = any (concepts) and f.added
   union
  select 'party/' || n.party, 'PARTY', replace(search_name(n.name), ' ', ''), 1, n.name, search_phrase(n.name), null
    from (select p.slug as party, p.name from party p where p.slug = any (parties)
           union select a.party_id, a.alias from party_alias a where a.party_id = any (parties)) n;
end
$$;
comment on function search_forms(text[]) is 'What is searched for when one of the names or words of these concepts is asked for.';

create or replace function search_concepts(names text[], typed_in_capitals text[]) returns table (name text, concept text)
  language plpgsql stable parallel safe set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp
as $$
#variable_conflict use_column
begin
  return query
  select n.name, f.concept from unnest(names) n(name) join search_form f on f.key = replace(n.name, ' ', '')
   where not f.capitals or n.name = any (typed_in_capitals)
   union
  select n.name, 'party/' || p.slug from unnest(names) n(name) join party p on search_name(p.name) = n.name
   union
  select n.name, 'party/' || a.party_id from unnest(names) n(name) join party_alias a on search_name(a.alias) = n.name
   where n.name = any (typed_in_capitals)
      or not exists (select from search_form f where f.key = replace(n.name, ' ', '') and f.capitals);
end
$$;
comment on function search_concepts(text[], text[]) is
  'What folded names mean, places, parties and words, where they are known; some mean it only if they were typed in capitals.';

create or replace function search_alternatives(concepts text[]) returns tsquery
  language plpgsql stable parallel safe
as $$
begin
  return (select string_agg('(' || f.asked::text || ')', ' | ')::tsquery from public.search_forms(concepts) f);
end
$$;
comment on function search_alternatives(text[]) is 'The question for any of the names or words of these concepts.';

-- As websearch_to_tsquery reads it: words that all occur, quotes for a phrase, a minus before what must not occur, or between
-- alternatives. Words in quotes, with a minus or with an asterisk stand for themselves: nothing is searched for beside them.
create or replace function search_question(given text, widen boolean, slips text[], meant text[])
  returns table (asked tsquery, exact tsquery, ignored text[], widened json)
  language plpgsql stable rows 1 set search_path = public, pg_temp
as $$
#variable_conflict use_variable
declare
  most constant int := 12;
  longest constant int := 5;
  -- the pieces of the question: what each is, as typed, its folded words, and what is asked for it alone and with others beside it
  kinds text[] := '{}';
  typed text[] := '{}';
  folded text[] := '{}';
  alone tsquery[] := '{}';
  wide tsquery[] := '{}';
  names text[] := '{}';
  capitals text[] := '{}';
  known_names text[];
  known_concepts text[];
  taken text[] := '{}';
  taken_concepts text[] := '{}';
  piece record;
  words text[];
  concepts text[];
  name text;
  here tsquery;
  here_wide tsquery;
  -- what stands before an "or" is complete, the rest is not
  before tsquery;
  before_wide tsquery;
  n int;
  i int;
  j int;
begin
  for piece in
    select m[1] = '-' as without, m[2] is not null as quoted, coalesce(m[2], m[3]) as text
      from regexp_matches(
        search_grouped(translate(regexp_replace(given, '(?<=[א-ת])["״](?=[א-ת])', '', 'g'), E'“”„«»‟〝〞＂−\u00a0\u202f', '"""""""""-  ')),
        '(-?)(?:"([^"]*)(?:"|$)|([^[:space:]"]+))', 'g') m
  loop
    words := search_words(piece.text);
    here := search_phrase(case when piece.quoted then replace(piece.text, '*', ' ') else piece.text end);
    if lower(piece.text) = 'or' and not piece.quoted and not piece.without then
      kinds := kinds || 'OR'::text;
    elsif words = '{}' then
      continue;
    elsif piece.without then
      kinds := kinds || 'NOT'::text;
      here := !! here;
    elsif piece.quoted or piece.text ~ '[*]$' then
      kinds := kinds || 'PHRASE'::text;
    elsif cardinality(words) = 1 and search_is_small(words[1]) then
      kinds := kinds || case when piece.text ~ '[[:alpha:]]{2}' and piece.text = upper(piece.text) then 'CAPITALS' else 'SMALL' end;
    else
      kinds := kinds || 'WORD'::text;
    end if;
    typed := typed || piece.text;
    folded := folded || array_to_string(words, ' ');
    alone := alone || here;
  end loop;
  n := cardinality(kinds);
  -- where everything is in capitals, they say nothing
  if exists (select from unnest(kinds) k where k in ('WORD', 'PHRASE', 'SMALL'))
      and not exists (select from unnest(kinds, typed) k(kind, text) where k.kind in ('WORD', 'PHRASE', 'SMALL') and k.text <> upper(k.text)) then
    kinds := array_replace(kinds, 'CAPITALS', 'SMALL');
  end if;
  kinds := array_replace(kinds, 'CAPITALS', 'WORD');
  ignored := array(select k.text from unnest(kinds, typed) with ordinality k(kind, text, place) where k.kind = 'SMALL' order by k.place);

  if widen then
    for i in 1 .. least(n, most) loop
      for j in i .. least(n, i + longest) loop
        exit when kinds[j] not in ('WORD', 'SMALL');
        name := array_to_string(folded[i:j], ' ');
        names := names || name;
        if array_to_string(typed[i:j], ' ') = upper(array_to_string(typed[i:j], ' ')) then
          capitals := capitals || name;
        end if;
      end loop;
    end loop;
    select array_agg(c.name), array_agg(c.concept) into known_names, known_concepts from search_concepts(names, capitals) c;
  end if;

  wide := alone;
  for i in 1 .. n loop
    if kinds[i] = 'WORD' then
      concepts := array(select k.concept from unnest(known_names, known_concepts) k(name, concept) where k.name = folded[i]);
      if concepts <> '{}' then
        wide[i] := search_either(wide[i], search_alternatives(concepts));
        taken := taken || array_fill(typed[i], array[cardinality(concepts)]);
        taken_concepts := taken_concepts || concepts;
      end if;
      wide[i] := search_either(wide[i], (select string_agg('(' || search_phrase(s.meant)::text || ')', ' | ')::tsquery
                                           from unnest(slips, meant) s(slip, meant) where s.slip = folded[i]));
    end if;
  end loop;

  i := 1;
  while i <= n loop
    if kinds[i] = 'OR' then
      before := search_either(before, exact);
      before_wide := search_either(before_wide, asked);
      exact := null;
      asked := null;
      i := i + 1;
      continue;
    end if;
    -- the longest name that begins here
    j := i;
    concepts := '{}';
    if kinds[i] in ('WORD', 'SMALL') and i <= most then
      select u.until, array(select k.concept from unnest(known_names, known_concepts) k(name, concept)
                             where k.name = array_to_string(folded[i:u.until], ' '))
        into j, concepts
        from generate_series(i, least(n, i + longest)) u(until)
       where array_to_string(folded[i:u.until], ' ') = any (known_names)
         and not exists (select from unnest(kinds[i:u.until]) k where k not in ('WORD', 'SMALL'))
       order by u.until desc limit 1;
      j := coalesce(j, i);
    end if;
    here := null;
    here_wide := null;
    for at in i .. j loop
      if kinds[at] <> 'SMALL' then
        here := search_both(here, alone[at]);
        here_wide := search_both(here_wide, wide[at]);
      end if;
    end loop;
    if j > i then
      here_wide := search_either(here_wide, search_alternatives(concepts));
      taken := taken || array_fill(array_to_string(typed[i:j], ' '), array[cardinality(concepts)]);
      taken_concepts := taken_concepts || concepts;
    end if;
    exact := search_both(exact, here);
    asked := search_both(asked, here_wide);
    i := j + 1;
  end loop;
  exact := search_either(before, exact);
  asked := search_either(before_wide, asked);

  widened := (
    select json_agg(json_build_object('asked', w.asked, 'kind', w.kind, 'also', w.also, 'caution', w.caution) order by w.place)
      from (select t.asked, f.kind, f.caution, min(t.place) as place, json_agg(f.form order by f.ordinal, f.form collate "C") as also
              from (select t.asked, t.concept, min(t.place) as place
                      from unnest(taken, taken_concepts) with ordinality t(asked, concept, place) group by t.asked, t.concept) t
              join (select distinct on (f.concept, f.key) f.* from search_forms(taken_concepts) f order by f.concept, f.key, f.ordinal) f
                on f.concept = t.concept
             where f.key <> replace(search_name(t.asked), ' ', '')
             group by t.asked, f.concept, f.kind, f.caution) w);
  return next;
end
$$;
comment on function search_question(text, boolean, text[], text[]) is
  'What a text asks the index of words for, with and without what else is searched for; the words that were left out; what was searched for beside others (a JSON array, null for nothing). Questions are null where nothing is asked for. Slips are folded words, and what may be meant by them.';
revoke execute on function search_question(text, boolean, text[], text[]) from public;
grant execute on function search_question(text, boolean, text[], text[]) to "${applicationRole}";

-- Nothing else is searched for beside the words, so no table is read and it is immutable: the planner asks it once, and then knows
-- how many texts have the words. Its cost keeps the planner from plans that ask it for each row.
create or replace function search_exactly(given text) returns tsquery
  language plpgsql immutable strict parallel safe cost 100000
as $$
begin
  return (select q.exact from public.search_question(given, false, '{}', '{}') q);
end
$$;
comment on function search_exactly(text) is 'What a text asks the index of words for, with nothing beside its words.';

-- The longer form of two is not added where it holds the shorter one: whoever finds Lachin finds Lachin District.
create or replace function refresh_search_forms() returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  delete from search_form;
  insert into search_form (concept, key, kind, ordinal, form, words, asked, capitals, added, caution)
  with named as (
    select 'place/' || n.place as concept, 'PLACE' as kind, 1 as nearness, n.name as form, null as caution from place_name n
    union all select 'place/' || p.slug, 'PLACE', 1 + s.place, s.form, null from place p cross join unnest(p.spellings) with ordinality s(form, place)
    union all select 'place/' || u.place, 'PLACE', 1, u.form, null from place_usage u
    union all select 'party/' || t.subject, 'PARTY', 1, t.english, null from translated_name t where t.kind = 'PARTY'
    union all select 'party/' || t.subject, 'PARTY', 1, t.text, null from translation t where t.kind = 'PARTY'
    union all select 'party/' || t.subject, 'PARTY', 1 + s.place, s.form, null
                from translated_name t cross join unnest(t.spellings) with ordinality s(form, place) where t.kind = 'PARTY'
    union all select 'words/' || g.id, 'WORDS', s.ordinal, s.word, case g.expand when 'tell' then g.caution end from synonym_group g join synonym s on s.synonym_group = g.id),
  ambiguous as (
    select replace(search_name(a.spelling), ' ', '') as key, bool_and(a.spelling = upper(a.spelling)) as capitals
      from ambiguous_spelling a group by 1),
  folded as (
    select n.*, w.words, replace(w.words, ' ', '') as key from named n cross join lateral (select search_name(n.form) as words) w where w.words <> ''),
  nearest as (
    select distinct on (f.concept, f.key) f.* from folded f order by f.concept, f.key, f.nearness, f.form collate "C"),
  phrases as (
    select o.concept, o.key, string_agg('(' || search_phrase(o.form)::text || ')', ' | ' order by o.words)::tsquery as asked
      from (select distinct on (f.concept, f.key, f.words) f.concept, f.key, f.words, f.form
              from folded f order by f.concept, f.key, f.words, f.nearness, f.form collate "C") o
     group by o.concept, o.key),
  kept as (
    select n.*, p.asked, coalesce(a.capitals, false) as capitals, not (a.key is not null and length(n.key) <= 3) as clear
      from nearest n join phrases p using (concept, key) left join ambiguous a using (key)),
  -- found by whoever looks for a part of them
  within as (
    select distinct k.concept, k.key
      from kept k join kept s on s.concept = k.concept and s.clear and s.words <> k.words
                             and ' ' || k.words || ' ' like '% ' || s.words || ' %')
  select k.concept, k.key, k.kind, k.nearness::int, k.form, k.words, k.asked, k.capitals, k.clear and w.key is null, k.caution
    from kept k left join within w using (concept, key);
end
$$;
comment on function refresh_search_forms() is 'Takes the names and words that the search takes for each other from the reference data anew.';
revoke execute on function refresh_search_forms() from public;
grant execute on function refresh_search_forms() to "${applicationRole}";
