-- One valid row or more in every table that V010 left behind. Never edited once a later migration has landed: it is what
-- a database in use may hold when it is upgraded.
insert into party (slug, name, kind, iso3166, wikidata, side_id, default_source_grade, note) values
  ('ruritania', 'Ruritania', 'STATE', 'XR', 'Q1', 'ruritania', 'C', 'A kingdom.'),
  ('graustark', 'Graustark', 'STATE', null, null, 'graustark', null, null),
  ('zenda-herald', 'The Zenda Herald', 'MEDIA', null, null, null, 'B', null),
  ('rudolf', 'Rudolf', 'PERSON', null, null, 'ruritania', null, null);
insert into party_alias (party_id, alias) values ('ruritania', 'Kingdom of Ruritania');
insert into office (party_id, ordinal, title, organisation_id, held_from, held_to) values
  ('rudolf', 1, 'King', 'ruritania', '2018', '2021-03');

insert into agreement (slug, title, kind, signed_on, effective_at, zone, place, language, note) values
  ('zenda-peace', 'Peace of Zenda', 'CEASEFIRE', '2020-11-09/2020-11-10', '2020-11-10T00:00:00+03:00', 'Europe/Vienna', 'Zenda', 'en', 'Signed by night.'),
  ('strelsau-pact', 'Pact of Strelsau', 'TREATY', '2021', null, 'UTC', null, null, null);
insert into agreement_name (agreement_id, ordinal, name) values ('zenda-peace', 1, 'The Zenda statement');
insert into agreement_party (agreement_id, party_id, role, ordinal, note) values
  ('zenda-peace', 'ruritania', 'SIGNATORY', 1, 'Signed by the king.'),
  ('zenda-peace', 'graustark', 'SIGNATORY', 2, null);
insert into citation (agreement_id, ordinal, publisher, url, verified, note) values
  ('zenda-peace', 1, 'The Zenda Herald', 'https://herald.example/peace', true, 'Front page.');

insert into clause (agreement_id, label, ordinal, parent_label, heading, editorial_label) values
  ('zenda-peace', '1', 1, null, 'Ceasefire', false),
  ('zenda-peace', '2', 2, null, null, false),
  ('zenda-peace', '2.1', 3, '2', null, true),
  ('strelsau-pact', '1', 1, null, null, false);
insert into wording (agreement_id, clause_label, ordinal, language, publisher, url, authority, is_primary, text, valid_from, valid_to, note) values
  ('zenda-peace', '1', 1, 'en', 'The Zenda Herald', 'https://herald.example/peace', 'PRESS', true, 'All fire ceases.', null, '2020-12-31', 'As printed.'),
  ('zenda-peace', '1', 2, 'en', 'The Zenda Herald', null, 'PRESS', true, 'All fire ceases at once.', '2021-01-01', null, null),
  ('zenda-peace', '1', 3, 'de-AT', 'Court', null, 'AUTHENTIC', false, 'Das Feuer ruht.', null, null, null);
insert into clause_topic (agreement_id, clause_label, scheme, name, ordinal) values ('zenda-peace', '1', 'PAM-51', 'Ceasefire', 1);
insert into agreement_relation (agreement_id, ordinal, type, to_agreement_id, from_clause_label, to_clause_label, note) values
  ('strelsau-pact', 1, 'EXTENDS', 'zenda-peace', '1', '2', 'By its preamble.');

insert into commitment (id, agreement_id, clause_label, letter, summary, kind, applies_from, applies_until, window_days, stall_days,
    reversible, condition_text, condition_met_on, superseded_on, superseded_announced_on, note) values
  ('zenda-peace/1.a', 'zenda-peace', '1', 'a', 'Both hold fire.', 'CONTINUING', '2020-11-10', null, 30, 365, false, null, null, null, null, null),
  ('zenda-peace/2.a', 'zenda-peace', '2', 'a', 'Ruritania leaves the castle.', 'ONE_OFF', '2020-11-10', '2025-11-10', 90, 200, true,
    'once the bridge stands', '2020-11-20', '2022-01-01', '2021-12-01', 'The old castle.');
