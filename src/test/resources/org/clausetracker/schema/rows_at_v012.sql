-- What V011 and V012 added, on top of rows_at_v010.sql; as immutable as that.
insert into rule_configuration (agreement_id, valid_from, rule, window_days, stall_days, dispute_days, note) values
  ('zenda-peace', '2020-11-10', '1.0.0', 30, 200, 730, 'As the court decided.'),
  ('zenda-peace', '2021-11-10', '1.0.0', null, null, 365, 'The court reconsidered.');
insert into clause_status (agreement_id, clause_label, valid_from, valid_until, headline, counts, assessed_headline, assessed_known, assessed_of) values
  ('zenda-peace', '1', '2020-11-10', '2021-03-19', 'UNKNOWN', '{"UNKNOWN":1}', null, 0, 1),
  ('zenda-peace', '1', '2021-03-19', null, 'CONTESTED', '{"CONTESTED":1}', 'CONTESTED', 1, 1);
insert into clause_current (agreement_id, clause_label, computed_for, headline, counts, assessed_headline, assessed_known, assessed_of,
    commitments, next_change_on, next_change_to, digest) values
  ('zenda-peace', '1', '2021-04-01', 'CONTESTED', '{"CONTESTED":1}', 'CONTESTED', 1, 1, '[]', '2021-05-01', 'UNKNOWN', repeat('0', 64));
