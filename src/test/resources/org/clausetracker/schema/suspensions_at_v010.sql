-- Suspensions as they were up to V026; those of today are in rows_at_v027.sql.
insert into suspension (agreement_id, commitment_id, suspended_from, suspended_until, note) values
  ('zenda-peace', 'zenda-peace/2.a', '2020-11-15', '2020-11-20', 'For the floods.'),
  ('zenda-peace', 'zenda-peace/2.a', '2021-05-01', null, null);
