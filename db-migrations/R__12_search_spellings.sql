-- The database knows the setting of pg_trgm below only after the extension has been used on the same connection.
do $$ begin perform similarity('', ''); end $$;

-- The threshold is the likeness of Erdo to Erdogan, the most damaged name in the sources.
create or replace function search_spellings(words text[]) returns table (word text, meant text, likeness real)
  language sql stable parallel safe set pg_trgm.strict_word_similarity_threshold = 0.4 set search_path = public, pg_temp
as $$
  with asked as (select distinct w.word from unnest(words) w(word) where length(w.word) between 3 and 40),
  named as (
    select a.word, p.slug as party_id, search_name(p.name) as name from asked a join party p on a.word <<% search_name(p.name)
    union all
    select a.word, n.party_id, search_name(n.alias) from asked a join party_alias n on a.word <<% search_name(n.alias)
    union all
    select a.word, f.concept, f.words from asked a join search_form f on a.word <<% f.words where f.kind <> 'WORDS'),
  near as (
    select n.word, w.word as meant, similarity(n.word, w.word) as likeness
      from named n cross join lateral regexp_split_to_table(n.name, '[^[:alnum:]]+') w(word)),
  ordered as (
    select n.word, n.meant, max(n.likeness) as likeness, row_number() over (partition by n.word order by max(n.likeness) desc, n.meant) as place
      from near n where n.likeness >= 0.4 and n.word <> n.meant
     group by n.word, n.meant)
  select o.word, o.meant, o.likeness from ordered o where o.place <= 3
$$;
comment on function search_spellings(text[]) is 'The words of names of parties and places that words may be misspellings of, at most three each, the likest first.';
