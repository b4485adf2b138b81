-- Rows of the tables that V033 brought.
insert into import_attempt (origin, sha256, actor_id, entrance, is_check, overwrites, state, node) values
  ('waiting.json', repeat('0', 64), 'operator', 'COMMAND', false, false, 'QUEUED', '00000000-0000-4000-8000-000000000000');
insert into import_attempt (origin, sha256, actor_id, entrance, is_check, overwrites, state, node, begun_at, ended_at, inserted,
  superseded, removed, unchanged, refused, errors, warnings, conflicts, import_run_id)
  select 'done.json', repeat('1', 64), 'operator', 'UPLOAD', false, false, 'DONE', '00000000-0000-4000-8000-000000000000', now(),
         now(), 1, 0, 0, 0, 0, 0, 0, 0, id from import_run;
insert into import_attempt_note (attempt_id, kind, ordinal, path, record, message)
  select id, 'WARNING', 1, '$.findings[0]', 'finding F1', 'does not count' from import_attempt where origin = 'done.json';
insert into import_attempt_records (attempt_id, kind, ordinal, added, changed, unchanged)
  select id, 'PARTY', 1, 1, 0, 0 from import_attempt where origin = 'done.json';
insert into import_attempt_headline (attempt_id, ordinal, agreement_id, clause_label, before, after)
  select id, 1, 'zenda-peace', '1', null, 'UNKNOWN' from import_attempt where origin = 'done.json';
