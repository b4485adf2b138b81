-- Names in other languages, places and word groups. Reference data: it comes from files that ship with the application, is
-- replaced as a whole when a file differs, keeps no history and moves no status.
create table reference_file (
  name text collate "C" constraint reference_file_pk primary key,
  origin text not null,
  sha256 text not null,
  loaded_at timestamptz not null default now(),
  constraint reference_file_name_check check (name in ('names', 'gazetteer')),
  constraint reference_file_origin_check check (origin ~ '\S'),
  constraint reference_file_sha256_check check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table reference_file is 'The files that the reference data was read from; it is read again when a digest differs.';
comment on column reference_file.name is 'Which of them: names or gazetteer.';
comment on column reference_file.origin is 'File or resource that it was read from.';
comment on column reference_file.sha256 is 'SHA-256 of its bytes, in hexadecimal.';
comment on column reference_file.loaded_at is 'When its rows were replaced.';

create table translated_name (
  kind text collate "C" not null,
  subject text collate "C" not null,
  english text not null,
  ordinal int not null,
  reviewed boolean not null,
  note text,
  spellings text[] not null,
  constraint translated_name_pk primary key (kind, subject, english),
  constraint translated_name_kind_check check (kind in ('PARTY', 'AGREEMENT_TITLE', 'AGREEMENT_NAME', 'CLAUSE_HEADING',
    'COMMITMENT', 'OFFICE', 'CLAUSE_LABEL', 'AGREEMENT_PLACE', 'CONDITION')),
  constraint translated_name_subject_check check (subject ~ '\S'),
  constraint translated_name_english_check check (english ~ '\S'),
  constraint translated_name_ordinal_check check (ordinal >= 1),
  constraint translated_name_note_check check (note ~ '\S')
);
comment on table translated_name is 'English names and short texts that were translated; never evidence, nor wording of an agreement.';
comment on column translated_name.kind is 'What it is the name of.';
comment on column translated_name.subject is
  'Whose it is: slug of a party or agreement, agreement/label of a clause, id of a commitment; else the English text itself.';
comment on column translated_name.english is 'The English that was translated. If the record says something else now, the translation is out of date.';
comment on column translated_name.ordinal is 'Place in the file among those of its kind, from 1.';
comment on column translated_name.reviewed is 'Whether a native speaker has reviewed the translations.';
comment on column translated_name.note is 'Why the words were chosen; shown beside a contested name. In English; empty: nothing to say.';
comment on column translated_name.spellings is 'Other spellings in any script, for the search.';

create table translation (
  kind text collate "C" not null,
  subject text collate "C" not null,
  english text not null,
  language text collate "C" not null,
  text text not null,
  same_as_english boolean not null,
  constraint translation_pk primary key (kind, subject, english, language),
  constraint translation_name_fk foreign key (kind, subject, english) references translated_name,
  constraint translation_language_check check (language in ('ru', 'hy', 'az')),
  constraint translation_text_check check (text ~ '\S')
);
comment on table translation is 'A translated name in one language. An absent language means unsure: the English is shown.';
comment on column translation.kind is 'As in translated_name.';
comment on column translation.subject is 'As in translated_name.';
comment on column translation.english is 'As in translated_name.';
comment on column translation.language is 'BCP 47 tag of the language.';
comment on column translation.text is 'The name in that language.';
comment on column translation.same_as_english is 'Whether the body keeps its Latin name in that language.';

create table place (
  slug text collate "C" constraint place_pk primary key,
  ordinal int not null,
  kind text collate "C" not null,
  english_from text collate "C" not null,
  within text collate "C",
  wikidata text,
  note text,
  spellings text[] not null,
  constraint place_within_fk foreign key (within) references place deferrable initially deferred,
  constraint place_slug_check check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint place_ordinal_check check (ordinal >= 1),
  constraint place_kind_check check (kind ~ '\S'),
  constraint place_english_from_check check (english_from in ('agreement', 'statement', 'general')),
  constraint place_wikidata_check check (wikidata ~ '^Q[1-9][0-9]*$'),
  constraint place_note_check check (note ~ '\S')
);
comment on table place is 'Places that occur in or matter to the texts of the record.';
comment on column place.slug is 'Name of the place in the gazetteer.';
comment on column place.ordinal is 'Place in the file, from 1.';
comment on column place.kind is 'What it is, for example village, district or corridor.';
comment on column place.english_from is 'Where its English name stands: agreement, statement, or general (common English usage).';
comment on column place.within is
  'Slug of the place it lies in, by the administrative line that both states confirmed as a basis; says nothing of who holds it.';
comment on column place.wikidata is 'Wikidata item (Q number); empty where none is certain.';
comment on column place.note is 'What a reader or a search must know of it. In English.';
comment on column place.spellings is 'Other forms in any script, for the search.';

create table place_name (
  place text collate "C" not null,
  language text collate "C" not null,
  name text not null,
  constraint place_name_pk primary key (place, language),
  constraint place_name_place_fk foreign key (place) references place,
  constraint place_name_language_check check (language in ('en', 'ru', 'hy', 'az')),
  constraint place_name_name_check check (name ~ '\S')
);
comment on table place_name is 'The usual form of a place''s name in a language; none of them is the right one.';
comment on column place_name.place is 'Slug of the place.';
comment on column place_name.language is 'BCP 47 tag of the language.';
comment on column place_name.name is 'The name.';

create table place_usage (
  place text collate "C" not null,
  party text collate "C" not null,
  ordinal int not null,
  form text not null,
  constraint place_usage_pk primary key (place, party, ordinal),
  constraint place_usage_place_fk foreign key (place) references place,
  constraint place_usage_party_check check (party ~ '\S'),
  constraint place_usage_ordinal_check check (ordinal >= 1),
  constraint place_usage_form_check check (form ~ '\S')
);
comment on table place_usage is 'Forms of a place''s name that the texts of a party use, where known.';
comment on column place_usage.place is 'Slug of the place.';
comment on column place_usage.party is 'Slug of the party.';
comment on column place_usage.ordinal is 'Place among the forms of that party, from 1.';
comment on column place_usage.form is 'The form.';

create table place_mention (
  place text collate "C" not null,
  record text collate "C" not null,
  ordinal int not null,
  constraint place_mention_pk primary key (place, record),
  constraint place_mention_place_fk foreign key (place) references place,
  constraint place_mention_record_check check (record ~ '\S'),
  constraint place_mention_ordinal_check check (ordinal >= 1)
);
comment on table place_mention is 'What names a place, longest name first: a corridor named after a town is no mention of the town.';
comment on column place_mention.place is 'Slug of the place.';
comment on column place_mention.record is 'Slug of an agreement, agreement/label of a clause, or id of a statement.';
comment on column place_mention.ordinal is 'Place in the list of the file, from 1.';

create table ambiguous_spelling (
  spelling text collate "C" constraint ambiguous_spelling_pk primary key,
  ordinal int not null,
  places text[] not null,
  note text not null,
  constraint ambiguous_spelling_spelling_check check (spelling ~ '\S'),
  constraint ambiguous_spelling_ordinal_check check (ordinal >= 1),
  constraint ambiguous_spelling_note_check check (note ~ '\S')
);
comment on table ambiguous_spelling is 'Spellings that may mean several places, or something else.';
comment on column ambiguous_spelling.spelling is 'The spelling.';
comment on column ambiguous_spelling.ordinal is 'Place in the file, from 1.';
comment on column ambiguous_spelling.places is 'Slugs of the places that it may mean.';
comment on column ambiguous_spelling.note is 'What else it may mean, and where. In English.';

create table synonym_group (
  id text collate "C" constraint synonym_group_pk primary key,
  ordinal int not null,
  expand text collate "C" not null,
  caution text not null,
  constraint synonym_group_id_check check (id ~ '\S'),
  constraint synonym_group_ordinal_check check (ordinal >= 1),
  constraint synonym_group_expand_check check (expand in ('always', 'tell')),
  constraint synonym_group_caution_check check (caution ~ '\S')
);
comment on table synonym_group is 'Words that a search may take for each other.';
comment on column synonym_group.id is 'Name of the group.';
comment on column synonym_group.ordinal is 'Place in the file, from 1.';
comment on column synonym_group.expand is
  'always: a search may widen silently; tell: the words are near or one side''s, so the reader must be told which were added.';
comment on column synonym_group.caution is 'How the words differ. In English.';

create table synonym (
  synonym_group text collate "C" not null,
  language text collate "C" not null,
  ordinal int not null,
  word text not null,
  constraint synonym_pk primary key (synonym_group, language, ordinal),
  constraint synonym_synonym_group_fk foreign key (synonym_group) references synonym_group,
  constraint synonym_language_check check (language in ('en', 'ru', 'hy', 'az')),
  constraint synonym_ordinal_check check (ordinal >= 1),
  constraint synonym_word_check check (word ~ '\S')
);
comment on table synonym is 'A word of a group in one language.';
comment on column synonym.synonym_group is 'Name of the group.';
comment on column synonym.language is 'BCP 47 tag of the language.';
comment on column synonym.ordinal is 'Place among the words of that language, from 1.';
comment on column synonym.word is 'The word or phrase.';

do $$
declare
  loaded text;
begin
  foreach loaded in array array['reference_file', 'translated_name', 'translation', 'place', 'place_name', 'place_usage',
      'place_mention', 'ambiguous_spelling', 'synonym_group', 'synonym'] loop
    execute format('grant select, insert, delete on %I to %I', loaded, '${applicationRole}');
  end loop;
  -- names show on pages about any agreement; places and words show nowhere yet but in the counts of a page about none
  foreach loaded in array array['reference_file', 'translated_name', 'translation'] loop
    execute format('create trigger %I after insert on %I referencing new table as changed for each statement execute function raise_revision_of_all()',
      loaded || '_revision_on_insert', loaded);
    execute format('create trigger %I after update on %I referencing new table as changed for each statement execute function raise_revision_of_all()',
      loaded || '_revision_on_update', loaded);
    execute format('create trigger %I after delete on %I referencing old table as changed for each statement execute function raise_revision_of_all()',
      loaded || '_revision_on_delete', loaded);
  end loop;
end
$$;
