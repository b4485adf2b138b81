-- What is proposed, decided and said, as of V034: see SchemaDatabase.fill.
insert into proposal (id, edit_id, record_type, record_id, agreement_id, action, base_version, content, reason) values
  ('01890000-0000-7000-8000-000000000001', current_setting('tracker.edit')::uuid, 'clause', 'zenda-peace/1', 'zenda-peace',
    'CORRECT', 1, '{}', 'A misprint.');
insert into proposal_decision (proposal_id, edit_id, state, comment) values
  ('01890000-0000-7000-8000-000000000001', current_setting('tracker.edit')::uuid, 'REJECTED', 'It is printed so.');
insert into review (finding_id, edit_id, finding_version, decision, comment, proposal_id) values
  ('F3', current_setting('tracker.edit')::uuid, 1, 'REJECTED', 'It is about another place.', null);
insert into review_assignment (edit_id, record_type, record_id, person_id) values
  (current_setting('tracker.edit')::uuid, 'finding', 'F2', 'p-00000000000000000000000001');
insert into review_comment (id, edit_id, record_type, record_id, text) values
  ('01890000-0000-7000-8000-000000000002', current_setting('tracker.edit')::uuid, 'finding', 'F2', 'Who denies it?');
insert into instance_setting (edit_id, name, value) values
  (current_setting('tracker.edit')::uuid, 'review.single-person', 'false');
insert into agreement_policy (agreement_id, four_eyes) values
  ('zenda-peace', 'FINDINGS');
