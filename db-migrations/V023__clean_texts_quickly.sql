-- The same function as before: translate compares each character of a text with each of the signs, which took twice as
-- long as finding the words.
create or replace function search_text(given text) returns text
  language sql immutable parallel safe
as $$
  select regexp_replace(regexp_replace(
    -- few texts have a decimal point, and a look ahead is slow
    case when given ~ '[0-9]\.[0-9]' then regexp_replace(given, '\.(?![0-9])', ' ', 'g') else replace(given, '.', ' ') end,
    E'[-+/\\\\@_&=<>#*|~^–—‐‑‒―−“”„«»‹›…¶§•·¿¡\u00a0\u202f\u200b\u0001\u0002\u0003]', ' ', 'g'),
    '[''’‘ʼ`´′]', '', 'g')
$$;
