-- How texts, questions, names and labels are made comparable: one folding, behind every text box. Stored columns, documents
-- and indexes are computed by these functions: who changes what one of them answers changes a word of R__26 too, which
-- computes them again.
-- Those that call others are in PL/pgSQL, which keeps its plans: SQL would plan what it calls anew at each call.
drop function if exists search_query_text(text), search_apostrophes(), search_dictionary(text);

-- Each character is folded by itself, without a look at its neighbours but for the breve of й. So the length of what each
-- becomes tells where a character of the folded text stood: highlights are carried back by that (search_widths).
-- The stemmers of Russian know й; every other letter loses its accents, marks and ornaments.
-- Letters of scripts that put no spaces between words become words of their own, and what is asked for a phrase of them.
create or replace function search_fold(given text) returns text
  language plpgsql immutable strict parallel safe
as $$
declare
  folded text;
begin
  if octet_length(given) = length(given) then
    return translate(lower(given), '`', '');
  end if;
  folded := regexp_replace(
    translate(
      replace(replace(replace(replace(replace(
        lower(normalize(replace(given, '´', ''), NFKD) collate "und-x-icu"),
        'եվ', 'եւ'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
      'ıəłđðøħςىیک’‘‛', 'ielddohσييك'''''''),
    E'(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a'
    '\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff'
    '\ufe00-\ufe0f\ufe20-\ufe2f`\u02b9-\u02bf\u02c8\u2032\u055a-\u055c\u055e\u00ad\u034f\u061c\u180e\u200b-\u200f'
    '\u202a-\u202e\u2060-\u206f\ufeff]',
    '', 'g');
  return regexp_replace(normalize(folded, NFC),
    E'([\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3041-\u30ff\u3105-\u312f\u31f0-\u31ff\u3400-\u4dbf'
    '\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003134f])',
    ' \1 ', 'g');
end
$$;
comment on function search_fold(text) is
  'A text character by character without what makes no difference to the search: case, accents, marks, ligatures, sorts of apostrophes, invisible signs.';

create or replace function search_widths(given text) returns text
  language plpgsql immutable strict parallel safe
as $$
begin
  return (
    select coalesce(string_agg(w.sign || w.width, '' order by w.sign collate "C"), '')
      from (select s.sign, length(public.search_fold(s.sign)) as width
              from (select distinct sign from regexp_split_to_table(given, '') sign where octet_length(sign) > 1 or sign = '`') s) w
     where w.width <> 1);
end
$$;
comment on function search_widths(text) is
  'The characters of a text that search_fold makes longer or shorter, each followed by the length of what it becomes (0 to 9, or more digits).';

create or replace function search_grouped(given text) returns text
  language sql immutable parallel safe
as $$ select regexp_replace(given, '(?<=(?:^|[^0-9.,])[0-9]{1,3}(?:[, ''][0-9]{3})*)[, ''](?=[0-9]{3}(?![0-9]))', '', 'g') $$;
comment on function search_grouped(text) is 'A text whose numbers are not grouped any more: 1,960 and 1 960 are 1960.';

-- Works on a folded text, and from here on characters only go or become spaces: letters and digits stay as they are.
-- An apostrophe parts a name from a Turkish or Azerbaijani ending (Türkiye'nin), else it goes (Azerbaijan's, O'zbek).
create or replace function search_text(given text) returns text
  language plpgsql immutable strict parallel safe
as $$
declare
  parsed text := public.search_fold(given);
begin
  if strpos(parsed, '.') > 0 then
    parsed := regexp_replace(parsed collate "und-x-icu", '(?<=\m[[:alpha:]])\.(?=[[:alpha:]]\M)', '', 'g');
  end if;
  if parsed ~ '[''"״]' then
    parsed := regexp_replace(parsed collate "und-x-icu", '(?<=[[:alpha:]]{3})''(?=[[:alpha:]]{2})', ' ', 'g');
    parsed := regexp_replace(parsed, '''(?![0-9]{3}(?![0-9]))|(?<=[א-ת])["״](?=[א-ת])', '', 'g');
  end if;
  if parsed ~ '[0-9][, ''][0-9]{3}' then
    parsed := public.search_grouped(parsed);
  end if;
  return regexp_replace(parsed collate "und-x-icu",
    E'(?<![0-9])\\.|\\.(?![0-9])|[^[:alnum:].\u0900-\u109f\u1780-\u17ff\u3099\u309a]', ' ', 'g');
end
$$;
comment on function search_text(text) is
  'A text as the search parses it: folded, acronyms without their dots, numbers without the signs that group them, spaces for what is neither letter nor digit.';

-- What a text is searched by beside its words as they stand: cease-fire also as ceasefire, Türkiye'nin also as turkiyenin.
create or replace function search_joined(given text) returns text
  language plpgsql immutable strict parallel safe
as $$
declare
  folded text := public.search_fold(given);
begin
  if folded !~ '[-‐‑'']' then
    return null;
  end if;
  return (
    select string_agg(regexp_replace(m[1], '[-‐‑'']', '', 'g'), ' ')
      from regexp_matches(folded collate "und-x-icu", '[[:alpha:]]+(?:[-‐‑''][[:alpha:]]+)+', 'g') m);
end
$$;
comment on function search_joined(text) is 'The compounds of a text without what joins their parts; null where it has none.';

-- A text that does not say its language is taken for one that writes its script.
create or replace function search_language(language text, given text) returns text
  language plpgsql immutable parallel safe
as $$
begin
  if language is not null or octet_length(given) = length(given) then
    return coalesce(language, 'en');
  end if;
  return coalesce(
      (select s.tag from (values ('ja', '[\u3041-\u30ff]', 9), ('hy', '[\u0531-\u058f]', 2), ('uk', '[іїєґІЇЄҐ]', 50),
                                 ('ru', '[\u0400-\u052f]', 2), ('ar', '[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]', 2),
                                 ('el', '[\u0370-\u03ff\u1f00-\u1fff]', 2), ('he', '[\u0590-\u05ff]', 2), ('ka', '[\u10a0-\u10ff]', 2),
                                 ('zh', '[\u4e00-\u9fff]', 3), ('ko', '[\uac00-\ud7a3]', 3), ('hi', '[\u0900-\u097f]', 2),
                                 ('th', '[\u0e01-\u0e5b]', 2), ('az', '[əƏğışİĞŞ]', 12), ('tr', '[ğışİĞŞ]', 12)) s(tag, letters, share)
        where (s.tag <> 'az' or given ~ '[əƏ]') and regexp_count(given, s.letters) * s.share > length(regexp_replace(given, '[[:space:][:punct:]0-9]', '', 'g')) limit 1),
    'en');
end
$$;
comment on function search_language(text, text) is 'BCP 47 tag of the language of a text: the one given, else one that is written in its letters.';

create or replace function search_configuration(language text) returns regconfig
  language sql immutable parallel safe
as $$
  select case split_part(lower(language), '-', 1)
    when 'en' then 'public.tracker_english'::regconfig
    when 'ru' then 'public.tracker_russian' when 'uk' then 'public.tracker_russian' when 'be' then 'public.tracker_russian'
    when 'hy' then 'public.tracker_armenian'
    when 'az' then 'public.tracker_turkish' when 'tr' then 'public.tracker_turkish'
    when 'ar' then 'public.tracker_arabic'
    when 'el' then 'public.tracker_greek'
    when 'fr' then 'public.tracker_french'
    when 'de' then 'public.tracker_german'
    when 'es' then 'public.tracker_spanish'
    when 'it' then 'public.tracker_italian'
    when 'pt' then 'public.tracker_portuguese'
    when 'nl' then 'public.tracker_dutch'
    else 'public.tracker_simple' end
$$;
comment on function search_configuration(text) is
  'The text search configuration for a BCP 47 tag: how words of that language are brought to their stems. One that is not there has words as they stand.';

create or replace function search_terms(language text, given text) returns tsvector
  language plpgsql immutable parallel safe
as $$
begin
  return to_tsvector(public.search_configuration(language), concat_ws(' ', public.search_text(given), public.search_joined(given)));
end
$$;
comment on function search_terms(text, text) is 'The words of a text as the search finds them: every word, the least of them too.';

create or replace function search_name(given text) returns text
  language plpgsql immutable strict parallel safe
as $$
begin
  return btrim(regexp_replace(public.search_text(given), ' +', ' ', 'g'));
end
$$;
comment on function search_name(text) is 'A name as others are compared with it: its folded words with one space between them.';

create or replace function search_label(label text) returns text
  language sql immutable parallel safe strict
as $$
  select btrim(regexp_replace(regexp_replace(lower(label), '^\s*(article|art|point|clause|paragraph|para|section|item)\M\.?', ''),
    '[^[:alnum:].]+', ' ', 'g'), ' .')
$$;
comment on function search_label(text) is 'A clause''s number as people write it: ¶4 and Article 4 are 4, (i) is i.';
