-- How texts, queries, names and labels are made comparable. Stored columns, documents and indexes are computed by these
-- functions: if one is to answer something else, they must be computed again after it, in a repeatable migration.
-- Some are not strict, so that the planner can write them out where they are called.

create or replace function search_apostrophes() returns text
  language sql immutable parallel safe
as $$ select '''’‘ʼ`´′' $$;
comment on function search_apostrophes() is 'The signs that the search takes out of texts: sources write Azerbaijan''s, Azerbaijan’s and Azerbaijans.';

-- Signs that would make the parser see addresses, file names, tags or signed numbers become spaces, and apostrophes go. Every
-- other character stays at its place, because highlights are carried back to the text as it was.
-- A class of signs in an expression is quicker than translate, which compares each character with each sign.
create or replace function search_text(given text) returns text
  language sql immutable parallel safe
as $$
  select regexp_replace(regexp_replace(
    -- few texts have a decimal point, and a look ahead is slow
    case when given ~ '[0-9]\.[0-9]' then regexp_replace(given, '\.(?![0-9])', ' ', 'g') else replace(given, '.', ' ') end,
    E'[-+/\\\\@_&=<>#*|~^–—‐‑‒―−“”„«»‹›…¶§•·¿¡\u00a0\u202f\u200b\u0001\u0002\u0003]', ' ', 'g'),
    '[' || public.search_apostrophes() || ']', '', 'g')
$$;
comment on function search_text(text) is 'A text as the search parses it: without apostrophes, and with spaces for the signs that do not part words.';

create or replace function search_query_text(given text) returns text
  language sql immutable parallel safe strict
as $$
  select regexp_replace(
    translate(given,
      E'“”„«»+/\\@_&=<>#*|~^–—‐‑‒―−‹›…¶§•·¿¡\u00a0\u202f\u200b\u0001\u0002\u0003' || public.search_apostrophes(),
      '"""""                                    '),
    '\.(?![0-9])|(?<=[[:alnum:]])-', ' ', 'g')
$$;
comment on function search_query_text(text) is 'A query in the way of search_text, but with its quotes, and the minus before a word, which mean something there.';

create or replace function search_dictionary(language text) returns text
  language sql immutable parallel safe
as $$ select case when language ~ '^en(-|$)' then 'english' else 'simple' end $$;
comment on function search_dictionary(text) is 'The text search configuration, without its prefix, for a BCP 47 tag; a language gets one of its own by an entry here.';

create or replace function search_terms(language text, given text) returns tsvector
  language sql immutable parallel safe
as $$
  select to_tsvector(
    case public.search_dictionary(language) when 'english' then 'public.tracker_english'::regconfig else 'public.tracker_simple'::regconfig end,
    public.search_text(given))
$$;
comment on function search_terms(text, text) is 'The words of a text as the search finds them.';

create or replace function search_name(given text) returns text
  language sql immutable parallel safe strict
as $$ select lower(public.unaccent('public.unaccent'::regdictionary, public.search_text(given))) $$;
comment on function search_name(text) is 'A name as misspelt ones are compared with it: lower case, no accents, no apostrophes.';

create or replace function search_label(label text) returns text
  language sql immutable parallel safe strict
as $$
  select btrim(regexp_replace(regexp_replace(lower(label), '^\s*(article|art|point|clause|paragraph|para|section|item)\M\.?', ''),
    '[^[:alnum:].]+', ' ', 'g'), ' .')
$$;
comment on function search_label(text) is 'A clause''s number as people write it: ¶4 and Article 4 are 4, (i) is i.';
