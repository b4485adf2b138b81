-- Rows of the tables and columns that V027 brought, beside those of rows_at_v010.sql.
insert into suspension (agreement_id, commitment_id, ordinal, suspended_from, suspended_until, announced_on, until_announced_on, note) values
  ('zenda-peace', 'zenda-peace/2.a', 1, '2020-11-15', '2020-11-20', '2020-11-14', '2020-11-16', 'For the floods.'),
  ('zenda-peace', 'zenda-peace/2.a', 2, '2021-05', null, null, null, null);
insert into commitment_term (agreement_id, commitment_id, ordinal, until_on, announced_on) values
  ('zenda-peace', 'zenda-peace/2.a', 1, '2026-11', '2025-01'),
  ('zenda-peace', 'zenda-peace/2.a', 2, null, null);
insert into coverage_note (agreement_id, ordinal, coded_until, searched, note) values
  ('zenda-peace', 1, '2021-03', '{The Herald of Zenda,"Courts, both"}', 'Not the evening editions.'),
  ('zenda-peace', 2, '2020', '{}', null);
insert into import_warning (import_run_id, ordinal, path, record, reason)
  select id, 1, '$.findings[0].about[0]', 'finding F1', 'owes nothing there' from import_run;