insert into commitment_obligor (agreement_id, commitment_id, party_id, ordinal, named_in_text) values
  ('zenda-peace', 'zenda-peace/1.a', 'ruritania', 1, true),
  ('zenda-peace', 'zenda-peace/1.a', 'graustark', 2, false);
insert into commitment_beneficiary (agreement_id, commitment_id, party_id, ordinal) values ('zenda-peace', 'zenda-peace/2.a', 'graustark', 1);
insert into deadline (agreement_id, commitment_id, announced_on, due, basis, url) values
  ('zenda-peace', 'zenda-peace/2.a', '2020-11-10', '2020-12-01', 'by the first of December', 'https://herald.example/peace');

insert into source (id, publisher_id, title, url, published_on, archived_text, archived_sha256, note) values
  ('herald-1', 'zenda-herald', 'Shots at the bridge', 'https://herald.example/shots', '2021-03-19',
    'Shots fell.', '06e512bf19a58d98418c65f7145d9a1c419ce56bd6176de83bc3ea6ca8668d4e', 'Evening edition.');
insert into statement (id, source_id, speaker_id, record_type, mode, text, restored_text, restoration_note, stated_on, event_on, origin_id,
    duplicate_of_id, locator_document, locator_start, locator_end, note) values
  ('S1', 'herald-1', 'rudolf', 'REPORT', 'VERBATIM', 'Graustark fred at the bridge 🌉 on Friday.', 'Graustark fired at the bridge 🌉 on Friday.', 'A letter was lost.',
    '2021-03-19', '2021-03', null, null, 'zenda.txt', 0, 41, 'Read out aloud.'),
  ('S2', 'herald-1', null, 'REPORT', 'PARAPHRASE', 'Graustark denies it.', null, null, null, null, 'S1', null, null, null, null, null),
  ('S3', 'herald-1', null, 'NOISE', 'VERBATIM', 'Graustark denies it.', null, null, '2021', null, null, 'S2', null, null, null, null);

insert into finding (id, statement_id, agreement_id, clause_label, commitment_id, kind, alternatives, reporter_id, reporter_role, reporter_side_id,
    via_id, source_grade, item_grade, fit, quotation, quotation_start, quotation_end, event_on, ongoing, rebuts_id, coder_confidence, rationale,
    review_state, retracted_on) values
  ('F1', 'S1', 'zenda-peace', '1', 'zenda-peace/1.a', 'BREACH', '{RISK,CONTEXT}', 'ruritania', 'PARTY', 'ruritania',
    'zenda-herald', 'C', 3, 'DIRECT', '🌉 on', 29, 33, '2021-03', true, null, 0.85, 'It names the shots.', 'ACCEPTED', '2021-04-01'),
  ('F2', 'S2', 'zenda-peace', '1', null, 'DENIAL', '{}', 'graustark', 'PARTY', null, null, 'F', 6, 'ARGUABLE', 'denies', 10, 16, null, false,
    'F1', null, null, 'PROPOSED', null),
  ('F3', 'S2', 'zenda-peace', null, null, 'CONTEXT', '{}', 'zenda-herald', 'OUTSIDER', null, null, 'B', 1, 'DIRECT', 'Graustark', 0, 9, null,
    false, null, null, null, 'REJECTED', null);
insert into finding_about (agreement_id, finding_id, party_id, ordinal) values ('zenda-peace', 'F1', 'graustark', 1);

insert into codebook_entry (section, term, ordinal, definition) values ('findingKind', 'BREACH', 1, 'An act against the promise.');
insert into import_run (origin, sha256, title, description, inserted, superseded, removed, unchanged) values
  ('classpath:bundle.json', repeat('0', 64), 'Bundle', 'A first load.', 30, 0, 0, 0);
