-- People and how they log in, as of V032: see SchemaDatabase.fill.
insert into person (id, name, email, kind, state) values
  ('p-00000000000000000000000001', 'Anna', 'anna@example.org', 'HUMAN', 'ACTIVE'),
  ('p-00000000000000000000000002', 'Boris', 'boris@example.org', 'HUMAN', 'INVITED');
insert into credential (person_id, password_hash) values ('p-00000000000000000000000001', '$argon2id$v=19$none');
insert into membership (person_id, scope, role) values ('p-00000000000000000000000001', '*', 'ADMIN');
insert into session (id, sha256, person_id, network, agent)
  values ('s1', sha256('s1'), 'p-00000000000000000000000001', '192.0.2.0/24', 'Browser');
insert into invitation (sha256, kind, person_id, ends_at)
  values (sha256('i1'), 'PERSON', 'p-00000000000000000000000002', now() + interval '7 days');
insert into api_key (id, sha256, person_id, name, scopes, agreements, ends_at)
  values ('abcdefgh', sha256('k1'), 'p-00000000000000000000000001', 'Nightly', '{READ}', '{}', now() + interval '90 days');
insert into login_attempt (name_sha256, network, failures, next_at)
  values (sha256('n1'), '192.0.2.0/24', 1, now() + interval '1 second');
