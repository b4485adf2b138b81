-- Every text is folded by one function and found by the stems of its own language. Applications of before ask with functions
-- that are gone, so none of them goes on beside this. The documents are made anew by R__26.
do $$
declare
  one text;
begin
  foreach one in array array['english', 'russian', 'armenian', 'turkish', 'arabic', 'greek', 'french', 'german', 'spanish',
      'italian', 'portuguese', 'dutch'] loop
    -- without a list of words to leave out: WHO is a name
    execute format('create text search dictionary tracker_%1$s_stem (template = pg_catalog.snowball, language = %1$I)', one);
    execute format('comment on text search dictionary tracker_%s_stem is %L', one, 'Stems of every word, the least of them too.');
    if one <> 'english' then
      execute format('create text search configuration tracker_%s (parser = pg_catalog."default")', one);
    end if;
  end loop;
  drop text search configuration tracker_english;
  drop text search configuration tracker_simple;
  create text search configuration tracker_english (parser = pg_catalog."default");
  create text search configuration tracker_simple (parser = pg_catalog."default");
  foreach one in array array['english', 'russian', 'armenian', 'turkish', 'arabic', 'greek', 'french', 'german', 'spanish',
      'italian', 'portuguese', 'dutch', 'simple'] loop
    execute format(
      'alter text search configuration tracker_%s add mapping for asciiword, asciihword, hword_asciipart with %s', one,
      case when one = 'simple' then 'simple' when one in ('russian', 'armenian', 'arabic', 'greek') then 'tracker_english_stem'
           else format('tracker_%s_stem', one) end);
    -- words that are not Latin stand in Latin texts too, and most of those are Russian
    execute format('alter text search configuration tracker_%s add mapping for word, hword, hword_part with %s', one,
      case when one in ('armenian', 'arabic', 'greek') then format('tracker_%s_stem', one) when one = 'simple' then 'simple'
           else 'tracker_russian_stem' end);
    execute format('alter text search configuration tracker_%s add mapping for numword, numhword, hword_numpart, int, uint, float,
      sfloat, version, host, url, url_path, file, email, protocol with simple', one);
    execute format('comment on text search configuration tracker_%s is %L', one,
      case one when 'simple' then 'Folded words as they stand.' else 'Folded words by their stems in ' || initcap(one) || ', Latin and other letters each by a stemmer of their own.' end);
  end loop;
end
$$;

alter table search_document drop column dictionary;
comment on column search_document.language is 'BCP 47 tag of the text''s language, or of one that writes its letters; it decides the stems.';

-- The list of statements asks the index of words too.
drop index statement_text_idx, statement_restored_text_idx;

create index party_name_words_idx on party (search_name(name));
create index party_alias_words_idx on party_alias (search_name(alias));

-- Derived from the reference data by refresh_search_forms, so nobody else writes to it and it has no history.
create table search_form (
  concept text collate "C" not null,
  key text collate "C" not null,
  kind text collate "C" not null,
  ordinal int not null,
  form text not null,
  words text not null,
  asked tsquery not null,
  capitals boolean not null,
  added boolean not null,
  caution text,
  constraint search_form_pk primary key (concept, key),
  constraint search_form_kind_check check (kind in ('PLACE', 'PARTY', 'WORDS'))
);
comment on table search_form is 'Names and words that the search takes for each other, from the names, places and word groups of the reference data.';
comment on column search_form.concept is 'What they mean: place, party or words, a slash and its name.';
comment on column search_form.key is 'The form folded, without spaces: what a question is compared with.';
comment on column search_form.kind is 'PLACE, PARTY or WORDS.';
comment on column search_form.ordinal is 'Order in which the forms are told: usual names first, then spellings as their file has them.';
comment on column search_form.form is 'The form as people write it.';
comment on column search_form.words is 'The form folded, its words with one space between them.';
comment on column search_form.asked is 'The question that finds it.';
comment on column search_form.capitals is 'Whether only capitals mean it: US, not us.';
comment on column search_form.added is 'Whether it is searched for when another form is asked for; not one that a shorter form finds too, or that is too short to mean it.';
comment on column search_form.caution is 'How it differs from the others, where a reader must know. In English.';
create index search_form_key_idx on search_form (key);
create index search_form_words_idx on search_form using gin (words gin_trgm_ops);
grant select on search_form to "${applicationRole}";
create trigger search_form_revision_on_insert after insert on search_form
  referencing new table as changed for each statement execute function raise_revision_of_all();
create trigger search_form_revision_on_delete after delete on search_form
  referencing old table as changed for each statement execute function raise_revision_of_all();
