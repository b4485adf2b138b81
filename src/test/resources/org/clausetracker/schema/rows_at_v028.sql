insert into reference_file (name, origin, sha256) values ('names', 'names.json', repeat('0', 64));
insert into translated_name (kind, subject, english, ordinal, reviewed, note, spellings)
  values ('PARTY', 'ruritania', 'Kingdom of Ruritania', 1, false, 'Contested.', '{Ruritanien}');
insert into translation (kind, subject, english, language, text, same_as_english)
  values ('PARTY', 'ruritania', 'Kingdom of Ruritania', 'ru', 'Руритания', false);
insert into place (slug, ordinal, kind, english_from, within, wikidata, note, spellings)
  values ('ruritania', 1, 'state', 'agreement', null, 'Q1', 'Imagined.', '{}'), ('strelsau', 2, 'city', 'general', 'ruritania', null, null, '{Streslau}');
insert into place_name (place, language, name) values ('strelsau', 'en', 'Strelsau');
insert into place_usage (place, party, ordinal, form) values ('strelsau', 'ruritania', 1, 'Streslau');
insert into place_mention (place, record, ordinal) values ('strelsau', 'zenda-peace', 1);
insert into ambiguous_spelling (spelling, ordinal, places, note) values ('Streslau', 1, '{strelsau}', 'Also a name.');
insert into synonym_group (id, ordinal, expand, caution) values ('truce', 1, 'tell', 'A truce is short.');
insert into synonym (synonym_group, language, ordinal, word) values ('truce', 'en', 1, 'truce');
